// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;

class RepeatedActivityTest {
  private static final Recurrence WEEKLY =
      new Recurrence(
          Rhythm.Weeks.SAME_DAY, 1, new Limit.Until(LocalDate.parse("2026-12-20")), List.of());

  private static Activity course(String end) {
    return Activity.titled(
            CityId.next(), "Corso", "citizen-course", PartialDate.parse("2026-01-12"))
        .withEnd(PartialDate.parse(end));
  }

  @Test
  void oneTimeMayNotReachPastTheNextOne() {
    for (var end : List.of("2026-12-20", "2026-12", "2026-01-20")) {
      var course = course(end);
      assertThatThrownBy(() -> course.withTiming(Timing.NONE.withRecurrence(WEEKLY)))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("activity.end recurrenceOverlaps");
    }
    for (var end : List.of("2026-01-12", "2026-01-14", "2026-01-19"))
      assertThat(course(end).withTiming(Timing.NONE.withRecurrence(WEEKLY)).isRecurring()).isTrue();
    var once = new Recurrence(Rhythm.Weeks.SAME_DAY, 1, new Limit.Times(1), List.of());
    assertThat(course("2026-12-20").withTiming(Timing.NONE.withRecurrence(once)).days()).hasSize(1);
  }

  @Test
  void theEndOfAllIsNotTheEndOfEachTime() {
    var far = course("2026-12-20").repeated(WEEKLY);
    assertThat(far.end()).isNull();
    assertThat(far.days()).hasSize(49);
    var weekend = course("2026-01-13").repeated(WEEKLY);
    assertEquals(PartialDate.parse("2026-01-13"), weekend.end());
    assertEquals(course("2026-12-20").end(), course("2026-12-20").repeated(null).end());
  }

  @Test
  void whatGoesOverMidnightEndsOnTheNextDay() {
    var night =
        course("2026-12-20")
            .withTiming(new Timing(LocalTime.parse("22:00"), LocalTime.parse("01:00"), null))
            .repeated(WEEKLY);
    assertEquals(PartialDate.parse("2026-01-13"), night.end());
  }
}
