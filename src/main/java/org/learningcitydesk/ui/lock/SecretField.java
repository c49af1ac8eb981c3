// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.lock;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.i18n.Messages;

/// A password under its name, hidden while it is typed unless the user wants to see it.
final class SecretField extends VBox {
  private final PasswordField hidden = new PasswordField();
  private final TextField seen = new TextField();

  /// @param id of the field; the one that shows the letters is `<id>-seen`
  SecretField(String id, String word, Messages messages) {
    getStyleClass().add("form-field");
    var label = new Label(word);
    label.getStyleClass().add("form-label");
    label.setLabelFor(hidden);
    hidden.setId(id);
    seen.setId(id + "-seen");
    seen.setAccessibleText(word);
    seen.textProperty().bindBidirectional(hidden.textProperty());
    var show = new CheckBox(messages.get("lock.show"));
    show.setId(id + "-show");
    seen.visibleProperty().bind(show.selectedProperty());
    hidden.visibleProperty().bind(show.selectedProperty().not());
    getChildren().setAll(label, new StackPane(hidden, seen), show);
  }

  StringProperty textProperty() {
    return hidden.textProperty();
  }

  void focus() {
    (hidden.isVisible() ? hidden : seen).requestFocus();
  }

  void whenEntered(Runnable action) {
    hidden.setOnAction(_ -> action.run());
    seen.setOnAction(_ -> action.run());
  }
}
