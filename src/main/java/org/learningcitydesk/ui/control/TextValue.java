// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A field for something typed: text on one line or many, a number, an amount, a date. Finished by
/// leaving it or by Enter; Escape restores.
final class TextValue<V> extends FormField<V> {
  private final TextInputControl control;
  private final Function<V, String> write;
  private final Function<String, @Nullable V> read;
  private final @Nullable Function<V, String> understood;
  private @Nullable V value;

  /// @param understood says in words what was typed, while it is typed
  TextValue(
      String name,
      String word,
      TextInputControl control,
      Function<V, String> write,
      Function<String, @Nullable V> read,
      @Nullable Function<V, String> understood) {
    super(name, word);
    this.control = control;
    this.write = write;
    this.read = read;
    this.understood = understood;
    control.textProperty().subscribe((_, _) -> typed());
    control
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) finished();
            });
    if (control instanceof TextField line) line.setOnAction(_ -> finished());
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    holds(control, control);
  }

  private void typed() {
    touched();
    if (understood == null || !control.isFocused()) return;
    try {
      var now = read.apply(control.getText());
      remark(now == null ? "" : understood.apply(now));
    } catch (org.learningcitydesk.domain.InvalidValue _) {
      remark("");
    }
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() == KeyCode.ESCAPE && isDirty()) {
      show(value);
      press.consume();
    } else if (control instanceof TextArea
        && press.getCode() == KeyCode.TAB
        && !press.isControlDown()) {
      control.requestFocusTraversal(
          press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      press.consume();
    } else if (control instanceof TextArea
        && press.getCode() == KeyCode.ENTER
        && press.isShortcutDown()) {
      finished();
      press.consume();
    }
  }

  @Override
  Control control() {
    return control;
  }

  @Override
  void put(@Nullable V shown) {
    value = shown;
    var text = shown == null ? "" : write.apply(shown);
    if (!text.equals(control.getText())) control.setText(text);
  }

  @Override
  @Nullable V read() {
    return read.apply(control.getText() == null ? "" : control.getText());
  }

  @Override
  @Nullable String unfinished() {
    return isDirty() ? control.getText() : null;
  }

  @Override
  void resume(String typed) {
    control.setText(typed);
  }

  @Override
  void setReadOnly(boolean readOnly) {
    control.setEditable(!readOnly);
  }
}
