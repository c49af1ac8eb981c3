// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// A choice among many: a button that says what is chosen and opens a list to search in.
final class SearchValue<V> extends FormField<V> {
  private final Button button = new Button();
  private final Button clear;
  private final Function<V, String> label;
  private final String blank;
  private @Nullable V value;

  SearchValue(
      Messages messages,
      String name,
      String word,
      Supplier<List<Option<V>>> options,
      Function<V, String> label,
      String blank) {
    super(name, word);
    this.label = label;
    this.blank = blank;
    button.getStyleClass().add("search-value");
    button.setGraphic(Icons.of(Feather.SEARCH));
    button.setAlignment(Pos.CENTER_LEFT);
    button.setOnAction(
        _ -> new Picker<>(messages, word, options.get(), this::choose).show(button, value));
    button.setOnKeyPressed(
        press -> {
          if (press.getCode() == KeyCode.DOWN) button.fire();
          if (press.getCode() == KeyCode.DELETE || press.getCode() == KeyCode.BACK_SPACE)
            choose(null);
        });
    clear =
        Icons.small(
            name.replace('.', '-') + "-clear", Feather.X, messages.get("field.clear", word));
    clear.setOnAction(
        _ -> {
          choose(null);
          button.requestFocus();
        });
    HBox.setHgrow(button, Priority.ALWAYS);
    holds(button, new HBox(4, button, clear));
    say();
  }

  private void choose(@Nullable V chosen) {
    value = chosen;
    say();
    touched();
    finished();
  }

  private void say() {
    var said = value == null ? blank : label.apply(value);
    button.setText(said);
    button.setAccessibleText(word() + ": " + said);
    clear.setVisible(value != null);
    clear.setManaged(value != null);
  }

  @Override
  Control control() {
    return button;
  }

  @Override
  void put(@Nullable V shown) {
    value = shown;
    say();
  }

  @Override
  @Nullable V read() {
    return value;
  }

  @Override
  void setReadOnly(boolean readOnly) {
    button.setDisable(readOnly);
    clear.setDisable(readOnly);
  }
}
