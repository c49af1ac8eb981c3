// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.ui.control.Option;

/// A drop-down list of which the empty choice may have a name. Only the user's choices are told,
/// not those that are shown.
final class Drop<V> extends ComboBox<@Nullable Option<V>> {
  private boolean showing;

  /// @param blank what the empty choice is called, or null where one has to be chosen
  Drop(
      String id,
      String name,
      List<Option<V>> options,
      @Nullable String blank,
      Consumer<@Nullable V> chosen) {
    setId(id);
    setAccessibleText(name);
    if (blank != null) getItems().add(null);
    getItems().addAll(options);
    setVisibleRowCount(14);
    setConverter(
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
    valueProperty()
        .subscribe(
            (_, option) -> {
              if (!showing) chosen.accept(option == null ? null : option.value());
            });
  }

  /// Shows a value without telling it.
  void show(@Nullable V value) {
    showing = true;
    setValue(
        value == null
            ? null
            : getItems().stream()
                .filter(it -> it != null && it.value().equals(value))
                .findFirst()
                .orElse(null));
    showing = false;
  }
}
