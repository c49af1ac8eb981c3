// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// What a register shows while there is no row at all: what belongs here, and the ways to begin.
final class EmptyRegister extends ScrollPane {
  private final String id;

  EmptyRegister(
      String id,
      Messages messages,
      RegisterPane.Words words,
      RegisterPane.Commands commands,
      ObservableBooleanValue readOnly) {
    this.id = id;
    var actions = new ArrayList<Button>();
    actions.add(button("add", Feather.PLUS, words.add(), commands.add()));
    if (commands.importList() != null)
      actions.add(
          button(
              "import", Feather.DOWNLOAD, messages.get("register.import"), commands.importList()));
    for (var action : actions) action.disableProperty().bind(readOnly);
    if (commands.example() != null)
      actions.add(
          button("example", Feather.EYE, messages.get("register.example"), commands.example()));
    setContent(new EmptyState(Feather.INBOX, words.empty(), words.emptyHint(), actions));
    setId(id + "-empty");
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
  }

  private Button button(String name, Feather icon, String word, Runnable action) {
    var button = Icons.button(id + "-empty-" + name, icon, word);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
