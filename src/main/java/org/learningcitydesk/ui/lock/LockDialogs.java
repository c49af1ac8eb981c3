// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.lock;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.Settings;

/// The dialogs about passwords. Each waits for its answer; a dialog that is closed is no answer.
public record LockDialogs(Stage owner, Settings settings, Messages messages) {
  private static final int LONG_ENOUGH = 12;

  /// Asks for what opens a file.
  ///
  /// @param file its name
  /// @param problem what was wrong with the last answer, or null
  public Optional<Unlock> unlock(String file, @Nullable String problem) {
    var answer = new AtomicReference<@Nullable Unlock>();
    var form = new UnlockForm(messages, answer::set);
    form.say(problem);
    var dialog = dialog("unlock-dialog", messages.get("lock.title"));
    var content = new VBox(sentence(messages.get("lock.needed", file)), form);
    content.getStyleClass().add("lock-content");
    var ok = fill(dialog, content, messages.get("lock.open"), "unlock-ok");
    ok.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          if (!form.enter()) press.consume();
        });
    dialog.setOnShown(_ -> form.focus());
    return asked(dialog) ? Optional.ofNullable(answer.get()) : Optional.empty();
  }

  /// Asks for a new password, twice.
  ///
  /// @param why what will happen
  public Optional<Unlock.Password> newPassword(String title, String why, String yes) {
    var first = new SecretField("new-password", messages.get("lock.newPassword"), messages);
    var second = new SecretField("new-password-again", messages.get("lock.again"), messages);
    var hint = new Label(messages.get("lock.hint", LONG_ENOUGH));
    hint.getStyleClass().add("form-note");
    hint.setWrapText(true);
    var problem = new Label();
    problem.setId("new-password-problem");
    problem.getStyleClass().addAll("form-note", "unlock-problem");
    problem.setWrapText(true);
    var dialog = dialog("new-password-dialog", title);
    var content = new VBox(sentence(why), first, second, hint, problem);
    content.getStyleClass().add("lock-content");
    var ok = fill(dialog, content, yes, "new-password-ok");
    ok.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          var one = first.textProperty().get();
          if (one.length() < LONG_ENOUGH)
            problem.setText(messages.get("lock.tooShort", LONG_ENOUGH));
          else if (!one.equals(second.textProperty().get()))
            problem.setText(messages.get("lock.differ"));
          else return;
          press.consume();
        });
    dialog.setOnShown(_ -> first.focus());
    return asked(dialog)
        ? Optional.of(new Unlock.Password(first.textProperty().get()))
        : Optional.empty();
  }

  /// Shows a recovery code until the user says that he keeps it.
  ///
  /// @param save saves it as a page to print
  public boolean keeps(RecoveryCode code, Runnable save) {
    var shown = new TextField(code.shown());
    shown.setId("recovery-code");
    shown.setEditable(false);
    shown.getStyleClass().add("recovery-code");
    shown.setAccessibleText(messages.get("lock.code"));
    var page = new Button(messages.get("lock.savePage"));
    page.setId("recovery-save");
    page.setOnAction(_ -> save.run());
    var kept = new CheckBox(messages.get("lock.kept"));
    kept.setId("recovery-kept");
    kept.setWrapText(true);
    var dialog = dialog("recovery-dialog", messages.get("lock.codeTitle"));
    var content = new VBox(sentence(messages.get("lock.codeWhy")), shown, page, kept);
    content.getStyleClass().add("lock-content");
    var ok = fill(dialog, content, messages.get("lock.goOn"), "recovery-ok");
    ok.disableProperty().bind(kept.selectedProperty().not());
    return asked(dialog);
  }

  private static Label sentence(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private Dialog<ButtonType> dialog(String id, String title) {
    var dialog = new Dialog<ButtonType>();
    if (owner.isShowing()) dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.getDialogPane().setId(id);
    dialog.getDialogPane().getStyleClass().add("desk-dialog");
    return dialog;
  }

  private Button fill(Dialog<ButtonType> dialog, Node content, String yes, String id) {
    var pane = dialog.getDialogPane();
    pane.setContent(content);
    var ok = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    var no = new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().setAll(ok, no);
    Appearance.dress(pane.getScene(), settings);
    var button = (Button) pane.lookupButton(ok);
    button.setId(id);
    pane.lookupButton(no).setId(id.replace("-ok", "-cancel"));
    return button;
  }

  private static boolean asked(Dialog<ButtonType> dialog) {
    return dialog
        .showAndWait()
        .filter(it -> it.getButtonData() == ButtonBar.ButtonData.OK_DONE)
        .isPresent();
  }
}
