// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.overview;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.time.PartialDate;

/// How many activities begin in each month: done, or still to come. Those that are postponed or
/// cancelled do not count.
///
/// @param withoutMonth activities that count but of which the month is not known
public record ActivityMonths(List<Month> months, int withoutMonth) {
  public ActivityMonths {
    months = List.copyOf(months);
  }

  /// The months from one to another, both included.
  public static ActivityMonths of(List<Activity> activities, YearMonth first, YearMonth last) {
    var counted = activities.stream().filter(activity -> activity.status().takesPlace()).toList();
    var length =
        (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    var months =
        IntStream.range(0, length)
            .mapToObj(first::plusMonths)
            .map(month -> Month.of(month, counted))
            .toList();
    return new ActivityMonths(
        months,
        (int) counted.stream().filter(activity -> monthOf(activity.start()) == null).count());
  }

  private static @Nullable YearMonth monthOf(@Nullable PartialDate date) {
    return date == null || date.month() == null ? null : YearMonth.of(date.year(), date.month());
  }

  public int done() {
    return months.stream().mapToInt(Month::done).sum();
  }

  public int planned() {
    return months.stream().mapToInt(Month::planned).sum();
  }

  /// One month.
  public record Month(YearMonth month, int done, int planned) {
    static Month of(YearMonth month, List<Activity> counted) {
      var ours =
          counted.stream()
              .filter(activity -> Objects.equals(monthOf(activity.start()), month))
              .toList();
      var done =
          (int) ours.stream().filter(activity -> activity.status() == ActivityStatus.DONE).count();
      return new Month(month, done, ours.size() - done);
    }
  }
}
