// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.sheet.Cell;

/// A person with one of its roles.
record PersonInRole(Person person, @Nullable PersonRole role) {
  /// The persons in their order, each once a role, or once without one.
  static List<PersonInRole> all(List<Person> persons, List<PersonRole> roles) {
    Map<PersonId, List<PersonRole>> rolesOf =
        roles.stream().collect(Collectors.groupingBy(PersonRole::person));
    return persons.stream()
        .flatMap(
            person -> {
              var held = rolesOf.getOrDefault(person.id(), List.of());
              return held.isEmpty()
                  ? Stream.of(new PersonInRole(person, null))
                  : held.stream().map(role -> new PersonInRole(person, role));
            })
        .toList();
  }

  Cell of(Function<PersonRole, Cell> cell) {
    return role == null ? Cell.BLANK : cell.apply(role);
  }
}
