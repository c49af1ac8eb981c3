// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which backups stay: all of today, the last of each day for a month, the last of each month for a
/// year, and always the last of all.
public final class Rotation {
  private static final int DAYS = 31;
  private static final int MONTHS = 12;

  private Rotation() {}

  /// Those that are no longer needed. Where one is of a time to come, the clock was set back, and
  /// where there is none of the last month but of today, it may have jumped ahead: nobody can say
  /// then what is old, and none is.
  public static Set<Instant> toRemove(Collection<Instant> all, Instant now, ZoneId zone) {
    var remove = new HashSet<Instant>();
    var newest = all.stream().max(Instant::compareTo);
    if (newest.isEmpty() || newest.get().isAfter(now)) return remove;
    var today = LocalDate.ofInstant(now, zone);
    if (hasJumped(all, today, zone)) return remove;
    var ofDay = new HashMap<LocalDate, Instant>();
    var ofMonth = new HashMap<YearMonth, Instant>();
    for (var it : all) {
      var day = LocalDate.ofInstant(it, zone);
      ofDay.merge(day, it, Rotation::later);
      ofMonth.merge(YearMonth.from(day), it, Rotation::later);
    }
    for (var it : all)
      if (!stays(it, LocalDate.ofInstant(it, zone), today, ofDay, ofMonth)) remove.add(it);
    remove.remove(newest.get());
    return remove;
  }

  /// Nobody was here for more than a month, or the clock is far ahead: that shows on another day.
  private static boolean hasJumped(Collection<Instant> all, LocalDate today, ZoneId zone) {
    return all.stream()
        .map(it -> LocalDate.ofInstant(it, zone))
        .filter(day -> !day.equals(today))
        .max(LocalDate::compareTo)
        .map(before -> before.isBefore(today.minusDays(DAYS)))
        .orElse(false);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static boolean stays(
      Instant it,
      LocalDate day,
      LocalDate today,
      Map<LocalDate, Instant> ofDay,
      Map<YearMonth, Instant> ofMonth) {
    if (day.equals(today)) return true;
    if (day.isAfter(today.minusDays(DAYS))) return it.equals(ofDay.get(day));
    return day.isAfter(today.minusMonths(MONTHS)) && it.equals(ofMonth.get(YearMonth.from(day)));
  }

  /// The last day on which a backup of that moment can still be there: when it is a year old, at
  /// the latest.
  public static LocalDate gone(Instant made, ZoneId zone) {
    return LocalDate.ofInstant(made, zone).plusMonths(MONTHS);
  }
}
