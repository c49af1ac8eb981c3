// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Rhythm.InMonth;
import org.learningcitydesk.domain.time.PartialDate;

/// That something takes place again and again, as RFC 5545 understands it: days that a month or a
/// year does not have are passed over, and what is left out counts among the times.
///
/// @param every 1 for each day, week, month or year; 2 for every second ...
/// @param leftOut days on which it does not take place, the earliest first
public record Recurrence(Rhythm rhythm, int every, Limit limit, List<LocalDate> leftOut) {
  /// More often than this nothing comes back.
  public static final int MOST = 400;

  /// In years; later than this nothing comes back.
  private static final int LONGEST = 100;

  public Recurrence {
    if (every < 1 || every > 99) throw new InvalidValue("recurrence.every", "recurrenceEvery");
    leftOut = List.copyOf(new TreeSet<>(leftOut));
  }

  /// When it ends: nothing comes back for ever.
  public sealed interface Limit {
    /// @param last the last day on which it may take place
    record Until(LocalDate last) implements Limit {}

    /// @param times the first one and those that are left out included
    record Times(int times) implements Limit {
      public Times {
        if (times < 1) throw new InvalidValue("recurrence.times", "recurrenceNever");
        if (times > MOST) throw new InvalidValue("recurrence.times", "recurrenceTooOften");
      }
    }

    /// The end that somebody asked for.
    ///
    /// @throws InvalidValue where there is none, or where there are two
    static Limit of(@Nullable LocalDate until, @Nullable Integer times) {
      if (until != null && times != null)
        throw new InvalidValue("recurrence.times", "recurrenceTwoEnds");
      if (until != null) return new Until(until);
      if (times == null) throw new InvalidValue("recurrence.until", "recurrenceNoEnd");
      return new Times(times);
    }
  }

  /// The same as it is said of a first day: what follows from that day is not said twice.
  Recurrence from(LocalDate start) {
    return rhythm instanceof Rhythm.Weeks(var on)
            && on.equals(java.util.Set.of(start.getDayOfWeek()))
        ? new Recurrence(Rhythm.Weeks.SAME_DAY, every, limit, leftOut)
        : this;
  }

  /// The days on which it takes place.
  ///
  /// @throws InvalidValue where the first day does not belong to the rhythm, or where there are
  ///   none or too many days
  public List<LocalDate> days(LocalDate start) {
    var days = new ArrayList<>(allDays(start));
    days.removeAll(leftOut);
    if (days.isEmpty()) throw new InvalidValue("recurrence.leftOut", "recurrenceNever");
    return List.copyOf(days);
  }

  /// The same with those that are left out.
  ///
  /// @throws InvalidValue as above
  public List<LocalDate> allDays(LocalDate start) {
    check(start);
    var last = start.plusYears(LONGEST);
    var days = new ArrayList<LocalDate>();
    var candidates = candidates(start).iterator();
    while (candidates.hasNext()) {
      var day = candidates.next();
      switch (limit) {
        case Limit.Until(var until) -> {
          if (day.isAfter(until)) return days;
        }
        case Limit.Times(var times) -> {
          if (days.size() == times) return days;
        }
      }
      if (days.size() == MOST) throw new InvalidValue("recurrence.until", "recurrenceTooOften");
      if (day.isAfter(last)) throw new InvalidValue("recurrence.times", "recurrenceTooLong");
      days.add(day);
    }
    return days;
  }

  /// Whether one time that goes on until a day, counted from the first, reaches past the next one.
  boolean overlaps(LocalDate start, PartialDate end) {
    var more = ChronoUnit.DAYS.between(start, end.first());
    var days = days(start);
    return IntStream.range(1, days.size())
        .anyMatch(it -> days.get(it - 1).plusDays(more).isAfter(days.get(it)));
  }

