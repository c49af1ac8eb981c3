// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.jooq.impl.DSL.select;
import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.AGENDA_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.DECISION;
import static org.learningcitydesk.workspace.jooq.Tables.FILED_DOCUMENT;
import static org.learningcitydesk.workspace.jooq.Tables.MEETING;
import static org.learningcitydesk.workspace.jooq.Tables.OUTCOME;
import static org.learningcitydesk.workspace.jooq.Tables.PERSON_ROLE;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attended;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.Protocol;
import org.learningcitydesk.domain.meeting.Setting;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Folding;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;
import org.learningcitydesk.workspace.jooq.tables.records.MeetingRecord;

/// Meetings with their agendas, attendees, outcomes, decisions and actions. Parts are read in one
/// query a kind for all meetings.
public final class MeetingStore implements CityRecords<Meeting, MeetingId> {
  private final Rows rows;

  MeetingStore(Rows rows) {
    this.rows = rows;
  }

  /// The newest first.
  @Override
  public List<Meeting> all(CityId city) {
    return fetch(MEETING.CITY_ID.eq(city));
  }

  @Override
  public Optional<Meeting> find(MeetingId id) {
    return fetch(MEETING.ID.eq(id)).stream().findFirst();
  }

  /// The newest first.
  public List<Meeting> of(PartnershipId partnership) {
    return fetch(MEETING.PARTNERSHIP_ID.eq(partnership));
  }

  /// The newest first.
  public List<Meeting> of(WorkingGroupId group) {
    return fetch(MEETING.WORKING_GROUP_ID.eq(group));
  }

  /// Those to which the stakeholder was asked, the newest first.
  public List<Meeting> with(StakeholderId stakeholder) {
    return fetch(
        MEETING.ID.in(
            select(ATTENDEE.MEETING_ID)
                .from(ATTENDEE)
                .where(ATTENDEE.STAKEHOLDER_ID.eq(stakeholder))));
  }

  /// Those to which the person was asked, the newest first.
  public List<Meeting> with(PersonId person) {
    return fetch(
        MEETING.ID.in(
            select(ATTENDEE.MEETING_ID).from(ATTENDEE).where(ATTENDEE.PERSON_ID.eq(person))));
  }

  /// Those of which an action belongs to the step, the newest first.
  public List<Meeting> withActionsOn(StepId step) {
    return fetch(
        MEETING.ID.in(
            select(ACTION_ITEM.MEETING_ID).from(ACTION_ITEM).where(ACTION_ITEM.STEP_ID.eq(step))));
  }

  /// Those with an action that waits to be done, the newest first.
  public List<Meeting> withOpenActions(CityId city) {
    return fetch(
        MEETING
            .CITY_ID
            .eq(city)
            .and(
                MEETING.ID.in(
                    select(ACTION_ITEM.MEETING_ID)
                        .from(ACTION_ITEM)
                        .where(ACTION_ITEM.DONE.isFalse()))));
  }

  /// The meetings that were held, with the stakeholders that were heard in them; the newest first.
  public List<Attended> attended(CityId city) {
    return attended(city, MEETING.CITY_ID.eq(city));
  }

