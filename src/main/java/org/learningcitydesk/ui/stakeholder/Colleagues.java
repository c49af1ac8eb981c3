// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.Roles;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.Tx;

/// The people of one stakeholder, each with its role there.
///
/// @param now those of today, then those to come
/// @param before those whose role is over, those that left last first
record Colleagues(List<Colleague> now, List<Colleague> before) {
  static final Colleagues NONE = new Colleagues(List.of(), List.of());

  /// A person in a role.
  record Colleague(Person person, PersonRole role) {}

  static Colleagues of(Tx tx, CityId city, StakeholderId stakeholder, LocalDate today) {
    var found = tx.persons().rolesIn(city, Set.of(stakeholder));
    var ids = found.stream().map(PersonRole::person).collect(Collectors.toSet());
    var persons = tx.persons().find(city, ids);
    var roles = Roles.of(found, today);
    return new Colleagues(
        Stream.concat(
                named(persons, roles.current())
                    .sorted(java.util.Comparator.comparing(it -> it.person().name())),
                named(persons, roles.toCome()))
            .toList(),
        named(persons, roles.past()).toList());
  }

  private static Stream<Colleague> named(Map<PersonId, Person> persons, List<PersonRole> roles) {
    return roles.stream()
        .map(it -> new Colleague(Objects.requireNonNull(persons.get(it.person())), it));
  }
}
