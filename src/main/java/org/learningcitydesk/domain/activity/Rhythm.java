// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// On which days something comes back. What a rhythm does not say follows from the first day: its
/// weekday, its day of the month, the month of the year.
public sealed interface Rhythm {
  /// Every day, every second day ...
  record Days() implements Rhythm {}

  /// Every week, every second week ...; weeks begin on Monday.
  ///
  /// @param on days of the week; none for the one of the first day
  record Weeks(Set<DayOfWeek> on) implements Rhythm {
    public static final Weeks SAME_DAY = new Weeks(Set.of());

    public Weeks {
      on =
          on.isEmpty()
              ? Set.of()
              : Collections.unmodifiableSet(EnumSet.copyOf(on)); // in the order of the week
    }
  }

  /// Every month, every second month ...
  record Months(InMonth on) implements Rhythm {}

  /// Every year, every second year ..., on the same day.
  record Years() implements Rhythm {}

  /// Which day of a month is meant.
  enum InMonth {
    /// The same day of the month; months that do not have it are passed over.
    DAY,
    /// The same weekday as often as in the first month, for example the second Thursday; months
    /// that do not have a fifth one are passed over.
    NTH_WEEKDAY,
    /// The last such weekday of the month.
    LAST_WEEKDAY
  }
}
