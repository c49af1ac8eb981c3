// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.partnership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that the sheet of a partnership speaks of.
///
/// @param step of the path that it serves; null for none
/// @param stakeholders names of the city's
/// @param rounds the oldest first
/// @param meetings of the partnership and of its working groups
/// @param restricted names of people whose data must not be used, whoever they are
public record SheetSource(
    City city,
    Partnership partnership,
    @Nullable Step step,
    Map<StakeholderId, String> stakeholders,
    List<Contribution> contributions,
    List<GovernanceRound> rounds,
    List<WorkingGroup> groups,
    List<Meeting> meetings,
    List<Activity> activities,
    List<FiledDocument> documents,
    List<String> restricted) {
  public SheetSource {
    stakeholders = Map.copyOf(stakeholders);
    contributions = List.copyOf(contributions);
    rounds = List.copyOf(rounds);
    groups = List.copyOf(groups);
    meetings = List.copyOf(meetings);
    activities = List.copyOf(activities);
    documents = List.copyOf(documents);
    restricted = List.copyOf(restricted);
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the partnership is gone
  public static SheetSource read(Tx tx, PartnershipId id) {
    var partnership =
        tx.partnerships()
            .find(id)
            .orElseThrow(() -> new UserProblem("problem.report.noPartnership"));
    var city =
        tx.cities()
            .find(partnership.city())
            .orElseThrow(() -> new UserProblem("problem.report.noCity"));
    var groups = tx.workingGroups().of(id);
    var meetings = new LinkedHashMap<MeetingId, Meeting>();
    for (var it : tx.meetings().of(id)) meetings.put(it.id(), it);
    for (var group : groups) for (var it : tx.meetings().of(group.id())) meetings.put(it.id(), it);
    return new SheetSource(
        city,
        partnership,
        partnership.step() == null ? null : tx.paths().step(partnership.step()).orElse(null),
        tx.stakeholders().all(city.id()).stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name)),
        tx.contributions().of(id),
        tx.governance().of(id),
        groups,
        List.copyOf(meetings.values()),
        tx.activities().under(city.id(), Set.of(id)),
        tx.documents().of(id),
        tx.persons().all(city.id()).stream().filter(Person::restricted).map(Person::name).toList());
  }
}
