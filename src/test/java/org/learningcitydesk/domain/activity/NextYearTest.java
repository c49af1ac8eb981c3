// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.NextYear.Way;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm.InMonth;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;

class NextYearTest {
  private static Activity on(String start) {
    return Activity.titled(CityId.next(), "Festa", "learning-festival", PartialDate.parse(start));
  }

  private static String start(Activity it, Way way) {
    return NextYear.of(it, way).to().start().toString();
  }

  @Test
  void theSameWeekdayOrTheSameDate() {
    var friday = on("2026-06-05").withEnd(PartialDate.parse("2026-06-07"));
    assertEquals("2027-06-04", start(friday, Way.SAME_WEEKDAY));
    assertEquals("2027-06-05", start(friday, Way.SAME_DATE));
    assertEquals("2027-06-06", NextYear.of(friday, Way.SAME_WEEKDAY).to().end().toString());
    assertEquals("2027-06", start(on("2026-06"), Way.SAME_WEEKDAY));
  }

  @Test
  void thePlanIsCopiedAndNotWhatCameOfIt() {
    var counted = Breakdown.NONE.with(new ParticipantGroup(AgeBand.ADULTS, Sex.FEMALE), 12);
    var done =
        on("2026-06-05")
            .with(
                it ->
                    it.status(ActivityStatus.DONE)
                        .participation(
                            new Activity.Participation(
                                List.of("families"), 20, 18, counted, counted))
                        .outputs("Verbale")
                        .lesson("Presto")
                        .goodPractice(true)
                        .notes("Programma"));
    var copy = NextYear.of(done, Way.SAME_DATE).to();
    assertEquals(
        done.with(
            it ->
                it.id(copy.id())
                    .status(ActivityStatus.PLANNED)
                    .start(PartialDate.parse("2027-06-05"))
                    .participation(
                        new Activity.Participation(
                            List.of("families"), 20, null, counted, Breakdown.NONE))
                    .outputs(null)
                    .lesson(null)
                    .goodPractice(false)),
        copy);
  }

  @Test
  void theTwentyNinthOfFebruaryBecomesTheTwentyEighth() {
    var moved = NextYear.of(on("2028-02-29"), Way.SAME_DATE);
    assertEquals("2029-02-28", moved.to().start().toString());
    assertThat(moved.leapDay()).isTrue();
    assertThat(NextYear.of(on("2028-02-29"), Way.SAME_WEEKDAY).leapDay()).isFalse();
  }

  @Test
  void aRecurrenceKeepsItsRhythm() {
    var weekly =
        on("2026-11-26")
            .withTiming(
                Timing.NONE.withRecurrence(
                    new Recurrence(
                        Rhythm.Weeks.SAME_DAY,
                        1,
                        new Limit.Until(LocalDate.parse("2026-12-31")),
                        List.of(LocalDate.parse("2026-12-24")))));
    var byWeekday = NextYear.of(weekly, Way.SAME_WEEKDAY).to();
    assertEquals(weekly.days().stream().map(it -> it.plusWeeks(52)).toList(), byWeekday.days());
    assertThat(NextYear.of(weekly, Way.SAME_DATE).to().days())
        .allMatch(it -> it.getDayOfWeek() == LocalDate.parse("2026-11-26").getDayOfWeek());
    var secondThursday =
        on("2026-01-08")
            .withTiming(
                Timing.NONE.withRecurrence(
                    new Recurrence(
                        new Rhythm.Months(InMonth.NTH_WEEKDAY), 1, new Limit.Times(3), List.of())));
    for (var way : Way.values()) assertEquals("2027-01-14", start(secondThursday, way));
  }
}
