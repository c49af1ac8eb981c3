// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcitydesk.domain.catalogue.Lifecycle;

/// A date of an agreement on which somebody has to have acted.
///
/// @param renews whether the agreement goes on by itself after its end
public record Deadline(
    Partnership partnership, AlertOccasion occasion, LocalDate date, boolean renews) {
  /// The last day of notice while it is not past, and the end, of each partnership in force; the
  /// earliest first. An end that is past stays until the state of the partnership says so too.
  public static List<Deadline> of(
      List<Partnership> partnerships, Lifecycle lifecycle, LocalDate today) {
    return partnerships.stream()
        .filter(it -> lifecycle.isInForce(it.state()))
        .flatMap(it -> of(it, today))
        .sorted(
            Comparator.comparing(Deadline::date)
                .thenComparing(it -> it.partnership().name())
                .thenComparing(Deadline::occasion))
        .toList();
  }

  private static Stream<Deadline> of(Partnership partnership, LocalDate today) {
    var term = partnership.agreement().termOn(today);
    var end = term.end();
    if (end == null) return Stream.of();
    var atEnd = new Deadline(partnership, AlertOccasion.END, end, term.renews());
    var noticeBy = term.noticeBy();
    return noticeBy == null
            || noticeBy.isBefore(today)
            || partnership.agreement().noticeGivenOn() != null
        ? Stream.of(atEnd)
        : Stream.of(
            new Deadline(partnership, AlertOccasion.NOTICE, noticeBy, term.renews()), atEnd);
  }

  /// Days from today to the date; negative when it is past.
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, date);
  }

  /// Since when somebody wants to hear of it; empty where that is still to come, or never.
  ///
  /// @param daysBefore how many days before the date
  public Optional<LocalDate> alertedOn(List<Integer> daysBefore, LocalDate today) {
    return daysBefore.stream()
        .map(date::minusDays)
        .filter(it -> !it.isAfter(today))
        .max(Comparator.naturalOrder());
  }
}
