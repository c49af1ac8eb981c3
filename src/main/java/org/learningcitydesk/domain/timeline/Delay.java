// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.time.PartialDate;

/// How far the actual dates are from the planned ones. Of dates known to the month only that part
/// counts which is certain: nothing is late before the month is over.
///
/// @param since the last day on which it was in time; where it is early, the day it was finished
/// @param until the day up to which it counts
public record Delay(DelayKind kind, LocalDate since, LocalDate until) {
  public Delay {
    if (!since.isBefore(until)) throw new IllegalArgumentException("a day or more");
  }

  /// Of something finished on a date and planned for another.
  static Optional<Delay> finished(@Nullable PartialDate planned, @Nullable PartialDate actual) {
    if (planned == null || actual == null) return Optional.empty();
    return since(DelayKind.FINISHED_LATE, planned, actual.first())
        .or(() -> since(DelayKind.FINISHED_EARLY, actual, planned.first()));
  }

  /// From the last day that the date may mean to a day after it.
  static Optional<Delay> since(DelayKind kind, @Nullable PartialDate date, LocalDate day) {
    if (date == null || !date.last().isBefore(day)) return Optional.empty();
    return Optional.of(new Delay(kind, date.last(), day));
  }

  /// One or more.
  public long days() {
    return ChronoUnit.DAYS.between(since, until);
  }

  public boolean isLate() {
    return kind != DelayKind.FINISHED_EARLY;
  }

  /// Whether the days of the delay are days that the work took longer.
  public boolean isOverrun() {
    return kind == DelayKind.FINISHED_LATE || kind == DelayKind.OVERDUE;
  }
}
