// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.lock;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Unlock;

/// Takes a password, or the recovery code instead.
final class UnlockForm extends VBox {
  private final Messages messages;
  private final SecretField password;
  private final TextField code = new TextField();
  private final CheckBox byCode = new CheckBox();
  private final Label problem = new Label();
  private final Consumer<Unlock> entered;

  /// @param entered hears what was typed, when it can be one
  UnlockForm(Messages messages, Consumer<Unlock> entered) {
    this.messages = messages;
    this.entered = entered;
    getStyleClass().add("unlock-form");
    password = new SecretField("unlock-password", messages.get("lock.password"), messages);
    password.whenEntered(this::enter);
    code.setId("unlock-code");
    code.setPromptText(messages.get("lock.codeExample"));
    code.setOnAction(_ -> enter());
    var label = new Label(messages.get("lock.code"));
    label.getStyleClass().add("form-label");
    label.setLabelFor(code);
    var codeField = new VBox(label, code);
    codeField.getStyleClass().add("form-field");
    byCode.setId("unlock-by-code");
    byCode.setText(messages.get("lock.byCode"));
    shown(password, byCode.selectedProperty().not());
    shown(codeField, byCode.selectedProperty());
    problem.setId("unlock-problem");
    problem.getStyleClass().addAll("form-note", "unlock-problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(Bindings.isNotEmpty(problem.textProperty()));
    getChildren().setAll(password, codeField, byCode, problem);
  }

  private static void shown(
      VBox field, javafx.beans.value.ObservableValue<? extends Boolean> when) {
    field.visibleProperty().bind(when);
    field.managedProperty().bind(when);
  }

  /// @param sentence what was wrong with the last one, or null
  void say(@Nullable String sentence) {
    problem.setText(sentence == null ? "" : sentence);
  }

  void focus() {
    if (byCode.isSelected()) code.requestFocus();
    else password.focus();
  }

  /// Takes what is typed.
  ///
  /// @return whether it can be a password or a code
  boolean enter() {
    say(null);
    if (!byCode.isSelected()) {
      if (password.textProperty().get().isEmpty()) {
        say(messages.get("lock.empty"));
        return false;
      }
      entered.accept(new Unlock.Password(password.textProperty().get()));
      return true;
    }
    var typed = RecoveryCode.typed(code.getText());
    if (typed.isEmpty()) {
      say(messages.get("lock.noCode"));
      return false;
    }
    entered.accept(new Unlock.Code(typed.get()));
    return true;
  }

  Button button(String word) {
    var button = new Button(word);
    button.setId("unlock-ok");
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> enter());
    return button;
  }
}
