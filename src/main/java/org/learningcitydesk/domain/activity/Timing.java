// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.time.PartialDate;

/// At what time an activity takes place, and whether it takes place again.
///
/// @param from to the minute, in the time of the city
/// @param to to the minute
public record Timing(
    @Nullable LocalTime from, @Nullable LocalTime to, @Nullable Recurrence recurrence) {
  public static final Timing NONE = new Timing(null, null, null);

  public Timing {
    if (from != null) from = from.truncatedTo(ChronoUnit.MINUTES);
    if (to != null) to = to.truncatedTo(ChronoUnit.MINUTES);
    if (from == null && to != null) throw new InvalidValue("activity.endTime", "endWithoutStart");
  }

  public Timing withFrom(@Nullable LocalTime it) {
    return new Timing(it, to, recurrence);
  }

  public Timing withTo(@Nullable LocalTime it) {
    return new Timing(from, it, recurrence);
  }

  public Timing withRecurrence(@Nullable Recurrence it) {
    return new Timing(from, to, it);
  }

  /// The end that dates have with a recurrence: none past the next time, and the next day for what
  /// goes over midnight.
  public static @Nullable PartialDate endOf(
      @Nullable PartialDate start, @Nullable PartialDate end, Timing timing) {
    var recurrence = timing.recurrence();
    if (recurrence == null || start == null || !start.isExact() || end == null) return end;
    if (!recurrence.overlaps(start.first(), end)) return end;
    var isOverMidnight = timing.to() != null && !timing.to().isAfter(timing.from());
    return isOverMidnight ? PartialDate.of(start.first().plusDays(1)) : null;
  }
}
