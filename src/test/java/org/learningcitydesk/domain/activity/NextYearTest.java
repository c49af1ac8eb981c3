// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

  private static Activity again(String start, Rhythm rhythm, Limit limit, String... leftOut) {
    return on(start)
        .withTiming(
            Timing.NONE.withRecurrence(
                new Recurrence(
                    rhythm, 1, limit, Stream.of(leftOut).map(LocalDate::parse).toList())));
  }

  private static Limit until(String day) {
    return new Limit.Until(LocalDate.parse(day));
  }

  private static List<String> days(Activity it, Way way) {
    return NextYear.of(it, way).to().days().stream().map(LocalDate::toString).toList();
  }

  @Test
  void whatIsLeftOutMovesWithTheRhythm() {
    var nth = new Rhythm.Months(InMonth.NTH_WEEKDAY);
    var thursdays = again("2026-07-09", nth, new Limit.Times(3), "2026-08-13");
    for (var way : Way.values()) {
      assertThat(days(thursdays, way)).containsExactly("2027-07-08", "2027-09-09");
      assertThat(NextYear.of(thursdays, way).to().timing().recurrence().leftOut())
          .containsExactly(LocalDate.parse("2027-08-12"));
    }
    var weekly = again("2026-11-26", Rhythm.Weeks.SAME_DAY, until("2026-12-31"), "2026-12-24");
    assertThat(days(weekly, Way.SAME_DATE))
        .containsExactly("2027-12-02", "2027-12-09", "2027-12-16", "2027-12-23", "2028-01-06");
  }

  @Test
  void theLastTimeMovesWithTheRhythm() {
    var nth = new Rhythm.Months(InMonth.NTH_WEEKDAY);
    var tuesdays = again("2026-10-13", nth, until("2026-12-08"));
    for (var way : Way.values())
      assertThat(days(tuesdays, way)).containsExactly("2027-10-12", "2027-11-09", "2027-12-14");
  }

  @Test
  void aMonthKeepsItsPlaceWhereAnotherIsPassedOver() {
    var days = new Rhythm.Months(InMonth.DAY);
    var leap = again("2028-01-29", days, until("2028-05-29"), "2028-04-29");
    for (var way : Way.values())
      assertThat(days(leap, way)).containsExactly("2029-01-29", "2029-03-29", "2029-05-29");
  }

  @Test
  void theFirstDaysOfTheYearComeOutInTheNextYearToo() {
    assertEquals("2027-01-07", start(on("2026-01-01"), Way.SAME_WEEKDAY));
    assertEquals("2029-01-07", start(on("2028-01-02"), Way.SAME_WEEKDAY));
    assertEquals("2027-01-01", start(on("2026-01-02"), Way.SAME_WEEKDAY));
    var weekly = again("2026-01-01", Rhythm.Weeks.SAME_DAY, until("2026-01-15"), "2026-01-08");
    assertThat(days(weekly, Way.SAME_WEEKDAY)).containsExactly("2027-01-07", "2027-01-21");
  }
}
