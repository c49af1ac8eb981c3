// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTICIPANT;
import static org.learningcitydesk.workspace.jooq.Tables.ACTIVITY_PARTNER;
import static org.learningcitydesk.workspace.jooq.Tables.AGENDA_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.BUDGET_LINE;
import static org.learningcitydesk.workspace.jooq.Tables.CONTACT;
import static org.learningcitydesk.workspace.jooq.Tables.DECISION;
import static org.learningcitydesk.workspace.jooq.Tables.EVIDENCE;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.OUTCOME;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP_MEMBER;
import static org.learningcitydesk.workspace.jooq.Tables.PATH;
import static org.learningcitydesk.workspace.jooq.Tables.STAKEHOLDER;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;
import static org.learningcitydesk.workspace.jooq.Tables.TASK;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.baseline.StakeholderLine;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.ContactId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.jooq.tables.records.ActivityPartnerRecord;
import org.learningcitydesk.workspace.jooq.tables.records.PartnershipMemberRecord;

/// The records of one city as they were after a change: the rows of today, rewound. Of what there
/// may be very many of, only those are read that something happened to since.
final class PastRecords {
  /// The tables that are rewound; a record is its row and those of its parts.
  static final List<Table<?>> TABLES =
      List.of(
          PATH,
          STEP,
          TASK,
          EVIDENCE,
          PARTNERSHIP,
          PARTNERSHIP_MEMBER,
          ACTIVITY,
          ACTIVITY_PARTNER,
          ACTIVITY_PARTICIPANT,
          BUDGET_LINE,
          MEETING,
          AGENDA_ITEM,
          ATTENDEE,
          OUTCOME,
          DECISION,
          ACTION_ITEM,
          STAKEHOLDER,
          CONTACT);

  private final Rows rows;
  private final Rewind rewind;
  private final PastRows past;
  private final CityId city;

  PastRecords(Rows rows, Rewind rewind, CityId city) {
    this.rows = rows;
    this.rewind = rewind;
    past = new PastRows(rows, rewind);
    this.city = city;
  }

  List<Step> steps(long at) {
    var paths = new HashSet<Object>();
    for (var row : rewind.at(PATH, today(PATH), rewind.touched(PATH), at))
      if (row.getCityId().equals(city)) paths.add(row.getId());
    return rewind.at(STEP, today(STEP), rewind.touched(STEP), at).stream()
        .filter(row -> paths.contains(row.getPathId()))
        .map(PathRows::value)
        .sorted(
            Comparator.comparingInt(Step::number).thenComparing(it -> it.id().value().toString()))
        .toList();
  }

  /// Those of the steps, in their order.
  List<Task> tasks(List<Step> steps, long at) {
    var places = places(steps);
    return rewind.at(TASK, today(TASK), rewind.touched(TASK), at).stream()
        .filter(row -> places.containsKey(row.getStepId()))
        .map(PathRows::value)
        .sorted(
            Comparator.comparingInt((Task it) -> places.getOrDefault(it.step(), 0))
                .thenComparingInt(Task::order)
                .thenComparing(it -> it.id().value().toString()))
        .toList();
  }

