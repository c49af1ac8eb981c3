// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.time.PartialDate;

/// An activity once more, a year later: the plan without what came of it.
///
/// @param to the new one; its name and all that was planned stay
/// @param leapDay whether it would have been on a 29th of February that there is not
public record NextYear(Activity from, Activity to, boolean leapDay) {
  /// On which day of the next year.
  public enum Way implements Code {
    /// 52 weeks later; 53 where that is the same year.
    SAME_WEEKDAY,
    SAME_DATE
  }

  /// The rhythm of what takes place again comes first: each second Thursday of the month begins on
  /// a second Thursday, each 15th of the month on a 15th, whatever the way.
  public static NextYear of(Activity it, Way way) {
    var leapDay = new boolean[1];
    var start = moved(it.start(), it, way, leapDay);
    var end = end(it, start, way);
    var moved =
        it.with(
            all ->
                all.id(ActivityId.next())
                    .version(0)
                    .status(ActivityStatus.PLANNED)
                    .start(start)
                    .end(end)
                    .timing(timing(it, start))
                    .participation(it.participation().expected())
                    .outputs(null)
                    .lesson(null)
                    .goodPractice(false));
    return new NextYear(it, moved, leapDay[0]);
  }

  private static @Nullable PartialDate moved(
      @Nullable PartialDate start, Activity it, Way way, boolean[] leapDay) {
    if (start == null) return null;
    if (!start.isExact()) return new PartialDate(start.year() + 1, start.month(), null);
    var day = start.first();
    var recurrence = it.timing().recurrence();
    var rhythm = recurrence == null ? null : recurrence.rhythm();
    return PartialDate.of(
        switch (rhythm) {
          case Rhythm.Months(var on) -> inMonth(day, on, leapDay);
          case Rhythm.Years() -> sameDate(day, leapDay);
          case Rhythm.Weeks _ ->
              way == Way.SAME_WEEKDAY
                  ? sameWeekday(day)
                  : day.plusYears(1).with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()));
          case Rhythm.Days() -> by(day, way, leapDay);
          case null -> by(day, way, leapDay);
        });
  }

  private static LocalDate by(LocalDate day, Way way, boolean[] leapDay) {
    return way == Way.SAME_WEEKDAY ? sameWeekday(day) : sameDate(day, leapDay);
  }

  private static LocalDate sameWeekday(LocalDate day) {
    var later = day.plusWeeks(52);
    return later.getYear() == day.getYear() ? later.plusWeeks(1) : later;
  }

  /// The 28th of February where there is no 29th.
  private static LocalDate sameDate(LocalDate day, boolean[] leapDay) {
    if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29 && !Year.isLeap(day.getYear() + 1))
      leapDay[0] = true;
    return day.plusYears(1);
  }

  private static LocalDate inMonth(LocalDate day, Rhythm.InMonth on, boolean[] leapDay) {
    var next = day.withDayOfMonth(1).plusYears(1);
    return switch (on) {
      case DAY -> sameDate(day, leapDay);
      case NTH_WEEKDAY -> nth(next, day);
      case LAST_WEEKDAY -> next.with(TemporalAdjusters.lastInMonth(day.getDayOfWeek()));
    };
  }

  /// A fifth weekday that the month does not have next year is the last one there.
  private static LocalDate nth(LocalDate month, LocalDate day) {
    var there =
        month.with(TemporalAdjusters.dayOfWeekInMonth(Recurrence.place(day), day.getDayOfWeek()));
    return there.getMonth() == month.getMonth()
        ? there
        : month.with(TemporalAdjusters.lastInMonth(day.getDayOfWeek()));
  }

  private static @Nullable PartialDate end(Activity it, @Nullable PartialDate start, Way way) {
    var end = it.end();
    if (end == null) return null;
    if (!end.isExact()) return new PartialDate(end.year() + 1, end.month(), null);
    if (start == null || it.start() == null || !it.start().isExact())
      return PartialDate.of(by(end.first(), way, new boolean[1]));
    return PartialDate.of(start.first().plusDays(it.daysMore()));
  }

  private static Timing timing(Activity it, @Nullable PartialDate start) {
    var recurrence = it.timing().recurrence();
    if (recurrence == null || it.start() == null || start == null) return it.timing();
    return it.timing().withRecurrence(moved(recurrence, it.start().first(), start.first()));
  }

  /// What is left out, and the end, move with the rhythm.
  private static Recurrence moved(Recurrence it, LocalDate start, LocalDate newStart) {
    var old = it.allDays(start);
    var days = new Recurrence(it.rhythm(), it.every(), room(it, old), List.of()).allDays(newStart);
    var limit =
        switch (it.limit()) {
          case Limit.Until _ -> new Limit.Until(days.getLast());
          case Limit.Times times -> times;
        };
    return new Recurrence(
        it.rhythm(),
        it.every(),
        limit,
        it.leftOut().stream()
            .filter(old::contains)
            .map(day -> isByMonth(it) ? inItsMonth(day, days) : at(old.indexOf(day), days))
            .filter(Objects::nonNull)
            .toList());
  }

  private static boolean isByMonth(Recurrence it) {
    return it.rhythm() instanceof Rhythm.Months || it.rhythm() instanceof Rhythm.Years;
  }

  /// As many times, or to the same month: the one may not have a day that the other has.
  private static Limit room(Recurrence it, List<LocalDate> old) {
    if (it.limit() instanceof Limit.Times times) return times;
    return isByMonth(it)
        ? new Limit.Until(YearMonth.from(old.getLast()).plusYears(1).atEndOfMonth())
        : new Limit.Times(old.size());
  }

  private static @Nullable LocalDate inItsMonth(LocalDate day, List<LocalDate> days) {
    var month = YearMonth.from(day).plusYears(1);
    return days.stream().filter(it -> YearMonth.from(it).equals(month)).findFirst().orElse(null);
  }

  private static @Nullable LocalDate at(int place, List<LocalDate> days) {
    return place >= days.size() ? null : days.get(place);
  }
}
