// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.RoleWords;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.Tx;

/// What persons of one city have to do with: its stakeholders by name, and their roles in them.
record Neighbours(
    Map<StakeholderId, Stakeholder> stakeholders, Map<PersonId, List<PersonRole>> roles) {
  static final Neighbours NONE = new Neighbours(Map.of(), Map.of());

  static Neighbours of(Tx tx, CityId city) {
    var stakeholders = new LinkedHashMap<StakeholderId, Stakeholder>();
    for (var it : tx.stakeholders().all(city)) stakeholders.put(it.id(), it);
    return new Neighbours(
        stakeholders, tx.persons().roles(city).stream().collect(groupingBy(PersonRole::person)));
  }

  List<PersonRole> rolesOf(PersonId person) {
    return roles.getOrDefault(person, List.of());
  }

  @Nullable String name(StakeholderId id) {
    var it = stakeholders.get(id);
    return it == null ? null : it.name();
  }

  /// Title and stakeholder.
  String words(PersonRole role) {
    return RoleWords.of(role, name(role.stakeholder()));
  }

  /// The titles in use, the most usual first.
  List<String> titles() {
    var usual =
        roles.values().stream()
            .flatMap(Collection::stream)
            .flatMap(it -> Stream.ofNullable(it.title()))
            .collect(groupingBy(Function.identity(), counting()));
    return usual.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
