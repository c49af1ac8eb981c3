// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Three months of a calendar year.
///
/// @param number 1 to 4
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Comparator<Quarter> ORDER =
      Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

  public Quarter {
    if (number < 1 || number > 4) throw new IllegalArgumentException("quarter " + number);
  }

  /// The quarter in which a day lies.
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  public Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  /// This quarter and those that follow it.
  ///
  /// @param count how many in all
  public List<Quarter> andFollowing(int count) {
    return Stream.iterate(this, Quarter::next).limit(count).toList();
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  @Override
  public int compareTo(Quarter other) {
    return ORDER.compare(this, other);
  }
}
