// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;

/// The executive board appoints the group that coordinates the path: its members, tasks and term.
final class SteeringGroupDraft {
  /// The step in which the group is born.
  private static final String BORN_IN = "start-up-involve";

  private static final List<String> NAMES = List.of("cabina di regia", "steering group");

  private final Draft draft;
  private final Map<StakeholderId, Stakeholder> stakeholders;
  private final Map<PersonId, Person> persons = new HashMap<>();

  SteeringGroupDraft(Draft draft) {
    this.draft = draft;
    stakeholders =
        draft.source.stakeholders().stream().collect(Collectors.toMap(Stakeholder::id, it -> it));
    for (var it : draft.source.persons()) persons.put(it.id(), it);
  }

  Document document() {
    var group = group(draft.source, draft.today);
    var members = group.map(WorkingGroup::members).orElse(List.of());
    draft.opening(Draft.Body.BOARD);
    draft.part(
        "resolution.premises",
        List.of(
            draft.signature(),
            draft.get("resolution.steering.need"),
            draft.get("resolution.steering.helices")));
    draft.norms(Draft.Body.BOARD, false);
    draft.part("resolution.given", given(group, members));
    draft.add(members(members));
    draft.decides(points(group, members));
    draft.annexes(List.of(draft.get("resolution.steering.annexRules")));
    return draft.document(Draft.Body.BOARD, "resolution.steering.subject");
  }

  /// The working group that is called so, otherwise the one that serves the step in which such a
  /// group is born. One that has ended is not proposed again.
  static Optional<WorkingGroup> group(ResolutionSource source, LocalDate today) {
    var born =
        source.steps().stream()
            .filter(it -> BORN_IN.equals(it.templateStep()))
            .map(Step::id)
            .toList();
    var working = source.groups().stream().filter(it -> it.worksOn(today)).toList();
    return working.stream()
        .filter(it -> NAMES.stream().anyMatch(Folding.fold(it.name())::contains))
        .findFirst()
        .or(
            () ->
                working.stream()
                    .filter(it -> it.step() != null && born.contains(it.step()))
                    .findFirst());
  }

  private List<String> given(Optional<WorkingGroup> group, List<GroupMember> members) {
    var given = new ArrayList<String>();
    given.add(
        group
            .map(it -> draft.get("resolution.steering.group", draft.typed(it.name())))
            .orElseGet(() -> draft.gap("resolution.gap.group")));
    draft.givenNoMoney(given);
    if (members.isEmpty()) return given;
    var there = EnumSet.noneOf(Helix.class);
    for (var member : members) {
      var stakeholder =
          member.stakeholder() == null ? null : stakeholders.get(member.stakeholder());
      if (stakeholder != null) there.add(stakeholder.helix());
    }
    var missing = EnumSet.complementOf(there);
    if (!there.isEmpty())
      given.add(draft.get("resolution.steering.there", helices(there.toArray(Helix[]::new))));
    // Of a member who is entered as a person alone the helix is not known.
    if (!missing.isEmpty() && members.stream().allMatch(it -> it.stakeholder() != null))
      given.add(draft.get("resolution.steering.missing", helices(missing.toArray(Helix[]::new))));
    return given;
  }

  private String helices(Helix[] helices) {
    return Arrays.stream(helices)
        .map(draft.messages::label)
        .collect(Collectors.joining(", "))
        .toLowerCase(draft.messages.locale());
  }

  private Block members(List<GroupMember> members) {
    return new Block.Table(
        draft.get("resolution.steering.members"),
        List.of(
            Block.Column.text(draft.get("resolution.steering.body"), 40),
            Block.Column.text(draft.get("resolution.steering.person"), 36),
            Block.Column.text(draft.get("resolution.steering.role"), 24)),
        members.stream()
            .map(
                it ->
                    List.of(
                        stakeholder(it.stakeholder()),
                        person(it.person()),
                        draft.messages.label(it.role())))
            .toList(),
        draft.gap("resolution.gap.members"));
  }

  private String stakeholder(@Nullable StakeholderId id) {
    var found = id == null ? null : stakeholders.get(id);
    return found == null ? "–" : draft.typed(found.name());
  }

  /// A person whose data must not be used is not named; the body that sends somebody is.
  private String person(@Nullable PersonId id) {
    var found = id == null ? null : persons.get(id);
    if (found == null) return draft.gap("resolution.gap.delegate");
    return found.restricted() ? draft.get("contact.restricted") : found.name();
  }

  private List<String> points(Optional<WorkingGroup> group, List<GroupMember> members) {
    var coordinator =
        members.stream()
            .filter(it -> it.role() == GroupRole.COORDINATOR)
            .map(it -> it.person() == null ? stakeholder(it.stakeholder()) : person(it.person()))
            .findFirst();
    var mandate = group.map(WorkingGroup::mandate);
    var points = new ArrayList<String>();
    points.add(draft.get("resolution.steering.appoint"));
    points.add(
        mandate
            .map(it -> draft.get("resolution.steering.mandate", draft.clause(it)))
            .orElseGet(() -> draft.get("resolution.steering.tasks")));
    points.add(
        draft.get(
            "resolution.steering.coordinator",
            coordinator.orElseGet(() -> draft.gap("resolution.gap.name"))));
    points.add(
        draft.get(
            "resolution.steering.term",
            group
                .map(WorkingGroup::to)
                .map(draft.messages::date)
                .orElseGet(() -> draft.gap("resolution.gap.term"))));
    points.add(draft.get("resolution.steering.rules"));
    points.add(draft.get("resolution.steering.unpaid"));
    points.add(draft.get("resolution.steering.report"));
    return points;
  }
}
