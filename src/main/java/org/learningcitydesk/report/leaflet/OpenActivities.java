// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.leaflet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.time.PartialDate;

/// Activities to which anybody may come. No field says so: their type does, and a type that is not
/// known is not open.
final class OpenActivities {
  private static final Set<String> TYPES =
      Set.of(
          "public-assembly",
          "learning-coffee",
          "vision-workshop",
          "open-space",
          "site-walk",
          "vote",
          "citizen-course",
          "community-school",
          "learning-festival",
          "exhibition",
          "care-action");

  /// The next day of an activity.
  record Next(Activity activity, PartialDate when) {}

  private OpenActivities() {}

  /// Those that are planned or go on, by their next day, the earliest first.
  static List<Next> next(List<Activity> activities, LocalDate today) {
    return activities.stream()
        .filter(it -> TYPES.contains(it.type()))
        .filter(it -> it.status().takesPlace() && it.status() != ActivityStatus.DONE)
        .flatMap(it -> day(it, today).map(day -> new Next(it, day)))
        .sorted(
            Comparator.comparing((Next it) -> it.when().first())
                .thenComparing(it -> it.activity().title()))
        .toList();
  }

  private static Stream<PartialDate> day(Activity it, LocalDate today) {
    if (it.isRecurring())
      return it.days().stream().filter(day -> !day.isBefore(today)).limit(1).map(PartialDate::of);
    return Stream.ofNullable(it.start()).filter(start -> !start.last().isBefore(today));
  }
}
