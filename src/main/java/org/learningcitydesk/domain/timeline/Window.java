// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.learningcitydesk.domain.time.Quarter;

/// The days that are looked at, from the first to the last.
public record Window(LocalDate first, LocalDate last) {
  public Window {
    if (last.isBefore(first)) throw new IllegalArgumentException("ends before it begins");
  }

  /// The quarter or the year of a day.
  ///
  /// @param all what is seen where all is looked at
  public static Window of(Zoom zoom, LocalDate day, Window all) {
    return switch (zoom) {
      case QUARTER -> of(Quarter.of(day));
      case YEAR ->
          new Window(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
      case ALL -> all;
    };
  }

  private static Window of(Quarter quarter) {
    return new Window(quarter.firstDay(), quarter.lastDay());
  }

  /// Whole quarters from one day to another.
  static Window around(LocalDate first, LocalDate last) {
    return new Window(Quarter.of(first).firstDay(), Quarter.of(last).lastDay());
  }

  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// Where a day begins: 0 at the left edge, 1 at the right; outside below 0 or above 1.
  public double at(LocalDate day) {
    return (double) ChronoUnit.DAYS.between(first, day) / days();
  }
}
