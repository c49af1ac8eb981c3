// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Settings;

/// Asks for a yes or a no above the window, or which of several ways to go.
record Question(Stage owner, Settings settings, Messages messages) {

  /// Whether the user agreed; a dialog that is closed is a no.
  ///
  /// @param yes key of the words on the button that agrees
  /// @param no key of the words on the button that does not
  boolean agreed(String sentence, String yes, String no) {
    return choice(sentence, List.of(yes, no)) == 0;
  }

  /// Which of several ways the user chose; closing the dialog is the last one.
  ///
  /// @param ways keys of the words on the buttons
  int choice(String sentence, List<String> ways) {
    var alert = new Alert(Alert.AlertType.NONE, sentence);
    for (var way : ways)
      alert
          .getButtonTypes()
          .add(
              new ButtonType(
                  messages.get(way),
                  way.equals(ways.getLast())
                      ? ButtonData.CANCEL_CLOSE
                      : way.equals(ways.getFirst()) ? ButtonData.OK_DONE : ButtonData.OTHER));
    for (var it : alert.getButtonTypes())
      ButtonBar.setButtonUniformSize(alert.getDialogPane().lookupButton(it), false);
    var buttons = List.copyOf(alert.getButtonTypes());
    alert.setTitle(messages.get("app.name"));
    if (owner.isShowing()) alert.initOwner(owner);
    alert.getDialogPane().getStyleClass().add("desk-dialog");
    Appearance.dress(alert.getDialogPane().getScene(), settings);
    return alert.showAndWait().map(buttons::indexOf).orElse(ways.size() - 1);
  }
}
