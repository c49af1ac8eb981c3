// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.RoleWords;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.workspace.Tx;

/// Whom and what meetings and working groups can point to, by name; the steps in their order.
record Neighbours(
    Map<StakeholderId, Stakeholder> stakeholders,
    Map<PersonId, Person> people,
    Map<PersonId, List<PersonRole>> roles,
    Map<PartnershipId, Partnership> partnerships,
    Map<WorkingGroupId, WorkingGroup> groups,
    Map<StepId, Step> steps) {
  static final Neighbours NONE =
      new Neighbours(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  static Neighbours of(Tx tx, CityId city) {
    var stakeholders = new LinkedHashMap<StakeholderId, Stakeholder>();
    for (var it : tx.stakeholders().all(city)) stakeholders.put(it.id(), it);
    var people = new LinkedHashMap<PersonId, Person>();
    for (var it : tx.persons().all(city)) people.put(it.id(), it);
    var roles = new HashMap<PersonId, List<PersonRole>>();
    for (var it : tx.persons().roles(city))
      roles.computeIfAbsent(it.person(), _ -> new ArrayList<>()).add(it);
    var partnerships = new LinkedHashMap<PartnershipId, Partnership>();
    for (var it : tx.partnerships().all(city)) partnerships.put(it.id(), it);
    var groups = new LinkedHashMap<WorkingGroupId, WorkingGroup>();
    for (var it : tx.workingGroups().all(city)) groups.put(it.id(), it);
    var steps = new LinkedHashMap<StepId, Step>();
    for (var it : tx.paths().steps(city)) steps.put(it.id(), it);
    return new Neighbours(stakeholders, people, roles, partnerships, groups, steps);
  }

  @Nullable String name(@Nullable StakeholderId id) {
    var it = id == null ? null : stakeholders.get(id);
    return it == null ? null : it.name();
  }

  Optional<Person> person(@Nullable PersonId id) {
    return id == null ? Optional.empty() : Optional.ofNullable(people.get(id));
  }

  Optional<Partnership> partnership(@Nullable PartnershipId id) {
    return id == null ? Optional.empty() : Optional.ofNullable(partnerships.get(id));
  }

  Optional<WorkingGroup> group(@Nullable WorkingGroupId id) {
    return id == null ? Optional.empty() : Optional.ofNullable(groups.get(id));
  }

  Optional<Step> step(@Nullable StepId id) {
    return id == null ? Optional.empty() : Optional.ofNullable(steps.get(id));
  }

  /// What the person was on that day, in words, or null where nothing is known of it.
  @Nullable String role(PersonId person, PartialDate day) {
    return RoleWords.on(day, roles.getOrDefault(person, List.of()), this::name).orElse(null);
  }

  /// The roles that the person had on that day.
  List<PersonRole> rolesOn(PersonId person, PartialDate day) {
    return roles.getOrDefault(person, List.of()).stream()
        .filter(it -> it.isCurrentIn(day))
        .toList();
  }

  /// People who may be chosen: who is restricted is left out.
  List<Person> choosable() {
    return people.values().stream().filter(it -> !it.restricted()).toList();
  }
}
