// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.time.PartialDate;

class DueActionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final StepId step = StepId.next();
  private final AgendaItem open = AgendaItem.of("Calendario");
  private final AgendaItem secret = AgendaItem.of("Nomine").withConfidential(true);
  private final ActionItem later = action(open, "Prenotare la sala", "2026-12");
  private final ActionItem undated = ActionItem.of(open.id(), "Scrivere al liceo");
  private final ActionItem overdue = action(secret, "Sentire il candidato", "2026-11-20");
  private final ActionItem done = later.withId(ActionItemId.next()).ticked(true, TODAY);
  private final Meeting meeting =
      Meeting.on(CityId.next(), TODAY.minusDays(10), "Cabina di regia")
          .withStatus(MeetingStatus.HELD)
          .withAgenda(List.of(open, secret))
          .withActions(List.of(undated, done, later, overdue));

  private ActionItem action(AgendaItem item, String text, String due) {
    return ActionItem.of(item.id(), text).withDue(PartialDate.parse(due)).withStep(step);
  }

  @Test
  void theEarliestComesFirstAndThoseWithoutDateLast() {
    assertEquals(
        List.of(overdue, later, undated),
        DueAction.open(List.of(meeting)).stream().map(DueAction::action).toList());
  }

  @Test
  void aStepShowsItsOwnTheOpenOnesFirst() {
    assertEquals(
        List.of(overdue, later, done),
        DueAction.of(step, List.of(meeting)).stream().map(DueAction::action).toList());
  }

  @Test
  void aCancelledMeetingAsksForNothing() {
    var cancelled = List.of(meeting.withStatus(MeetingStatus.CANCELLED));
    assertEquals(List.of(), DueAction.open(cancelled));
    assertEquals(List.of(), DueAction.of(step, cancelled));
  }

  @Test
  void anActionOfAConfidentialItemIsConfidential() {
    assertTrue(new DueAction(meeting, overdue).confidential());
    assertFalse(new DueAction(meeting, later).confidential());
    assertTrue(new DueAction(meeting, later.withConfidential(true)).confidential());
  }

  @Test
  void aMonthIsDueFromItsFirstDay() {
    assertTrue(new DueAction(meeting, later).isDueBy(LocalDate.of(2026, 12, 1)));
    assertFalse(new DueAction(meeting, later).isDueBy(LocalDate.of(2026, 11, 30)));
    assertFalse(new DueAction(meeting, undated).isDueBy(LocalDate.MAX));
    assertTrue(new DueAction(meeting, overdue).isOverdueOn(TODAY));
  }
}
