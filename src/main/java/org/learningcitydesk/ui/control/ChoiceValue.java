// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice among few: a drop-down list. A value that is no longer offered is shown as it is.
final class ChoiceValue<V> extends FormField<V> {
  private final ComboBox<@Nullable Option<V>> box = new ComboBox<>();
  private final java.util.function.Function<V, String> label;

  /// @param blank what the empty choice is called, or null where one has to be chosen
  ChoiceValue(
      String name,
      String word,
      List<Option<V>> options,
      java.util.function.Function<V, String> label,
      @Nullable String blank) {
    super(name, word);
    this.label = label;
    if (blank != null) box.getItems().add(null);
    box.getItems().addAll(options);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Option<V> option) {
            return option == null ? blank == null ? "" : blank : option.label();
          }

          @Override
          public @Nullable Option<V> fromString(String text) {
            return null;
          }
        });
    box.setVisibleRowCount(14);
    box.valueProperty()
        .subscribe(
            (_, _) -> {
              touched();
              finished();
            });
    holds(box, box);
  }

  @Override
  Control control() {
    return box;
  }

  @Override
  void put(@Nullable V value) {
    box.setValue(
        value == null
            ? null
            : box.getItems().stream()
                .filter(it -> it != null && it.value().equals(value))
                .findFirst()
                .orElseGet(() -> Option.of(value, label.apply(value))));
  }

  @Override
  @Nullable V read() {
    var option = box.getValue();
    return option == null ? null : option.value();
  }

  @Override
  void setReadOnly(boolean readOnly) {
    box.setDisable(readOnly);
  }
}
