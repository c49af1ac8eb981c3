// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

/// How long a stakeholder has not been heard, seen from one day.
///
/// @param cadence the strictest that applies to it, or null where none does
/// @param last date of the last contact, or null where there was none
/// @param since the day that is counted from: the last contact; without one, the day on which the
///   stakeholder was recorded
/// @param days from then until today
public record Silence(
    Stakeholder stakeholder,
    @Nullable Cadence cadence,
    @Nullable PartialDate last,
    LocalDate since,
    long days,
    Warmth warmth) {
  static Silence of(
      Stakeholder stakeholder,
      @Nullable Cadence cadence,
      @Nullable Heard last,
      LocalDate recorded,
      LocalDate today) {
    var since = last == null ? recorded : last.countedFrom(today);
    var days = ChronoUnit.DAYS.between(since, today);
    return new Silence(
        stakeholder,
        cadence,
        last == null ? null : last.date(),
        since,
        days,
        warmth(cadence, last, days));
  }

  private static Warmth warmth(@Nullable Cadence cadence, @Nullable Heard last, long days) {
    if (cadence == null) return Warmth.NO_CADENCE;
    if (last == null) return Warmth.NEVER_CONTACTED;
    if (days > cadence.maximumDays()) return Warmth.GOING_COLD;
    return days > cadence.idealDays() ? Warmth.DUE : Warmth.ON_TIME;
  }

  /// Days beyond the maximum; negative before it, and 0 where there is none.
  public long overdue() {
    return cadence == null ? 0 : days - cadence.maximumDays();
  }

  /// Whether the maximum has passed, with or without a contact before.
  public boolean isCold() {
    return overdue() > 0;
  }

  /// The day by which the next contact should be, or null where nobody has said how often.
  public @Nullable LocalDate nextDue() {
    return cadence == null ? null : since.plusDays(cadence.idealDays());
  }
}