  /// That of the steps, the oldest first.
  List<Evidence> evidence(List<Step> steps, long at) {
    var places = places(steps);
    return rewind.at(EVIDENCE, today(EVIDENCE), rewind.touched(EVIDENCE), at).stream()
        .filter(row -> places.containsKey(row.getStepId()))
        .map(PathRows::value)
        .sorted(
            Comparator.comparingInt((Evidence it) -> places.getOrDefault(it.step(), 0))
                .thenComparing(Evidence::dated, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(it -> it.id().value().toString()))
        .toList();
  }

  private static Map<StepId, Integer> places(List<Step> steps) {
    var places = new HashMap<StepId, Integer>();
    for (var step : steps) places.put(step.id(), places.size());
    return places;
  }

  /// All lines, in the order of their identities.
  List<BudgetLine> budget(long at) {
    return rewind.at(BUDGET_LINE, today(BUDGET_LINE), rewind.touched(BUDGET_LINE), at).stream()
        .filter(row -> row.getCityId().equals(city))
        .map(BudgetStore::value)
        .sorted(Comparator.comparing(it -> it.id().value().toString()))
        .toList();
  }

  /// A path is small, and so is a budget: all of it is read.
  private <R extends UpdatableRecord<R>> List<R> today(Table<R> table) {
    return rows.sql().selectFrom(table).fetch();
  }

  /// What something happened to: the partnerships themselves, or their members.
  Set<PartnershipId> touchedPartnerships() {
    return past.touched(
        PARTNERSHIP,
        PartnershipId::new,
        List.of(new PastRows.Part<>(PARTNERSHIP_MEMBER.PARTNERSHIP_ID)));
  }

  /// Those of these that were there, by identity.
  Map<PartnershipId, Partnership> partnerships(Collection<PartnershipId> ids, long at) {
    var members = past.parts(PARTNERSHIP_MEMBER, PARTNERSHIP_MEMBER.PARTNERSHIP_ID, ids, at);
    var found = new LinkedHashMap<PartnershipId, Partnership>();
    for (var row : past.records(PARTNERSHIP, PARTNERSHIP.ID, ids, PartnershipId::value, at))
      if (row.getCityId().equals(city))
        found.put(
            row.getId(),
            PartnershipStore.value(
                row,
                members.getOrDefault(row.getId(), List.of()).stream()
                    .map(PastRecords::member)
                    .toList()));
    return found;
  }

  private static Member member(PartnershipMemberRecord row) {
    return new Member(row.getStakeholderId(), row.getRole());
  }

  Set<ActivityId> touchedActivities() {
    return past.touched(
        ACTIVITY,
        ActivityId::new,
        List.of(
            new PastRows.Part<>(ACTIVITY_PARTNER.ACTIVITY_ID),
            new PastRows.Part<>(ACTIVITY_PARTICIPANT.ACTIVITY_ID)));
  }

  Map<ActivityId, Activity> activities(Collection<ActivityId> ids, long at) {
    var partners = past.parts(ACTIVITY_PARTNER, ACTIVITY_PARTNER.ACTIVITY_ID, ids, at);
    var participants =
        new ParticipantRows(
            past.parts(ACTIVITY_PARTICIPANT, ACTIVITY_PARTICIPANT.ACTIVITY_ID, ids, at));
    var found = new LinkedHashMap<ActivityId, Activity>();
    for (var row : past.records(ACTIVITY, ACTIVITY.ID, ids, ActivityId::value, at))
      if (row.getCityId().equals(city))
        found.put(
            row.getId(),
            ActivityStore.value(
                row,
                partners.getOrDefault(row.getId(), List.of()).stream()
                    .map(ActivityPartnerRecord::getStakeholderId)
                    .toList(),
                participants));
    return found;
  }

  Set<MeetingId> touchedMeetings() {
    return past.touched(
        MEETING,
        MeetingId::new,
        List.of(
            new PastRows.Part<>(AGENDA_ITEM.MEETING_ID),
            new PastRows.Part<>(ATTENDEE.MEETING_ID),
            new PastRows.Part<>(OUTCOME.MEETING_ID),
            new PastRows.Part<>(DECISION.MEETING_ID),
            new PastRows.Part<>(ACTION_ITEM.MEETING_ID)));
  }

  Map<MeetingId, Meeting> meetings(Collection<MeetingId> ids, long at) {
    var agenda =
        past.ordered(
            AGENDA_ITEM,
            AGENDA_ITEM.MEETING_ID,
            AGENDA_ITEM.SORT_ORDER,
            ids,
            at,
            MeetingParts::item);
    var attendees =
        past.ordered(
            ATTENDEE, ATTENDEE.MEETING_ID, ATTENDEE.SORT_ORDER, ids, at, MeetingParts::attendee);
    var outcomes =
        past.ordered(
            OUTCOME, OUTCOME.MEETING_ID, OUTCOME.SORT_ORDER, ids, at, MeetingParts::outcome);
    var decisions =
        past.ordered(
            DECISION, DECISION.MEETING_ID, DECISION.SORT_ORDER, ids, at, MeetingParts::decision);
    var actions =
        past.ordered(
            ACTION_ITEM,
            ACTION_ITEM.MEETING_ID,
            ACTION_ITEM.SORT_ORDER,
            ids,
            at,
            MeetingParts::action);
    var found = new LinkedHashMap<MeetingId, Meeting>();
    for (var row : past.records(MEETING, MEETING.ID, ids, MeetingId::value, at))
      if (row.getCityId().equals(city))
        found.put(
            row.getId(),
            MeetingStore.value(
                row,
                agenda.getOrDefault(row.getId(), List.of()),
                attendees.getOrDefault(row.getId(), List.of()),
                outcomes.getOrDefault(row.getId(), List.of()),
                decisions.getOrDefault(row.getId(), List.of()),
                actions.getOrDefault(row.getId(), List.of())));
    return found;
  }

  Set<StakeholderId> touchedStakeholders() {
    return past.touched(STAKEHOLDER, StakeholderId::new, List.of());
  }

  Map<StakeholderId, StakeholderLine> stakeholders(Collection<StakeholderId> ids, long at) {
    var found = new LinkedHashMap<StakeholderId, StakeholderLine>();
    for (var piece : PastRows.pieces(ids))
      for (var row : past.records(STAKEHOLDER, STAKEHOLDER.ID, piece, StakeholderId::value, at))
        if (row.getCityId().equals(city))
          found.put(
              row.getId(),
              new StakeholderLine(row.getId(), row.getName(), row.getHelix(), row.getEngagement()));
    return found;
  }

  /// The entries of the log of contacts that were there, of those that something happened to.
  Set<UUID> contacts(long at) {
    var found = new HashSet<UUID>();
    var ids = past.touched(CONTACT, ContactId::new, List.of());
    for (var piece : PastRows.pieces(ids))
      for (var row : past.records(CONTACT, CONTACT.ID, piece, ContactId::value, at))
        if (row.getCityId().equals(city)) found.add(row.getId().value());
    return found;
  }
}
