// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.provenance.Revision;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// Everything of a city that has a date, and the names that it speaks of.
///
/// @param stateChanges of partnerships, the oldest first
/// @param revisions of the records, by their ids
/// @param alertsRevision of the city and of what it wants to hear of ahead
record CalendarSource(
    City city,
    List<Partnership> partnerships,
    Map<PartnershipId, String> partnershipNames,
    List<StateChange> stateChanges,
    List<AlertRule> alertRules,
    List<Meeting> meetings,
    Map<WorkingGroupId, String> workingGroups,
    List<Activity> activities,
    List<Step> steps,
    List<Task> tasks,
    Map<StakeholderId, String> stakeholders,
    Map<PersonId, Person> persons,
    Map<UUID, Revision> revisions,
    Revision alertsRevision) {
  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the city is gone
  static CalendarSource read(Tx tx, CityId id) {
    var city = tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity"));
    var partnerships = tx.partnerships().all(id);
    return new CalendarSource(
        city,
        partnerships,
        partnerships.stream().collect(Collectors.toMap(Partnership::id, Partnership::name)),
        tx.partnerships().changes(id),
        tx.alertRules().all(id),
        tx.meetings().all(id),
        tx.workingGroups().all(id).stream()
            .collect(Collectors.toMap(WorkingGroup::id, WorkingGroup::name)),
        tx.activities().all(id),
        tx.paths().steps(id),
        tx.paths().tasks(id),
        tx.stakeholders().all(id).stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name)),
        tx.persons().all(id).stream().collect(Collectors.toMap(Person::id, it -> it)),
        tx.revisions().dated(id),
        tx.revisions().alerts(id));
  }

  Revision revision(UUID record) {
    return revisions.getOrDefault(record, new Revision(0, Instant.EPOCH));
  }
}
