// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.Roles;

/// A person with its roles, as the table shows it.
record PersonRow(Person person, List<PersonRole> all, Neighbours neighbours, LocalDate today) {
  PersonId id() {
    return person.id();
  }

  /// The titles of what the person is today.
  String titles() {
    return current(PersonRole::title);
  }

  /// Where the person is today.
  String organisations() {
    return current(it -> neighbours.name(it.stakeholder()));
  }

  private String current(Function<PersonRole, @Nullable String> what) {
    if (all.isEmpty()) return "";
    return Roles.of(all, today).current().stream()
        .map(what)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// Whether the data should be gone by now.
  boolean isOverdue() {
    var until = person.retentionUntil();
    return until != null && until.last().isBefore(today);
  }
}
