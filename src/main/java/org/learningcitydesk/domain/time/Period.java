// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.time;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

/// Days from one to another, both of them included.
///
/// @param from null where it has no beginning
/// @param to null where it has no end
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  /// All days.
  public static final Period ALWAYS = new Period(null, null);

  public Period {
    if (from != null && to != null && to.isBefore(from))
      throw new InvalidValue("period.to", "endBeforeStart");
  }

  /// A calendar year.
  public static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public boolean isAlways() {
    return from == null && to == null;
  }

  /// Whether any of the days from the first to the last is in it.
  public boolean touches(LocalDate first, LocalDate last) {
    return (to == null || !first.isAfter(to)) && (from == null || !last.isBefore(from));
  }

  /// Whether the date may be in it. A date that nobody knows is in no period but in all days.
  public boolean touches(@Nullable PartialDate date) {
    return date == null ? isAlways() : touches(date.first(), date.last());
  }

  /// Whether any day of a calendar year is in it.
  public boolean touches(int year) {
    return touches(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// The one calendar year of which it is all or a part; none where it is more than that.
  public OptionalInt year() {
    return from != null && to != null && from.getYear() == to.getYear()
        ? OptionalInt.of(from.getYear())
        : OptionalInt.empty();
  }
}
