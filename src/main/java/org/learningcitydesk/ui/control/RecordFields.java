// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.i18n.Messages;

/// The fields of one record, bound to it by getters and withers: what they show, what is handed on
/// when it is valid, and what is typed and not valid yet.
///
/// @param <T> the record, a value
final class RecordFields<T> {
  private final Messages messages;
  private final Function<? super T, ?> identity;
  private final Consumer<UnaryOperator<T>> save;
  private final List<Bound<T, ?>> fields = new ArrayList<>();
  private final Map<Object, Map<String, String>> unfinished = new HashMap<>();
  private @Nullable T shown;

  private record Bound<T, V>(
      FormField<V> field, Function<? super T, V> getter, BiFunction<? super T, V, T> wither) {
    void show(T record) {
      field.show(getter.apply(record));
    }

    void showUnlessEdited(T record) {
      if (!field.isDirty()) show(record);
    }
  }

  /// @param identity tells the same record read again from another record
  /// @param save takes over a valid change
  RecordFields(
      Messages messages, Function<? super T, ?> identity, Consumer<UnaryOperator<T>> save) {
    this.messages = messages;
    this.identity = identity;
    this.save = save;
  }

  <V> void add(
      FormField<V> field, Function<? super T, V> getter, BiFunction<? super T, V, T> wither) {
    var bound = new Bound<T, V>(field, getter, wither);
    fields.add(bound);
    field.onChanged(() -> finish(bound));
  }

  /// The fields in the order in which they were added.
  List<FormField<?>> all() {
    return fields.stream().<FormField<?>>map(Bound::field).toList();
  }

  /// Shows a record, or nothing. The same record read again leaves alone what is being typed.
  ///
  /// @return whether it is another record than before
  boolean show(@Nullable T record) {
    var before = shown;
    var same =
        before != null && record != null && identity.apply(before).equals(identity.apply(record));
    if (!same) {
      commit();
      if (before != null) keepUnfinished(before);
    }
    shown = record;
    if (record == null) return true;
    for (var field : fields) {
      if (same) field.showUnlessEdited(record);
      else field.show(record);
    }
    if (!same) resume(record);
    return !same;
  }

  /// Shows again what is shown.
  void refresh() {
    if (shown != null) show(shown);
  }

  private void keepUnfinished(T left) {
    var typed = new HashMap<String, String>();
    for (var it : fields) {
      var text = it.field().unfinished();
      if (text != null) typed.put(it.field().name(), text);
    }
    if (!typed.isEmpty()) unfinished.put(identity.apply(left), typed);
  }

  private void resume(T record) {
    var typed = unfinished.remove(identity.apply(record));
    if (typed == null) return;
    for (var it : fields) {
      var text = typed.get(it.field().name());
      if (text == null) continue;
      it.field().resume(text);
      finish(it);
    }
  }

  /// Saves what is typed and valid. What is not valid stays as it is typed, also for the next time
  /// when the record is shown.
  void commit() {
    for (var field : fields) if (field.field().isDirty()) finish(field);
  }

  /// Tries to make something of the record and says at the field what the record's rules refuse.
  boolean refuse(Runnable attempt) {
    try {
      attempt.run();
      return false;
    } catch (InvalidValue invalid) {
      var field = named(invalid.field()).orElse(fields.getFirst().field());
      field.wrong(sentence(invalid, field));
      field.control().requestFocus();
      return true;
    }
  }

  private <V> void finish(Bound<T, V> bound) {
    if (!attempt(bound)) return;
    for (var other : fields) if (other != bound && other.field().isDirty()) attempt(other);
  }

  private <V> boolean attempt(Bound<T, V> bound) {
    var record = shown;
    if (record == null) return false;
    try {
      var value = bound.field().read();
      var changed = bound.wither().apply(record, value);
      shown = changed;
      bound.show(changed);
      for (var other : fields) other.showUnlessEdited(changed);
      if (!Objects.equals(changed, record)) save.accept(now -> bound.wither().apply(now, value));
      return true;
    } catch (InvalidValue invalid) {
      FormField<?> field = bound.field();
      named(invalid.field()).orElse(field).wrong(sentence(invalid, field));
      return false;
    }
  }

  private Optional<FormField<?>> named(String name) {
    return all().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private String sentence(InvalidValue invalid, FormField<?> field) {
    return messages.get(
        "invalid." + invalid.rule(),
        messages.has("field." + invalid.field())
            ? messages.get("field." + invalid.field())
            : field.word());
  }
}
