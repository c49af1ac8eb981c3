// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.NameList;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.RoleWords;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.Tx;

/// Whom and what a contact can point to: stakeholders and people by name, their roles, the steps of
/// the path in their order.
record Acquaintances(
    Map<StakeholderId, Stakeholder> stakeholders,
    Map<PersonId, Person> people,
    Map<PersonId, List<PersonRole>> roles,
    Map<StepId, Step> steps) {
  static final Acquaintances NONE = new Acquaintances(Map.of(), Map.of(), Map.of(), Map.of());

  static Acquaintances of(Tx tx, CityId city) {
    var stakeholders = new LinkedHashMap<StakeholderId, Stakeholder>();
    for (var it : tx.stakeholders().all(city)) stakeholders.put(it.id(), it);
    var people = new LinkedHashMap<PersonId, Person>();
    for (var it : tx.persons().all(city)) people.put(it.id(), it);
    var roles = new HashMap<PersonId, List<PersonRole>>();
    for (var it : tx.persons().roles(city))
      roles.computeIfAbsent(it.person(), _ -> new ArrayList<>()).add(it);
    var steps = new LinkedHashMap<StepId, Step>();
    for (var it : tx.paths().steps(city)) steps.put(it.id(), it);
    return new Acquaintances(stakeholders, people, roles, steps);
  }

  /// Somebody who can be meant by a name.
  sealed interface Somebody {
    record Organisation(StakeholderId id) implements Somebody {}

    record Human(PersonId id) implements Somebody {}
  }

  @Nullable String name(StakeholderId id) {
    var it = stakeholders.get(id);
    return it == null ? null : it.name();
  }

  Optional<Person> person(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  Optional<Step> step(StepId id) {
    return Optional.ofNullable(steps.get(id));
  }

  /// The person, with what it was on that day in words.
  Participant participant(PersonId person, PartialDate day) {
    return new Participant(person, RoleWords.on(day, rolesOf(person), this::name).orElse(null));
  }

  /// Where the person was on that day.
  List<StakeholderId> employers(PersonId person, PartialDate day) {
    return rolesOf(person).stream()
        .filter(it -> it.isCurrentIn(day))
        .map(PersonRole::stakeholder)
        .distinct()
        .toList();
  }

  private List<PersonRole> rolesOf(PersonId person) {
    return roles.getOrDefault(person, List.of());
  }

  /// Who is called how. People are found by "Last name First name" too; who is restricted is left
  /// out.
  Map<String, Set<Somebody>> byName() {
    var byName = new HashMap<String, Set<Somebody>>();
    for (var it : stakeholders.values()) {
      var somebody = new Somebody.Organisation(it.id());
      add(byName, it.name(), somebody);
      if (it.shortName() != null) add(byName, it.shortName(), somebody);
    }
    for (var it : people.values()) {
      if (it.restricted()) continue;
      var somebody = new Somebody.Human(it.id());
      add(byName, it.name(), somebody);
      var words = List.of(it.name().split("\\s+"));
      for (var at = 1; at < words.size(); at++) {
        var last = String.join(" ", words.subList(at, words.size()));
        add(byName, last + " " + String.join(" ", words.subList(0, at)), somebody);
      }
    }
    return byName;
  }

  private static void add(Map<String, Set<Somebody>> byName, String name, Somebody somebody) {
    byName.computeIfAbsent(NameList.key(name), _ -> new HashSet<>()).add(somebody);
  }
}
