// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.time.PartialDate;

/// Something that lasts. A date known to the month or the year covers all its days; which of them
/// are certain can be asked.
///
/// @param end null where it has not ended or the end is not known
/// @param until the day up to which it is known to last, where there is no end; null where it goes
///     on
/// @param times how often something that recurs takes place in these days; 1 for all else
public record Bar(
    PartialDate start, @Nullable PartialDate end, @Nullable LocalDate until, int times) {
  /// What takes place once.
  public Bar(PartialDate start, @Nullable PartialDate end, @Nullable LocalDate until) {
    this(start, end, until, 1);
  }

  /// From one date to another.
  public static Bar between(PartialDate start, PartialDate end) {
    return new Bar(start, end, null);
  }

  /// Begun and still going on today; one that begins later is its first date only.
  public static Bar since(PartialDate start, LocalDate today) {
    return new Bar(start, null, today.isBefore(start.first()) ? start.last() : today);
  }

  /// Without a known end.
  public static Bar from(PartialDate start) {
    return new Bar(start, null, null);
  }

  Bar withTimes(int it) {
    return new Bar(start, end, until, it);
  }

  public LocalDate first() {
    return start.first();
  }

  /// The last day; null where it goes on.
  public @Nullable LocalDate last() {
    return end == null ? until : end.last();
  }

  /// The first day of which it is certain that it is part of it.
  public LocalDate certainFrom() {
    var last = last();
    return last != null && start.last().isAfter(last) ? last : start.last();
  }

  /// The last day of which it is certain that it is part of it; null where it goes on.
  public @Nullable LocalDate certainTo() {
    return end == null ? until : end.first();
  }

  /// Whether all its days are certain.
  public boolean isExact() {
    return start.isExact() && (end == null || end.isExact());
  }

  boolean touches(Window window) {
    var last = last();
    return !first().isAfter(window.last()) && (last == null || !last.isBefore(window.first()));
  }
}
