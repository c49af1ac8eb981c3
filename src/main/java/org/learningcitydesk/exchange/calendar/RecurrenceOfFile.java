// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Rhythm;

/// A recurrence as it is written into a calendar file. The end is always told by the number of
/// times: a last moment would have to be told in the time of Greenwich, which programs get wrong.
final class RecurrenceOfFile {
  private RecurrenceOfFile() {}

  /// @param time where the clocks pass over the first time: some programs take the time of all
  ///   others from the moment that is left of it
  static Recurrence of(
      org.learningcitydesk.domain.activity.Recurrence it,
      LocalDate start,
      @Nullable LocalTime time) {
    var rule = new Recurrence.Builder(frequency(it.rhythm()));
    switch (it.rhythm()) {
      case Rhythm.Days() -> {}
      case Rhythm.Weeks(var on) -> {
        var days = on.isEmpty() ? Set.of(start.getDayOfWeek()) : on;
        for (var day : days) rule.byDay(name(day));
      }
      case Rhythm.Months(var on) -> {
        switch (on) {
          case DAY -> rule.byMonthDay(start.getDayOfMonth());
          case NTH_WEEKDAY ->
              rule.byDay(
                  org.learningcitydesk.domain.activity.Recurrence.place(start),
                  name(start.getDayOfWeek()));
          case LAST_WEEKDAY -> rule.byDay(-1, name(start.getDayOfWeek()));
        }
      }
      case Rhythm.Years() -> rule.byMonth(start.getMonthValue()).byMonthDay(start.getDayOfMonth());
    }
    if (time != null) rule.byHour(time.getHour()).byMinute(time.getMinute());
    if (it.every() > 1) rule.interval(it.every());
    return rule.count(it.allDays(start).size()).build();
  }

  private static Frequency frequency(Rhythm it) {
    return switch (it) {
      case Rhythm.Days() -> Frequency.DAILY;
      case Rhythm.Weeks _ -> Frequency.WEEKLY;
      case Rhythm.Months _ -> Frequency.MONTHLY;
      case Rhythm.Years() -> Frequency.YEARLY;
    };
  }

  private static DayOfWeek name(java.time.DayOfWeek day) {
    return DayOfWeek.values()[day.getValue() % 7];
  }
}
