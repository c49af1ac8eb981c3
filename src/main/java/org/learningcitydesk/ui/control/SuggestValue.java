// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// Free text with a list of usual words to take from: the button, or the arrow down, opens it.
final class SuggestValue extends FormField<String> {
  private final TextField text = new TextField();
  private final Button list;
  private @Nullable String value;

  SuggestValue(
      Messages messages, String name, String word, Supplier<List<Option<String>>> options) {
    super(name, word);
    list =
        Icons.small(
            name.replace('.', '-') + "-list",
            Feather.CHEVRON_DOWN,
            messages.get("field.choose", word));
    list.setOnAction(
        _ -> new Picker<String>(messages, word, options.get(), this::take).show(text, value));
    text.textProperty().subscribe((_, _) -> touched());
    text.focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) finished();
            });
    text.setOnAction(_ -> finished());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(text, Priority.ALWAYS);
    holds(text, new HBox(4, text, list));
  }

  private void take(String chosen) {
    text.setText(chosen);
    finished();
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() == KeyCode.DOWN) list.fire();
    else if (press.getCode() == KeyCode.ESCAPE && isDirty()) show(value);
    else return;
    press.consume();
  }

  @Override
  Control control() {
    return text;
  }

  @Override
  void put(@Nullable String shown) {
    value = shown;
    var now = shown == null ? "" : shown;
    if (!now.equals(text.getText())) text.setText(now);
  }

  @Override
  String read() {
    return text.getText() == null ? "" : text.getText();
  }

  @Override
  @Nullable String unfinished() {
    return isDirty() ? text.getText() : null;
  }

  @Override
  void resume(String typed) {
    text.setText(typed);
  }

  @Override
  void setReadOnly(boolean readOnly) {
    text.setEditable(!readOnly);
    list.setDisable(readOnly);
  }
}
