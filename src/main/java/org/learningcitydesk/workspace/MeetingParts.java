// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.AGENDA_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.ATTENDEE;
import static org.learningcitydesk.workspace.jooq.Tables.DECISION;
import static org.learningcitydesk.workspace.jooq.Tables.OUTCOME;

import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.ActionItemId;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.AttendeeId;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.DecisionId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.OutcomeId;
import org.learningcitydesk.workspace.jooq.tables.records.ActionItemRecord;
import org.learningcitydesk.workspace.jooq.tables.records.AgendaItemRecord;
import org.learningcitydesk.workspace.jooq.tables.records.AttendeeRecord;
import org.learningcitydesk.workspace.jooq.tables.records.DecisionRecord;
import org.learningcitydesk.workspace.jooq.tables.records.OutcomeRecord;

/// How the parts of a meeting become rows, and rows parts.
final class MeetingParts {
  static final Parts<Meeting, MeetingId, AgendaItem, AgendaItemId, AgendaItemRecord> AGENDA =
      new Parts<>(
          AGENDA_ITEM,
          AGENDA_ITEM.MEETING_ID,
          Meeting::id,
          Meeting::agenda,
          AgendaItem::id,
          AgendaItemRecord::getId,
          MeetingParts::fill);

  static final Parts<Meeting, MeetingId, Attendee, AttendeeId, AttendeeRecord> ATTENDEES =
      new Parts<>(
          ATTENDEE,
          ATTENDEE.MEETING_ID,
          Meeting::id,
          Meeting::attendees,
          Attendee::id,
          AttendeeRecord::getId,
          MeetingParts::fill);

  static final Parts<Meeting, MeetingId, Outcome, OutcomeId, OutcomeRecord> OUTCOMES =
      new Parts<>(
          OUTCOME,
          OUTCOME.MEETING_ID,
          Meeting::id,
          Meeting::outcomes,
          Outcome::id,
          OutcomeRecord::getId,
          MeetingParts::fill);

  static final Parts<Meeting, MeetingId, Decision, DecisionId, DecisionRecord> DECISIONS =
      new Parts<>(
          DECISION,
          DECISION.MEETING_ID,
          Meeting::id,
          Meeting::decisions,
          Decision::id,
          DecisionRecord::getId,
          MeetingParts::fill);

  static final Parts<Meeting, MeetingId, ActionItem, ActionItemId, ActionItemRecord> ACTIONS =
      new Parts<>(
          ACTION_ITEM,
          ACTION_ITEM.MEETING_ID,
          Meeting::id,
          Meeting::actions,
          ActionItem::id,
          ActionItemRecord::getId,
          MeetingParts::fill);

  private MeetingParts() {}

  static AgendaItem item(AgendaItemRecord row) {
    return new AgendaItem(
        row.getId(),
        row.getTitle(),
        row.getDescription(),
        row.getPresenter(),
        row.getMinutes(),
        row.getConfidential());
  }

  private static void fill(AgendaItem it, int order, AgendaItemRecord row) {
    row.setId(it.id());
    row.setSortOrder(order);
    row.setTitle(it.title());
    row.setDescription(it.description());
    row.setPresenter(it.presenter());
    row.setMinutes(it.minutes());
    row.setConfidential(it.confidential());
  }

  static Attendee attendee(AttendeeRecord row) {
    return new Attendee(
        row.getId(),
        row.getStakeholderId(),
        row.getPersonId(),
        row.getName(),
        row.getRole(),
        row.getPresence());
  }

  private static void fill(Attendee it, int order, AttendeeRecord row) {
    row.setId(it.id());
    row.setSortOrder(order);
    row.setStakeholderId(it.stakeholder());
    row.setPersonId(it.person());
    row.setName(it.name());
    row.setRole(it.role());
    row.setPresence(it.presence());
  }

  static Outcome outcome(OutcomeRecord row) {
    return new Outcome(row.getId(), row.getAgendaItemId(), row.getText(), row.getConfidential());
  }

  private static void fill(Outcome it, int order, OutcomeRecord row) {
    row.setId(it.id());
    row.setSortOrder(order);
    row.setAgendaItemId(it.item());
    row.setText(it.text());
    row.setConfidential(it.confidential());
  }

  static Decision decision(DecisionRecord row) {
    return new Decision(
        row.getId(),
        row.getAgendaItemId(),
        row.getText(),
        row.getResult(),
        new Decision.Votes(row.getVotesFor(), row.getVotesAgainst(), row.getVotesAbstained()),
        row.getConfidential());
  }

  private static void fill(Decision it, int order, DecisionRecord row) {
    row.setId(it.id());
    row.setSortOrder(order);
    row.setAgendaItemId(it.item());
    row.setText(it.text());
    row.setResult(it.result());
    row.setVotesFor(it.votes().inFavour());
    row.setVotesAgainst(it.votes().against());
    row.setVotesAbstained(it.votes().abstained());
    row.setConfidential(it.confidential());
  }

  static ActionItem action(ActionItemRecord row) {
    return new ActionItem(
        row.getId(),
        row.getAgendaItemId(),
        row.getStepId(),
        row.getText(),
        row.getOwner(),
        row.getDue(),
        row.getDone(),
        row.getDoneOn(),
        row.getConfidential());
  }

  private static void fill(ActionItem it, int order, ActionItemRecord row) {
    row.setId(it.id());
    row.setSortOrder(order);
    row.setAgendaItemId(it.item());
    row.setStepId(it.step());
    row.setText(it.text());
    row.setOwner(it.owner());
    row.setDue(it.due());
    row.setDone(it.done());
    row.setDoneOn(it.doneOn());
    row.setConfidential(it.confidential());
  }
}
