// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something to choose, and how it is called.
public record Option<V>(V value, String label, @Nullable String detail) {
  public static <V> Option<V> of(V value, String label) {
    return new Option<>(value, label, null);
  }

  public static <V> List<Option<V>> all(
      List<? extends V> values, Function<? super V, String> label) {
    return values.stream().map(it -> Option.<V>of(it, label.apply(it))).toList();
  }

  @Override
  public String toString() {
    return label;
  }
}
