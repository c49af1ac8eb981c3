// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.i18n.Messages;

/// A field that many records can take at once: by a bulk edit, or out of a pasted block.
///
/// @param name as the domain says it, for example `stakeholder.taxCode`; the part after the dot is
///   the id of its column
/// @param wither gives the record with another value
/// @param required whether it cannot be left empty
/// @param inBulk whether it makes sense that many records have the same value
public record EditableField<T, V>(
    String name,
    Input<V> input,
    Function<? super T, ? extends @Nullable V> getter,
    BiFunction<? super T, @Nullable V, T> wither,
    boolean required,
    boolean inBulk) {
  public static <T, V> EditableField<T, V> of(
      String name,
      Input<V> input,
      Function<? super T, ? extends @Nullable V> getter,
      BiFunction<? super T, @Nullable V, T> wither) {
    return new EditableField<>(name, input, getter, wither, false, true);
  }

  /// The same field, never empty.
  public EditableField<T, V> always() {
    return new EditableField<>(name, input, getter, wither, true, inBulk);
  }

  /// The same field, each record with a value of its own: only pasted.
  public EditableField<T, V> own() {
    return new EditableField<>(name, input, getter, wither, required, false);
  }

  /// The id of its column.
  public String column() {
    return name.substring(name.indexOf('.') + 1);
  }

  /// How the user calls it.
  public String word(Messages messages) {
    return messages.get("field." + name);
  }

  /// What stands in the record, in words.
  String text(T record, Messages messages) {
    var value = getter.apply(record);
    return value == null ? "" : input.show(value, messages);
  }

  /// Does this with the value to any record.
  UnaryOperator<T> doing(BulkAction action, @Nullable V value) {
    return record -> wither.apply(record, after(action, getter.apply(record), value));
  }

  private @Nullable V after(BulkAction action, @Nullable V there, @Nullable V value) {
    var after =
        switch (action) {
          case SET -> value;
          case EMPTY -> input.empty();
          case ADD -> value == null ? there : input.joined(there, value);
          case REMOVE -> value == null ? there : input.without(there, value);
        };
    if (required && (after == null || after.toString().isBlank()))
      throw new InvalidValue(name, "isBlank");
    return after;
  }
}
