// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.lock;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Icons;
import org.learningcitydesk.ui.control.Shown;

/// What is there of a workspace that is locked: its name, and the way back in. The file is closed
/// and its key forgotten.
public final class LockScreen {
  private final UnlockForm form;
  private final ScrollPane root;

  /// @param file the name of the file
  /// @param problem what was wrong with the last password, or null
  /// @param leave goes to the start screen instead
  public LockScreen(
      String file,
      @Nullable String problem,
      Messages messages,
      Consumer<Unlock> entered,
      Runnable leave) {
    form = new UnlockForm(messages, entered);
    form.say(problem);
    var title = new Label(messages.get("lock.locked", file));
    title.getStyleClass().add("empty-state-title");
    title.setWrapText(true);
    var sentence = new Label(messages.get("lock.lockedWhy"));
    sentence.getStyleClass().add("empty-state-text");
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    var other = new Button(messages.get("lock.leave"));
    other.setId("lock-leave");
    other.setOnAction(_ -> leave.run());
    var buttons = new FlowPane(form.button(messages.get("lock.open")), other);
    buttons.getStyleClass().add("empty-state-actions");
    buttons.setAlignment(Pos.CENTER);
    var page = new VBox(Icons.of(Feather.LOCK), title, sentence, form, buttons);
    page.getStyleClass().addAll("empty-state", "lock-screen");
    page.setAlignment(Pos.TOP_CENTER);
    form.setMaxWidth(VBox.USE_PREF_SIZE);
    root = new ScrollPane(page);
    root.setId("lock-screen");
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
    root.getStyleClass().add("edge-to-edge");
    Shown.in(root)
        .subscribe(
            shown -> {
              if (shown) form.focus();
            });
  }

  public Node root() {
    return root;
  }
}
