// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;

/// The days of one month in whole weeks, each with what takes place on it.
///
/// @param undated activities that no day of a calendar can show
record MonthPage(YearMonth month, List<Day> days, int undated) {
  /// What goes on for longer is shown on its first and its last day.
  private static final int LONG = 7;

  private static final Comparator<Item> ORDER =
      Comparator.<Item>comparingInt(it -> it.other() == null ? 0 : 1)
          .thenComparing(Item::at, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Item::title);

  record Day(LocalDate date, boolean inMonth, List<Item> items) {}

  /// Which day of something that takes several days this is.
  enum Phase {
    ONLY,
    FIRST,
    BETWEEN,
    LAST
  }

  /// Something that takes place on a day: an activity, or what another register knows.
  record Item(
      String title,
      @Nullable LocalTime at,
      Phase phase,
      @Nullable Activity activity,
      @Nullable OtherDate other) {}

  /// @param first with which day a week begins
  static MonthPage of(
      YearMonth month, DayOfWeek first, List<Activity> activities, List<OtherDate> others) {
    var from = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
    var to = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(first.minus(1)));
    var items = new TreeMap<LocalDate, List<Item>>();
    for (var day = from; !day.isAfter(to); day = day.plusDays(1)) items.put(day, new ArrayList<>());
    var undated = 0;
    for (var it : activities) {
      var days = it.days();
      if (days.isEmpty()) undated++;
      for (var day : days) add(items, it, day);
    }
    for (var it : others)
      if (items.get(it.day()) instanceof List<Item> there)
        there.add(new Item(it.title(), it.at(), Phase.ONLY, null, it));
    var days = new ArrayList<Day>();
    items.forEach(
        (day, there) ->
            days.add(
                new Day(
                    day,
                    YearMonth.from(day).equals(month),
                    there.stream().sorted(ORDER).toList())));
    return new MonthPage(month, List.copyOf(days), undated);
  }

  private static void add(TreeMap<LocalDate, List<Item>> items, Activity it, LocalDate begin) {
    var more = it.daysMore();
    for (var i = 0; i <= more; i++) {
      if (more >= LONG && i > 0 && i < more) {
        i = more - 1; // straight to the last day
        continue;
      }
      var there = items.get(begin.plusDays(i));
      if (there == null) continue;
      var phase =
          more == 0 ? Phase.ONLY : i == 0 ? Phase.FIRST : i == more ? Phase.LAST : Phase.BETWEEN;
      there.add(new Item(it.title(), i == 0 ? it.timing().from() : null, phase, it, null));
    }
  }

  int weeks() {
    return (int) (ChronoUnit.DAYS.between(days.getFirst().date(), days.getLast().date()) + 1) / 7;
  }

  /// How many activities take place in the month, each once; not those that were put off.
  int activities() {
    return (int)
        days.stream()
            .filter(Day::inMonth)
            .flatMap(it -> it.items().stream())
            .map(Item::activity)
            .filter(it -> it != null && it.status().takesPlace())
            .distinct()
            .count();
  }
}
