// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Recurrence.Gap;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm.InMonth;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;

class RecurrenceTest {
  private static Recurrence times(Rhythm rhythm, int every, int times) {
    return new Recurrence(rhythm, every, new Limit.Times(times), List.of());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> days(Recurrence it, String start) {
    return it.days(day(start)).stream().map(LocalDate::toString).toList();
  }

  @Test
  void everySecondThursdayUntilADayAndNotAtChristmas() {
    var it =
        new Recurrence(
            Rhythm.Weeks.SAME_DAY,
            2,
            new Limit.Until(day("2027-01-20")),
            List.of(day("2026-12-24")));
    assertThat(days(it, "2026-11-26")).containsExactly("2026-11-26", "2026-12-10", "2027-01-07");
    assertEquals(
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270120", RecurrenceRule.of(it, day("2026-11-26")));
  }

  @Test
  void theThirtyFirstIsPassedOverInShortMonths() {
    var it = times(new Rhythm.Months(InMonth.DAY), 1, 4);
    assertThat(days(it, "2026-10-31"))
        .containsExactly("2026-10-31", "2026-12-31", "2027-01-31", "2027-03-31");
    assertEquals(Gap.NOT_SHORT_MONTHS, it.gap(day("2026-10-31")));
  }

  @Test
  void theTwentyNinthOfFebruaryComesInLeapYearsOnly() {
    var it = times(new Rhythm.Years(), 1, 3);
    assertThat(days(it, "2028-02-29")).containsExactly("2028-02-29", "2032-02-29", "2036-02-29");
    assertEquals(Gap.LEAP_YEARS_ONLY, it.gap(day("2028-02-29")));
    assertEquals(Gap.NONE, it.gap(day("2028-02-28")));
  }

  @Test
  void theLastFridayAndTheFifthMonday() {
    assertThat(days(times(new Rhythm.Months(InMonth.LAST_WEEKDAY), 1, 3), "2026-10-30"))
        .containsExactly("2026-10-30", "2026-11-27", "2026-12-25");
    var fifth = times(new Rhythm.Months(InMonth.NTH_WEEKDAY), 1, 2);
    assertThat(days(fifth, "2026-11-30")).containsExactly("2026-11-30", "2027-03-29");
    assertEquals(Gap.NOT_EACH_MONTH, fifth.gap(day("2026-11-30")));
  }

  @Test
  void nothingIsRepeatedWithoutAnEnd() {
    refused("recurrenceNoEnd", () -> Limit.of(null, null));
    refused("recurrenceTwoEnds", () -> Limit.of(day("2026-12-01"), 3));
    refused("recurrenceTooOften", () -> new Limit.Times(401));
    refused(
        "recurrenceTooOften",
        () ->
            new Recurrence(new Rhythm.Days(), 1, new Limit.Until(day("2029-01-01")), List.of())
                .days(day("2026-01-01")));
    refused(
        "recurrenceUntilBefore",
        () ->
            new Recurrence(new Rhythm.Days(), 1, new Limit.Until(day("2025-12-31")), List.of())
                .days(day("2026-01-01")));
    refused("recurrenceTooLong", () -> times(new Rhythm.Years(), 1, 120).days(day("2026-01-01")));
    refused(
        "recurrenceNever",
        () ->
            new Recurrence(new Rhythm.Days(), 1, new Limit.Times(1), List.of(day("2026-01-01")))
                .days(day("2026-01-01")));
    refused("recurrenceEvery", () -> times(new Rhythm.Days(), 0, 1));
  }

  @Test
  void theFirstDayHasToBelongToTheRhythm() {
    var mondays = times(new Rhythm.Weeks(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)), 1, 3);
    refused("recurrenceOffDay", () -> mondays.days(day("2026-11-26")));
    refused(
        "recurrenceNotLast",
        () -> times(new Rhythm.Months(InMonth.LAST_WEEKDAY), 1, 3).days(day("2026-11-20")));
  }

  private static void refused(
      String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable it) {
    assertThatThrownBy(it)
        .isInstanceOfSatisfying(InvalidValue.class, wrong -> assertEquals(rule, wrong.rule()));
  }

  @Test
  void anActivityThatMovesToAnotherDayKeepsItsRhythm() {
    var it =
        Activity.titled(CityId.next(), "Corso", "citizen-course", PartialDate.parse("2026-11-26"))
            .withTiming(
                Timing.NONE.withRecurrence(
                    times(new Rhythm.Weeks(Set.of(DayOfWeek.THURSDAY)), 1, 2)));
    assertThat(it.withStart(PartialDate.parse("2026-11-27")).days())
        .containsExactly(day("2026-11-27"), day("2026-12-04"));
    assertEquals(day("2026-12-03"), it.lastDay());
    refused("recurrenceNoStart", () -> it.withStart(PartialDate.parse("2026-11")));
    refused("recurrenceNoStart", () -> it.withStart(null));
  }

  @Test
  void aRuleThatSaysAnotherDayThanTheStartIsNotTakenOver() {
    refused(
        "recurrenceOtherDay",
        () -> RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=3TH;COUNT=4", List.of(), day("2026-11-26")));
    refused(
        "recurrenceNoEnd", () -> RecurrenceRule.parse("FREQ=DAILY", List.of(), day("2026-11-26")));
    for (var text : List.of("ogni giovedì", "FREQ=HOURLY;COUNT=2", "FREQ=DAILY;BYDAY=MO;COUNT=2"))
      refused(
          "recurrenceUnreadable", () -> RecurrenceRule.parse(text, List.of(), day("2026-11-26")));
  }

  /// The standard as another library understands it.
  @Property(tries = 600)
  void theDaysAreThoseOfTheStandard(
      @ForAll("starts") LocalDate start, @ForAll("rules") Recurrence it) {
    List<LocalDate> days;
    try {
      days = it.allDays(start);
    } catch (InvalidValue _) {
      return; // the first day does not belong to it, or it is too long
    }
    var rule = RecurrenceRule.of(it, start);
    assertEquals(it.from(start), RecurrenceRule.parse(rule, it.leftOut(), start).from(start));
    assertThat(new Recur<LocalDate>(rule).getDates(start, start, start.plusYears(110)))
        .as(rule + " from " + start)
        .containsExactlyElementsOf(days);
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    return Arbitraries.longs()
        .between(day("2024-01-01").toEpochDay(), day("2032-12-31").toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Recurrence> rules() {
    Arbitrary<Rhythm> rhythms =
        Arbitraries.oneOf(
            List.of(
                Arbitraries.just(new Rhythm.Days()),
                Arbitraries.of(DayOfWeek.class)
                    .set()
                    .map(it -> new Rhythm.Weeks(it.isEmpty() ? Set.of() : EnumSet.copyOf(it))),
                Arbitraries.of(InMonth.class).map(Rhythm.Months::new),
                Arbitraries.just(new Rhythm.Years())));
    Arbitrary<Limit> limits =
        Arbitraries.oneOf(
            List.of(
                Arbitraries.integers().between(1, 30).map(Limit.Times::new),
                Arbitraries.longs()
                    .between(day("2024-01-01").toEpochDay(), day("2034-12-31").toEpochDay())
                    .map(it -> new Limit.Until(LocalDate.ofEpochDay(it)))));
    return Combinators.combine(rhythms, Arbitraries.integers().between(1, 5), limits)
        .as((rhythm, every, limit) -> new Recurrence(rhythm, every, limit, List.of()));
  }
}
