// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.exchange.tabular.Row;

/// The rows of a list that speak of the same person, each perhaps of another role.
final class PersonRows {
  static final Set<PersonField> OF_THE_ROLE =
      EnumSet.of(
          PersonField.ROLE_ID,
          PersonField.STAKEHOLDER,
          PersonField.STAKEHOLDER_ID,
          PersonField.ROLE_TITLE,
          PersonField.ROLE_FROM,
          PersonField.ROLE_TO);
  final List<One> rows = new ArrayList<>();

  /// One row.
  record One(Row row, Map<Field, String> values) {
    boolean hasRole() {
      return values.containsKey(PersonField.STAKEHOLDER)
          || values.containsKey(PersonField.STAKEHOLDER_ID);
    }
  }

  /// Puts rows together that have the id, the key, or the name and one more thing in common. A name
  /// alone joins nobody who is in another organisation.
  static List<PersonRows> of(List<One> all) {
    var found = new HashMap<String, PersonRows>();
    var groups = new LinkedHashSet<PersonRows>();
    for (var one : all) {
      var handles = handles(one.values);
      // With an address of one's own, the same name in the same office is somebody else.
      var hasOwn = one.values.containsKey(PersonField.EMAIL);
      var group =
          handles.stream()
              .filter(handle -> !hasOwn || !handle.startsWith("o"))
              .map(found::get)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseGet(PersonRows::new);
      group.rows.add(one);
      handles.forEach(handle -> found.putIfAbsent(handle, group));
      groups.add(group);
    }
    return new ArrayList<>(groups);
  }

  private static List<String> handles(Map<Field, String> values) {
    var id = values.get(PersonField.ID);
    if (id != null) return List.of("i" + id.toLowerCase(Locale.ROOT));
    var key = values.get(PersonField.EXTERNAL_KEY);
    if (key != null) return List.of("k" + Known.key(values.get(PersonField.EXTERNAL_SOURCE), key));
    var name = KnownPersons.words(values.getOrDefault(PersonField.NAME, "")) + "\u0000";
    var handles = new ArrayList<String>();
    var email = values.get(PersonField.EMAIL);
    if (email != null) handles.add("e" + name + Folding.fold(email));
    var phone = KnownPersons.digits(values.get(PersonField.PHONE));
    if (phone.length() >= 6) handles.add("p" + name + phone);
    var organisation =
        values.getOrDefault(
            PersonField.STAKEHOLDER_ID, values.getOrDefault(PersonField.STAKEHOLDER, ""));
    handles.add("o" + name + Folding.fold(organisation));
    return handles;
  }

  /// What the rows say of the person, all together.
  Map<Field, String> together() {
    var values = new HashMap<Field, String>();
    for (var one : rows) one.values.forEach(values::putIfAbsent);
    OF_THE_ROLE.forEach(values::remove);
    return values;
  }

  /// Two rows that say different things of the same person.
  Optional<Contradiction> contradiction() {
    var said = new HashMap<Field, One>();
    for (var one : rows)
      for (var it : one.values.entrySet()) {
        if (it.getKey() instanceof PersonField field && OF_THE_ROLE.contains(field)) continue;
        var first = said.putIfAbsent(it.getKey(), one);
        if (first != null && !agree(it.getKey(), it.getValue(), first.values.get(it.getKey())))
          return Optional.of(new Contradiction(it.getKey(), first, one));
      }
    return Optional.empty();
  }

  private static boolean agree(Field field, String a, @Nullable String b) {
    if (b == null || Entry.same(a, b)) return true;
    return field == PersonField.NAME
        ? KnownPersons.words(a).equals(KnownPersons.words(b))
        : field == PersonField.EMAIL && Folding.fold(a).equals(Folding.fold(b));
  }

  record Contradiction(Field field, One one, One other) {}
}
