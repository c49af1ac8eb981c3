// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;

/// The fields of one kind of record that can be edited in bulk and pasted, declared once.
///
/// @param stem of the messages, for example `stakeholder`
/// @param name the field by which people know the record
/// @param others in the order in which they are set: what follows from another comes after it
/// @param also the field that tells records of the same name apart, where there is one
/// @param id the identity as a text
/// @param fresh a new record of this name
public record EditableFields<T>(
    String stem,
    EditableField<T, String> name,
    List<EditableField<T, ?>> others,
    @Nullable EditableField<T, ?> also,
    Function<? super T, String> id,
    Function<String, T> fresh) {
  public EditableFields {
    others = List.copyOf(others);
  }

  List<EditableField<T, ?>> all() {
    var all = new ArrayList<EditableField<T, ?>>();
    all.add(name);
    all.addAll(others);
    return all;
  }

  /// Those that many records can share.
  List<EditableField<T, ?>> inBulk() {
    return others.stream().filter(EditableField::inBulk).toList();
  }

  String nameOf(T record) {
    var it = name.getter().apply(record);
    return it == null ? "" : it;
  }

  /// In which fields two states of a record differ, in words.
  List<BatchPlan.Difference> differences(@Nullable T before, T after, Messages messages) {
    var all = new ArrayList<BatchPlan.Difference>();
    for (var field : all()) {
      var now = before == null ? "" : field.text(before, messages);
      var then = field.text(after, messages);
      if (!now.equals(then))
        all.add(
            new BatchPlan.Difference(
                nameOf(before == null ? after : before),
                before == null,
                field.word(messages),
                now,
                then));
    }
    return all;
  }

  /// The values of a field by its name, for example `stakeholder.tags`.
  @Nullable EditableField<T, ?> named(String field) {
    return all().stream().filter(it -> it.name().equals(field)).findFirst().orElse(null);
  }

  /// What is known of records, by their identity.
  Map<String, T> byId(List<T> records) {
    var found = new java.util.HashMap<String, T>();
    for (var it : records) found.put(id.apply(it), it);
    return found;
  }
}