  /// The meetings that were held and in which the stakeholder was heard, the newest first.
  public List<Meeting> attendedBy(CityId city, StakeholderId stakeholder) {
    var lines =
        ATTENDEE
            .STAKEHOLDER_ID
            .eq(stakeholder)
            .or(
                ATTENDEE.PERSON_ID.in(
                    select(PERSON_ROLE.PERSON_ID)
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.STAKEHOLDER_ID.eq(stakeholder))));
    return attended(city, MEETING.ID.in(select(ATTENDEE.MEETING_ID).from(ATTENDEE).where(lines)))
        .stream()
        .filter(it -> it.stakeholders().contains(stakeholder))
        .map(Attended::meeting)
        .toList();
  }

  /// The meetings that were held and to which the person came, the newest first.
  public List<Meeting> attendedBy(PersonId person) {
    return with(person).stream()
        .filter(it -> it.status() == MeetingStatus.HELD)
        .filter(
            it ->
                it.attendees().stream()
                    .anyMatch(one -> person.equals(one.person()) && one.cameToIt()))
        .toList();
  }

  private List<Attended> attended(CityId city, Condition which) {
    var held = fetch(which.and(MEETING.STATUS.eq(MeetingStatus.HELD)));
    var people =
        held.stream()
            .flatMap(it -> it.attendees().stream())
            .map(Attendee::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return Attended.of(held, new PersonStore(rows).rolesOf(city, people));
  }

  private List<Meeting> fetch(Condition which) {
    var ids = select(MEETING.ID).from(MEETING).where(which);
    var agenda =
        parts(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.SORT_ORDER, ids, MeetingParts::item);
    var attendees =
        parts(ATTENDEE, ATTENDEE.MEETING_ID, ATTENDEE.SORT_ORDER, ids, MeetingParts::attendee);
    var outcomes =
        parts(OUTCOME, OUTCOME.MEETING_ID, OUTCOME.SORT_ORDER, ids, MeetingParts::outcome);
    var decisions =
        parts(DECISION, DECISION.MEETING_ID, DECISION.SORT_ORDER, ids, MeetingParts::decision);
    var actions =
        parts(
            ACTION_ITEM, ACTION_ITEM.MEETING_ID, ACTION_ITEM.SORT_ORDER, ids, MeetingParts::action);
    return rows.seen(
        rows.sql()
            .selectFrom(MEETING)
            .where(which)
            .orderBy(MEETING.DATED.desc(), MEETING.STARTS_AT.desc().nullsLast(), MEETING.ID.desc())
            .fetch(
                row ->
                    value(
                        row,
                        agenda.getOrDefault(row.getId(), List.of()),
                        attendees.getOrDefault(row.getId(), List.of()),
                        outcomes.getOrDefault(row.getId(), List.of()),
                        decisions.getOrDefault(row.getId(), List.of()),
                        actions.getOrDefault(row.getId(), List.of()))),
        rows.sight()::see);
  }

  static Meeting value(
      MeetingRecord row,
      List<AgendaItem> agenda,
      List<Attendee> attendees,
      List<Outcome> outcomes,
      List<Decision> decisions,
      List<ActionItem> actions) {
    return new Meeting(
        row.getId(),
        row.getVersion(),
        row.getCityId(),
        row.getTitle(),
        row.getKind(),
        row.getStatus(),
        setting(row),
        new Context(row.getPartnershipId(), row.getWorkingGroupId(), row.getStepId()),
        new Protocol(row.getNumber(), row.getProtocolNumber(), row.getApprovedOn()),
        agenda,
        attendees,
        outcomes,
        decisions,
        actions,
        row.getNotes());
  }

  private <R extends Record, P> Map<MeetingId, List<P>> parts(
      Table<R> table,
      TableField<R, MeetingId> meeting,
      TableField<R, Integer> order,
      org.jooq.Select<org.jooq.Record1<MeetingId>> ids,
      Function<R, P> part) {
    return Parts.read(
        rows.sql().selectFrom(table).where(meeting.in(ids)).orderBy(order, Tracked.idField(table)),
        row -> Objects.requireNonNull(row.get(meeting)),
        part);
  }

  private static Setting setting(MeetingRecord row) {
    return new Setting(
        row.getDated(),
        time(row.getStartsAt()),
        time(row.getEndsAt()),
        row.getPlace(),
        row.getLink(),
        row.getConvenor(),
        row.getChair(),
        row.getMinuteTaker());
  }

  private static @Nullable LocalTime time(@Nullable String text) {
    return text == null ? null : LocalTime.parse(text);
  }

  private static @Nullable String text(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }

  @Override
  public void save(Meeting meeting) {
    saveAll(List.of(meeting));
  }

  @Override
  public void saveAll(List<Meeting> meetings) {
    var others = MeetingParts.AGENDA.differing(rows, meetings);
    others.addAll(MeetingParts.ATTENDEES.differing(rows, meetings));
    rows.save(
        MEETING,
        MEETING.ID,
        meetings,
        new Rows.Shape<>(
            Meeting::id,
            Meeting::version,
            Meeting::title,
            (it, row) -> {
              fill(it, row);
              // Calendars learn by the version that a meeting has another agenda or other guests.
              if (it.version() > 0 && others.contains(it.id()))
                row.setVersion(row.getVersion() + 1);
            }));
    // Items of the agenda are there before something points to them, and go when nothing does.
    var gone = MeetingParts.AGENDA.add(rows, meetings);
    MeetingParts.ATTENDEES.save(rows, meetings);
    MeetingParts.OUTCOMES.save(rows, meetings);
    MeetingParts.DECISIONS.save(rows, meetings);
    MeetingParts.ACTIONS.save(rows, meetings);
    rows.remove(gone);
  }

  /// Removes the meeting with all that belongs to it, its documents included.
  @Override
  public void remove(MeetingId id) {
    new ExternalKeyStore(rows).removeOf(id.value());
    remove(MEETING.ID.eq(id));
  }

  void remove(Condition which) {
    var ids = select(MEETING.ID).from(MEETING).where(which);
    new FiledDocumentStore(rows).remove(FILED_DOCUMENT.MEETING_ID.in(ids));
    rows.remove(ACTION_ITEM, ACTION_ITEM.MEETING_ID.in(ids));
    rows.remove(DECISION, DECISION.MEETING_ID.in(ids));
    rows.remove(OUTCOME, OUTCOME.MEETING_ID.in(ids));
    rows.remove(ATTENDEE, ATTENDEE.MEETING_ID.in(ids));
    rows.remove(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID.in(ids));
    rows.remove(MEETING, which);
  }

  private static void fill(Meeting it, MeetingRecord row) {
    row.setCityId(it.city());
    row.setTitle(it.title());
    row.setKind(it.kind());
    row.setStatus(it.status());
    row.setDated(it.setting().date());
    row.setStartsAt(text(it.setting().start()));
    row.setEndsAt(text(it.setting().end()));
    row.setPlace(it.setting().place());
    row.setLink(it.setting().link());
    row.setConvenor(it.setting().convenor());
    row.setChair(it.setting().chair());
    row.setMinuteTaker(it.setting().minuteTaker());
    row.setPartnershipId(it.context().partnership());
    row.setWorkingGroupId(it.context().workingGroup());
    row.setStepId(it.context().step());
    row.setNumber(it.protocol().number());
    row.setProtocolNumber(it.protocol().protocolNumber());
    row.setApprovedOn(it.protocol().approvedOn());
    row.setNotes(it.notes());
    row.setSearchText(
        Folding.line(
            Stream.of(
                    Stream.of(it.title()),
                    Stream.ofNullable(it.setting().place()),
                    it.agenda().stream().map(AgendaItem::title),
                    it.decisions().stream().map(Decision::text),
                    it.actions().stream().flatMap(MeetingStore::searchable))
                .flatMap(words -> words)
                .toArray(String[]::new)));
  }

  private static Stream<String> searchable(ActionItem action) {
    return Stream.concat(Stream.of(action.text()), Stream.ofNullable(action.owner()));
  }
}
