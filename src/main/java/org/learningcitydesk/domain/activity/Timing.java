// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

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
}
