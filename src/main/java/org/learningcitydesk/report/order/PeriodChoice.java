// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import java.time.LocalDate;
import org.learningcitydesk.domain.time.Period;

/// A period as people say it; next year it is another one.
///
/// @param days those of [PeriodKind#FROM_TO], else all days
public record PeriodChoice(PeriodKind kind, Period days) {
  public static final PeriodChoice ALL = of(PeriodKind.ALL);

  public static PeriodChoice of(PeriodKind kind) {
    return new PeriodChoice(kind, Period.ALWAYS);
  }

  public static PeriodChoice of(Period days) {
    return days.isAlways() ? ALL : new PeriodChoice(PeriodKind.FROM_TO, days);
  }

  /// The days that are meant.
  public Period on(LocalDate today) {
    return switch (kind) {
      case ALL -> Period.ALWAYS;
      case THIS_YEAR -> Period.ofYear(today.getYear());
      case LAST_YEAR -> Period.ofYear(today.getYear() - 1);
      case LAST_TWELVE_MONTHS -> new Period(today.minusYears(1).plusDays(1), today);
      case FROM_TO -> days;
    };
  }
}
