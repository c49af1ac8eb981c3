// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.ActionItemId;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.AgendaItemId;
import org.learningcitydesk.domain.meeting.Decision;
import org.learningcitydesk.domain.meeting.DecisionId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.OutcomeId;
import org.learningcitydesk.ui.control.RegisterModel;

/// Edits of the agenda of the open meeting and of what came of it. A text of spaces adds nothing.
record AgendaEdits(RegisterModel<Meeting, MeetingId> register, Supplier<LocalDate> today) {
  void add(String title) {
    if (title.isBlank()) return;
    var item = AgendaItem.of(title);
    register.edit(it -> it.withAgenda(added(it.agenda(), item)));
  }

  void edit(AgendaItemId which, UnaryOperator<AgendaItem> change) {
    register.edit(it -> it.withItem(which, change));
  }

  /// One place up (-1) or down (1).
  void move(AgendaItemId which, int by) {
    register.edit(it -> it.moved(which, by));
  }

  /// What came of the item stays, and belongs to no item.
  void remove(AgendaItemId which) {
    register.edit(it -> it.without(which));
  }

  void addOutcome(@Nullable AgendaItemId item, String text) {
    if (text.isBlank()) return;
    var outcome = Outcome.of(item, text);
    register.edit(it -> it.withOutcomes(added(it.outcomes(), outcome)));
  }

  void edit(OutcomeId which, UnaryOperator<Outcome> change) {
    register.edit(it -> it.withOutcome(which, change));
  }

  void remove(OutcomeId which) {
    register.edit(
        it ->
            it.withOutcomes(
                it.outcomes().stream().filter(one -> !one.id().equals(which)).toList()));
  }

  void addDecision(@Nullable AgendaItemId item, String text) {
    if (text.isBlank()) return;
    var decision = Decision.of(item, text);
    register.edit(it -> it.withDecisions(added(it.decisions(), decision)));
  }

  void edit(DecisionId which, UnaryOperator<Decision> change) {
    register.edit(it -> it.withDecision(which, change));
  }

  void remove(DecisionId which) {
    register.edit(
        it ->
            it.withDecisions(
                it.decisions().stream().filter(one -> !one.id().equals(which)).toList()));
  }

  /// The action appears on the step of the meeting, where it has one.
  void addAction(@Nullable AgendaItemId item, String text) {
    if (text.isBlank()) return;
    var action = ActionItem.of(item, text);
    register.edit(it -> it.withActions(added(it.actions(), action.withStep(it.context().step()))));
  }

  void edit(ActionItemId which, UnaryOperator<ActionItem> change) {
    register.edit(it -> it.withAction(which, change));
  }

  void tick(ActionItemId which, boolean done) {
    var day = today.get();
    edit(which, it -> it.ticked(done, day));
  }

  void remove(ActionItemId which) {
    register.edit(
        it ->
            it.withActions(it.actions().stream().filter(one -> !one.id().equals(which)).toList()));
  }

  private static <T> List<T> added(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
