// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

/// A date that may be known only to the month or to the year. Its text is ISO 8601 (`2026`,
/// `2026-05`, `2026-05-03`) and sorts in time order.
///
/// @param month 1 to 12, or null where only the year is known
/// @param day 1 to 31, or null where only the month is known
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1000 || year > 9999) throw new InvalidValue("date", "yearRange");
    if (month == null && day != null) throw new InvalidValue("date", "notADate");
    try {
      if (month != null) LocalDate.of(year, month, day == null ? 1 : day);
    } catch (DateTimeException _) {
      throw new InvalidValue("date", "notADate");
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads the ISO text.
  ///
  /// @throws InvalidValue for anything else
  public static PartialDate parse(String text) {
    var match = ISO.matcher(text.strip());
    if (!match.matches()) throw new InvalidValue("date", "notADate");
    return new PartialDate(
        Integer.parseInt(match.group(1)), number(match.group(2)), number(match.group(3)));
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /// The first day that this date may mean.
  public LocalDate first() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /// The last day that this date may mean.
  public LocalDate last() {
    if (month == null) return Year.of(year).atDay(Year.of(year).length());
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  public boolean isExact() {
    return day != null;
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    if (month == null) return "%04d".formatted(year);
    return day == null
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
