// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// Two records and what becomes of each field. The first one stays, with its identity.
///
/// @param choices of all fields, by name
public record Merge<T>(List<MergeField<T>> fields, T one, T other, Map<String, Keep> choices) {
  public Merge {
    fields = List.copyOf(fields);
    choices = Map.copyOf(choices);
  }

  /// What is proposed for two stakeholders.
  ///
  /// @param otherIsNewer whether the second was edited after the first
  public static Merge<Stakeholder> proposed(
      Stakeholder one, Stakeholder other, boolean otherIsNewer) {
    return proposed(StakeholderFields.ALL, one, other, otherIsNewer);
  }

  /// What is proposed for two persons.
  ///
  /// @param otherIsNewer whether the second was edited after the first
  public static Merge<Person> proposed(Person one, Person other, boolean otherIsNewer) {
    return proposed(PersonFields.ALL, one, other, otherIsNewer);
  }

  private static <T> Merge<T> proposed(
      List<MergeField<T>> fields, T one, T other, boolean otherIsNewer) {
    var choices = new LinkedHashMap<String, Keep>();
    for (var field : fields) choices.put(field.name(), field.proposal(one, other, otherIsNewer));
    return new Merge<>(fields, one, other, choices);
  }

  public Keep choice(MergeField<T> field) {
    return choices.getOrDefault(field.name(), Keep.ONE);
  }

  public Merge<T> with(MergeField<T> field, Keep keep) {
    var changed = new LinkedHashMap<>(choices);
    changed.put(field.name(), keep);
    return new Merge<>(fields, one, other, changed);
  }

  /// The record that stays.
  public T result() {
    var result = one;
    for (var field : fields) {
      result =
          switch (choice(field)) {
            case ONE -> result;
            case OTHER -> field.take().apply(result, other);
            case BOTH -> field.united(result, other).orElse(result);
          };
    }
    return result;
  }

  /// The fields of which a filled value is given up.
  public List<MergeField<T>> dropping() {
    var found = new ArrayList<MergeField<T>>();
    for (var field : fields)
      if (!field.isSame(one, other) && dropped(field) != null) found.add(field);
    return found;
  }

  /// The fields of which both values are kept.
  public List<MergeField<T>> uniting() {
    return fields.stream().filter(it -> choice(it) == Keep.BOTH).toList();
  }

  /// The value of the field that is given up, or null.
  public @Nullable Object dropped(MergeField<T> field) {
    if (field.isSame(one, other)) return null;
    return switch (choice(field)) {
      case ONE -> field.of(other);
      case OTHER -> field.of(one);
      case BOTH -> null;
    };
  }
}
