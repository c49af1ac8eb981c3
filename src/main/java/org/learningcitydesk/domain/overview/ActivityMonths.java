// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.overview;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;

/// How many activities take place in each month: done, or still to come. An activity counts in the
/// month in which it begins; one that takes place again and again counts once in each of its
/// months. Those that are postponed or cancelled do not count.
///
/// @param done activities in these months, each once
/// @param planned those in these months that are not done, each once
/// @param withoutMonth activities that count but of which the month is not known
public record ActivityMonths(List<Month> months, int done, int planned, int withoutMonth) {
  public ActivityMonths {
    months = List.copyOf(months);
  }

  /// The months from one to another, both included.
  public static ActivityMonths of(List<Activity> activities, YearMonth first, YearMonth last) {
    var counts = new TreeMap<YearMonth, Month>();
    for (var it = first; !it.isAfter(last); it = it.plusMonths(1))
      counts.put(it, new Month(it, 0, 0));
    var done = 0;
    var planned = 0;
    var withoutMonth = 0;
    for (var it : activities) {
      if (!it.status().takesPlace()) continue;
      var months = it.months();
      if (months.isEmpty()) withoutMonth++;
      var isDone = it.status() == ActivityStatus.DONE;
      var isHere = false;
      for (var month : months)
        isHere |= counts.computeIfPresent(month, (_, now) -> now.and(isDone)) != null;
      if (!isHere) continue;
      if (isDone) done++;
      else planned++;
    }
    return new ActivityMonths(List.copyOf(counts.values()), done, planned, withoutMonth);
  }

  /// One month.
  public record Month(YearMonth month, int done, int planned) {
    private Month and(boolean isDone) {
      return isDone ? new Month(month, done + 1, planned) : new Month(month, done, planned + 1);
    }
  }
}
