// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The term of an agreement on a day, tacit renewals included.
///
/// @param end the last day of the term; null without one
/// @param noticeBy the last day on which notice can be given for this term; null where it is not
///     known
/// @param renewals how often it was renewed tacitly
/// @param renews whether it goes on by itself after the end, as far as is known today
public record Term(
    TermState state,
    @Nullable LocalDate end,
    @Nullable LocalDate noticeBy,
    int renewals,
    boolean renews) {
  /// Dates known to the month or the year are taken at the side that keeps the partners bound: from
  /// their first day to their last.
  static Term of(Agreement it, LocalDate today) {
    var start = it.start() == null ? null : it.start().first();
    if (it.end() == null) return new Term(withoutEnd(start, today), null, null, 0, false);
    var last = it.end().last();
    var length = it.tacitRenewal() ? length(it) : Optional.<Period>empty();
    var notice = it.noticeGivenOn() == null ? null : it.noticeGivenOn().first();
    // Notice ends the term in which it is given; the terms before it had been renewed.
    var renewedUntil = notice != null && notice.isBefore(today) ? notice : today;
    var renewals = 0;
    var end = last;
    while (length.isPresent() && end.isBefore(renewedUntil)) {
      renewals++;
      // Counted from the first end each time: the end of a month stays the end of a month.
      end = last.plusDays(1).plus(length.get().multipliedBy(renewals)).minusDays(1);
    }
    var noticeBy = it.noticeDays() == null ? null : end.minusDays(it.noticeDays());
    return new Term(
        state(it, start, end, noticeBy, today),
        end,
        noticeBy,
        renewals,
        length.isPresent() && notice == null);
  }

  private static TermState withoutEnd(@Nullable LocalDate start, LocalDate today) {
    if (start == null) return TermState.UNDATED;
    return start.isAfter(today) ? TermState.UPCOMING : TermState.RUNNING;
  }

  private static TermState state(
      Agreement it,
      @Nullable LocalDate start,
      LocalDate end,
      @Nullable LocalDate noticeBy,
      LocalDate today) {
    if (end.isBefore(today)) return TermState.EXPIRED;
    if (start != null && start.isAfter(today)) return TermState.UPCOMING;
    var noticeGiven = it.noticeGivenOn() != null && !it.noticeGivenOn().first().isAfter(today);
    return noticeGiven || (noticeBy != null && noticeBy.isBefore(today))
        ? TermState.IN_NOTICE_PERIOD
        : TermState.RUNNING;
  }

  /// How long a renewal lasts: what was agreed, or as long as the first term.
  private static Optional<Period> length(Agreement it) {
    if (it.renewalMonths() != null) return Optional.of(Period.ofMonths(it.renewalMonths()));
    if (it.start() == null || it.end() == null) return Optional.empty();
    var first = it.start().first();
    var last = it.end().last();
    var months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    // The last month has no such day: the term ended with that month.
    if (first.getDayOfMonth() > last.getDayOfMonth() && first.plusMonths(months).equals(last))
      return Optional.of(Period.ofMonths(Math.toIntExact(months)));
    var length = Period.between(first, last.plusDays(1));
    return length.isZero() || length.isNegative() ? Optional.empty() : Optional.of(length);
  }
}
