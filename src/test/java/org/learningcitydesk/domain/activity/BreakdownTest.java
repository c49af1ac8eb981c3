// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.ClockChange;
import org.learningcitydesk.domain.time.PartialDate;

class BreakdownTest {
  private static final ParticipantGroup WOMEN = new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE);
  private static final ParticipantGroup BOYS = new ParticipantGroup(AgeBand.CHILDREN, Sex.MALE);

  @Test
  void blankIsNotZero() {
    var one = Breakdown.NONE.with(WOMEN, 0);
    assertEquals(OptionalInt.of(0), one.sum());
    assertEquals(OptionalInt.empty(), one.sum(Sex.MALE));
    assertThat(one.of(BOYS)).isNull();
    assertEquals(Breakdown.NONE, one.with(WOMEN, null));
  }

  @Test
  void whatIsMissingToTheTotalIsKnown() {
    var by = Breakdown.NONE.with(WOMEN, 10).with(BOYS, 8);
    assertEquals(OptionalInt.of(12), by.missingTo(30));
    assertEquals(OptionalInt.of(-3), by.missingTo(15));
    assertEquals(OptionalInt.empty(), by.missingTo(null));
    assertEquals(OptionalInt.empty(), Breakdown.NONE.missingTo(30));
  }

  @Test
  void withoutATotalTheGroupsAreTheTotalInFigures() {
    var by = Breakdown.NONE.with(WOMEN, 10).with(BOYS, 8);
    var it = Activity.Participation.NONE.withActualBy(by);
    assertEquals(18, it.actualInAll());
    assertThat(it.actual()).isNull();
    assertEquals(30, it.withActual(30).actualInAll());
    assertThat(it.plannedInAll()).isNull();
  }

  @Test
  void nobodyIsFewerThanNone() {
    assertThatThrownBy(() -> Breakdown.NONE.with(WOMEN, -1)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void anActivityEndsAfterItBeginsOrOnTheNextDay() {
    var it = Activity.titled(CityId.next(), "Festa", "event", PartialDate.parse("2026-06-05"));
    var night = new Timing(LocalTime.of(21, 0), LocalTime.of(1, 0), null);
    assertThatThrownBy(() -> it.withTiming(night))
        .isInstanceOfSatisfying(
            InvalidValue.class, wrong -> assertEquals("endTimeBefore", wrong.rule()));
    assertThat(it.withEnd(PartialDate.parse("2026-06-06")).withTiming(night).timing())
        .isEqualTo(night);
    assertThatThrownBy(() -> new Timing(null, LocalTime.NOON, null))
        .isInstanceOfSatisfying(
            InvalidValue.class, wrong -> assertEquals("endWithoutStart", wrong.rule()));
  }

  @Test
  void theClocksPassOverAnHourInSpringAndComeTwiceToOneInAutumn() {
    var rome = ZoneId.of("Europe/Rome");
    assertThat(
            List.of("2027-03-28T02:30", "2026-10-25T02:30", "2026-07-01T02:30").stream()
                .map(LocalDateTime::parse)
                .map(it -> ClockChange.of(it, rome)))
        .containsExactly(ClockChange.MISSING, ClockChange.TWICE, ClockChange.NONE);
  }
}