  private void check(LocalDate start) {
    if (limit instanceof Limit.Until(var until) && until.isBefore(start))
      throw new InvalidValue("recurrence.until", "recurrenceUntilBefore");
    if (rhythm instanceof Rhythm.Weeks(var on)
        && !on.isEmpty()
        && !on.contains(start.getDayOfWeek()))
      throw new InvalidValue("recurrence.weekdays", "recurrenceOffDay");
    if (rhythm instanceof Rhythm.Months(var on)
        && on == InMonth.LAST_WEEKDAY
        && start.plusWeeks(1).getMonth() == start.getMonth())
      throw new InvalidValue("recurrence.inMonth", "recurrenceNotLast");
  }

  /// Without an end; a day after the last one that a calendar can hold ends it.
  private Stream<LocalDate> candidates(LocalDate start) {
    return switch (rhythm) {
      case Rhythm.Days() -> Stream.iterate(start, it -> it.plusDays(every));
      case Rhythm.Weeks(var on) -> weeks(start, on);
      case Rhythm.Months(var on) ->
          months(start, every).map(it -> inMonth(it, start, on)).flatMap(Stream::ofNullable);
      case Rhythm.Years() ->
          months(start, 12 * every)
              .map(it -> inMonth(it, start, InMonth.DAY))
              .flatMap(Stream::ofNullable);
    };
  }

  private Stream<LocalDate> weeks(LocalDate start, java.util.Set<DayOfWeek> on) {
    var monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Predicate<LocalDate> isOn =
        on.isEmpty()
            ? it -> it.getDayOfWeek() == start.getDayOfWeek()
            : it -> on.contains(it.getDayOfWeek());
    return Stream.iterate(monday, it -> it.plusWeeks(every))
        .flatMap(week -> IntStream.range(0, 7).mapToObj(week::plusDays))
        .filter(isOn)
        .filter(it -> !it.isBefore(start));
  }

  private static Stream<YearMonth> months(LocalDate start, int step) {
    return Stream.iterate(YearMonth.from(start), it -> it.plusMonths(step));
  }

  private static @Nullable LocalDate inMonth(YearMonth month, LocalDate start, InMonth on) {
    return switch (on) {
      case DAY ->
          month.isValidDay(start.getDayOfMonth()) ? month.atDay(start.getDayOfMonth()) : null;
      case NTH_WEEKDAY -> {
        var day =
            month
                .atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(place(start), start.getDayOfWeek()));
        yield YearMonth.from(day).equals(month) ? day : null;
      }
      case LAST_WEEKDAY -> month.atDay(1).with(TemporalAdjusters.lastInMonth(start.getDayOfWeek()));
    };
  }

  /// The how manieth of its weekday in its month a day is.
  public static int place(LocalDate day) {
    return (day.getDayOfMonth() - 1) / 7 + 1;
  }

  /// Which months or years the rhythm passes over, because they do not have the day.
  public enum Gap {
    NONE,
    /// The 29th of February.
    LEAP_YEARS_ONLY,
    /// The 29th or 30th of a month.
    NOT_FEBRUARY,
    /// The 31st of a month.
    NOT_SHORT_MONTHS,
    /// A fifth weekday.
    NOT_EACH_MONTH
  }

  public Gap gap(LocalDate start) {
    if (rhythm instanceof Rhythm.Years
        && start.getMonth() == Month.FEBRUARY
        && start.getDayOfMonth() == 29) return Gap.LEAP_YEARS_ONLY;
    if (!(rhythm instanceof Rhythm.Months(var on))) return Gap.NONE;
    return switch (on) {
      case DAY ->
          start.getDayOfMonth() == 31
              ? Gap.NOT_SHORT_MONTHS
              : start.getDayOfMonth() > 28 ? Gap.NOT_FEBRUARY : Gap.NONE;
      case NTH_WEEKDAY -> place(start) == 5 ? Gap.NOT_EACH_MONTH : Gap.NONE;
      case LAST_WEEKDAY -> Gap.NONE;
    };
  }
}
