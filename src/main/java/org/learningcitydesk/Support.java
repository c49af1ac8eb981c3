// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.support.SupportPackage;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Shows all that a support package holds, then saves it where the user says. Nothing is sent.
record Support(Desk desk, Settings settings) {

  /// @param open the workspace of the window, where one is open
  /// @param refused a file that could not be opened, or null
  /// @param unlock what opens that file where it is encrypted, or null
  /// @param problem why it could not be opened, or null
  void offer(
      @Nullable Workspace open,
      @Nullable Path refused,
      @Nullable Unlock unlock,
      @Nullable UserProblem problem) {
    desk.jobs()
        .start(
            "support.making",
            progress -> SupportPackage.of(open, refused, unlock, problem, progress),
            this::show);
  }

  private void show(SupportPackage made) {
    var messages = desk.window().messages();
    var dialog = new Dialog<ButtonType>();
    var owner = desk.window().stage();
    if (owner.isShowing()) dialog.initOwner(owner);
    dialog.setTitle(messages.get("shell.support"));
    var sentence = new Label(messages.get("support.sentence"));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    var text = new TextArea(made.text());
    text.setId("support-text");
    text.setEditable(false);
    text.setPrefRowCount(18);
    var content = new VBox(sentence, text);
    content.getStyleClass().add("question-content");
    var pane = dialog.getDialogPane();
    pane.setId("support");
    pane.getStyleClass().addAll("desk-dialog", "question");
    pane.setContent(content);
    var save = new ButtonType(messages.get("support.save"), ButtonBar.ButtonData.OK_DONE);
    pane.getButtonTypes()
        .setAll(
            save, new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
    pane.lookupButton(save).setId("support-save");
    Appearance.dress(pane.getScene(), settings);
    dialog
        .resultProperty()
        .subscribe(
            it -> {
              if (it == save) desk.files().ofSupport().ifPresent(file -> write(made, file));
            });
    dialog.show();
  }

  void write(SupportPackage made, Path file) {
    desk.jobs()
        .compute(
            () -> {
              made.write(file);
              return file;
            },
            it ->
                desk.window()
                    .tell(
                        new Notice.Sentence(
                            desk.window()
                                .messages()
                                .get("support.saved", String.valueOf(it.getFileName())))));
  }
}
