// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.workspace.Tx;

/// Reads all that the sheets of the partnerships of a city speak of at once, for somebody who wants
/// many of them.
public final class SheetReader {
  private final City city;
  private final Map<StakeholderId, String> stakeholders;
  private final List<String> restricted;
  private final Map<StepId, Step> steps;
  private final Map<PartnershipId, List<Contribution>> contributions;
  private final Map<PartnershipId, List<GovernanceRound>> rounds;
  private final Map<PartnershipId, List<WorkingGroup>> groups;
  private final Map<PartnershipId, List<Activity>> activities;
  private final Map<PartnershipId, List<FiledDocument>> documents;
  private final Map<PartnershipId, List<Meeting>> meetings;
  private final Map<WorkingGroupId, List<Meeting>> groupMeetings;

  public SheetReader(Tx tx, City city) {
    this.city = city;
    var id = city.id();
    stakeholders =
        tx.stakeholders().all(id).stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name));
    restricted =
        tx.persons().all(id).stream().filter(Person::restricted).map(Person::name).toList();
    steps = tx.paths().steps(id).stream().collect(Collectors.toMap(Step::id, Function.identity()));
    contributions = by(Contribution::partnership, tx.contributions().all(id));
    rounds = by(GovernanceRound::partnership, tx.governance().all(id));
    groups = by(WorkingGroup::partnership, tx.workingGroups().all(id));
    activities = by(Activity::partnership, tx.activities().all(id));
    documents = by(FiledDocument::partnership, tx.documents().all(id));
    var held = tx.meetings().all(id);
    meetings = by(it -> it.context().partnership(), held);
    groupMeetings = by(it -> it.context().workingGroup(), held);
  }

  /// In the order of the list, without those that belong to none.
  private static <K, V> Map<K, List<V>> by(Function<V, @Nullable K> owner, List<V> all) {
    return all.stream()
        .filter(it -> owner.apply(it) != null)
        .collect(Collectors.groupingBy(it -> Objects.requireNonNull(owner.apply(it))));
  }

  public SheetSource sheet(Partnership partnership) {
    var id = partnership.id();
    var own = groups.getOrDefault(id, List.of());
    var all = new LinkedHashMap<MeetingId, Meeting>();
    for (var it : meetings.getOrDefault(id, List.of())) all.put(it.id(), it);
    for (var group : own)
      for (var it : groupMeetings.getOrDefault(group.id(), List.of())) all.put(it.id(), it);
    return new SheetSource(
        city,
        partnership,
        partnership.step() == null ? null : steps.get(partnership.step()),
        stakeholders,
        contributions.getOrDefault(id, List.of()),
        rounds.getOrDefault(id, List.of()),
        own,
        List.copyOf(all.values()),
        activities.getOrDefault(id, List.of()),
        documents.getOrDefault(id, List.of()),
        restricted);
  }
}
