// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

class MeetingTest {
  private final AgendaItem plan = AgendaItem.of("Programma di primavera");
  private final AgendaItem staff = AgendaItem.of("Personale").withConfidential(true);
  private final Meeting meeting =
      Meeting.on(CityId.next(), LocalDate.of(2026, 3, 14), "Cabina di regia")
          .with(
              it ->
                  it.agenda(List.of(plan, staff))
                      .outcomes(
                          List.of(
                              Outcome.of(plan.id(), "Aperto"),
                              Outcome.of(plan.id(), "Chiuso").withConfidential(true),
                              Outcome.of(staff.id(), "Sul personale"),
                              Outcome.of(null, "Varie")))
                      .decisions(
                          List.of(
                              Decision.of(plan.id(), "Si parte"),
                              Decision.of(staff.id(), "Si assume")))
                      .actions(
                          List.of(
                              ActionItem.of(plan.id(), "Scrivere l'avviso"),
                              ActionItem.of(staff.id(), "Preparare il bando"),
                              ActionItem.of(null, "Telefonare").withConfidential(true))));

  @Test
  void whatIsConfidentialStaysInside() {
    var open = meeting.withoutConfidential();
    assertEquals(List.of(plan), open.agenda());
    assertThat(open.outcomes()).extracting(Outcome::text).containsExactly("Aperto", "Varie");
    assertThat(open.decisions()).extracting(Decision::text).containsExactly("Si parte");
    assertThat(open.actions()).extracting(ActionItem::text).containsExactly("Scrivere l'avviso");
    assertEquals(true, meeting.hasConfidential());
    assertEquals(false, open.hasConfidential());
  }

  @Test
  void whatCameOfAnItemStaysWhenTheItemGoes() {
    var without = meeting.without(plan.id());
    assertEquals(List.of(staff), without.agenda());
    assertThat(without.outcomes())
        .extracting(Outcome::item)
        .containsExactly(null, null, staff.id(), null);
    assertThat(without.decisions()).hasSize(2);
    assertThat(without.actions()).hasSize(3);
  }

  @Test
  void whatCameOfAConfidentialItemStaysConfidentialWhenTheItemGoes() {
    var without = meeting.without(staff.id()).withoutConfidential();
    assertEquals(meeting.withoutConfidential(), without);
  }

  @Test
  void nobodyIsAskedTwice() {
    var school = Attendee.of(StakeholderId.next());
    var asked = meeting.plus(school).plus(Attendee.guest("Una vicina"));
    assertThat(asked.attendees()).hasSize(2);
    assertThatThrownBy(() -> asked.plus(school.withId(AttendeeId.next())))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> asked.plus(Attendee.guest(" Una vicina ")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Attendee.guest(" ")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aMeetingEndsAfterItsStart() {
    var setting = Setting.on(PartialDate.parse("2026-03-14")).withStart(LocalTime.of(17, 0));
    assertThatThrownBy(() -> setting.withEnd(LocalTime.of(17, 0))).isInstanceOf(InvalidValue.class);
    assertEquals(LocalTime.of(18, 30), setting.withEnd(LocalTime.of(18, 30, 40)).end());
  }

  @Test
  void anActionIsOverdueAfterTheLastDayThatItsDateMayMean() {
    var action = ActionItem.of(null, "Scrivere").withDue(PartialDate.parse("2026-03"));
    assertEquals(false, action.isOverdueOn(LocalDate.of(2026, 3, 31)));
    assertEquals(true, action.isOverdueOn(LocalDate.of(2026, 4, 1)));
    assertEquals(
        PartialDate.parse("2026-04-02"), action.ticked(true, LocalDate.of(2026, 4, 2)).doneOn());
  }
}
