// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Timing;

/// When the activities of the sample city take place: courses once a week and not at Christmas,
/// most other things on one day, after work.
record SampleTiming(Timing timing, @Nullable LocalDate end) {
  private static final Set<String> WEEKLY =
      Set.of("citizen-course", "proximity-action", "school-project", "community-school");
  private static final List<MonthDay> HOLIDAYS =
      List.of(
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31),
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(4, 25),
          MonthDay.of(5, 1),
          MonthDay.of(6, 2));

  /// @param days how many it takes from the first to the last
  static SampleTiming of(String type, LocalDate start, int days) {
    var last = start.plusDays(days - 1L);
    if (days > 7 && WEEKLY.contains(type)) {
      var leftOut =
          Stream.iterate(start.plusWeeks(1), it -> !it.isAfter(last), it -> it.plusWeeks(1))
              .filter(it -> HOLIDAYS.contains(MonthDay.from(it)))
              .toList();
      var recurrence =
          new Recurrence(Rhythm.Weeks.SAME_DAY, 1, new Recurrence.Limit.Until(last), leftOut);
      return new SampleTiming(hours(type, recurrence), null);
    }
    return new SampleTiming(days > 7 ? Timing.NONE : hours(type, null), days == 1 ? null : last);
  }

  private static Timing hours(String type, @Nullable Recurrence recurrence) {
    return switch (type) {
      case "learning-coffee" -> from(9, 30, 4, recurrence);
      case "school-project", "proximity-action", "study-visit" -> from(9, 0, 2, recurrence);
      case "learning-festival" -> from(10, 0, 12, recurrence);
      case "council-presentation", "thematic-table" -> from(18, 0, 2, recurrence);
      default -> from(17, 30, 2, recurrence);
    };
  }

  private static Timing from(int hour, int minute, int hours, @Nullable Recurrence recurrence) {
    var from = LocalTime.of(hour, minute);
    return new Timing(from, from.plusHours(hours), recurrence);
  }

  /// The last day of all.
  LocalDate last(LocalDate start) {
    var recurrence = timing.recurrence();
    if (recurrence != null) return recurrence.days(start).getLast();
    return end == null ? start : end;
  }
}
