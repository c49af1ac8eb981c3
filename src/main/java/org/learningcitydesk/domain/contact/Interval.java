// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import java.util.Map;
import java.util.regex.Pattern;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Folding;

/// A number of days as people say it: a month has thirty, a year 365.
///
/// @param number of the unit
public record Interval(int number, Unit unit) {
  /// The longest that makes sense, a hundred years.
  private static final int MOST = 36_500;

  private static final Pattern TYPED = Pattern.compile("(\\d{1,5})\\s*([a-z]*)\\.?");

  private static final Map<String, Unit> WORDS =
      Map.ofEntries(
          Map.entry("", Unit.DAY),
          Map.entry("d", Unit.DAY),
          Map.entry("g", Unit.DAY),
          Map.entry("gg", Unit.DAY),
          Map.entry("day", Unit.DAY),
          Map.entry("days", Unit.DAY),
          Map.entry("giorno", Unit.DAY),
          Map.entry("giorni", Unit.DAY),
          Map.entry("w", Unit.WEEK),
          Map.entry("week", Unit.WEEK),
          Map.entry("weeks", Unit.WEEK),
          Map.entry("sett", Unit.WEEK),
          Map.entry("settimana", Unit.WEEK),
          Map.entry("settimane", Unit.WEEK),
          Map.entry("m", Unit.MONTH),
          Map.entry("month", Unit.MONTH),
          Map.entry("months", Unit.MONTH),
          Map.entry("mese", Unit.MONTH),
          Map.entry("mesi", Unit.MONTH),
          Map.entry("y", Unit.YEAR),
          Map.entry("year", Unit.YEAR),
          Map.entry("years", Unit.YEAR),
          Map.entry("anno", Unit.YEAR),
          Map.entry("anni", Unit.YEAR));

  /// What is counted.
  public enum Unit {
    DAY(1),
    WEEK(7),
    MONTH(30),
    YEAR(365);

    private final int days;

    Unit(int days) {
      this.days = days;
    }
  }

  /// The largest unit of which the days are whole ones.
  public static Interval ofDays(int days) {
    for (var unit : new Unit[] {Unit.YEAR, Unit.MONTH, Unit.WEEK})
      if (days > 0 && days % unit.days == 0) return new Interval(days / unit.days, unit);
    return new Interval(days, Unit.DAY);
  }

  /// Days from what was typed: `90`, `3 months`, `2 settimane`.
  ///
  /// @param field named where it cannot be read
  public static int daysIn(String typed, String field) {
    var match = TYPED.matcher(Folding.fold(typed).replaceAll("(?<=\\d)[.,](?=\\d{3})", ""));
    if (!match.matches()) throw new InvalidValue(field, "notAnInterval");
    var unit = WORDS.get(match.group(2));
    if (unit == null) throw new InvalidValue(field, "notAnInterval");
    var days = Integer.parseInt(match.group(1)) * unit.days;
    if (days > MOST) throw new InvalidValue(field, "notAnInterval");
    return days;
  }
}
