// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Activities that have something in common, with their participants. Blank is not zero: a sum of
/// which no part is known is not known.
public record Tally(
    List<Activity> activities, @Nullable Integer planned, @Nullable Integer actual) {
  public Tally {
    activities = List.copyOf(activities);
  }

  public static Tally of(List<Activity> activities) {
    return new Tally(
        activities,
        sum(activities, it -> it.participation().plannedInAll()),
        sum(activities, it -> it.participation().actualInAll()));
  }

  private static @Nullable Integer sum(
      List<Activity> activities, Function<Activity, @Nullable Integer> number) {
    var known = activities.stream().map(number).filter(Objects::nonNull).toList();
    return known.isEmpty() ? null : known.stream().mapToInt(Integer::intValue).sum();
  }

  /// A tally for each key in their order, also for those without an activity. An activity with
  /// several keys is part of each.
  public static Map<String, Tally> by(
      List<String> keys, List<Activity> activities, Function<Activity, List<String>> of) {
    var tallies = new LinkedHashMap<String, Tally>();
    for (var key : keys)
      tallies.put(key, of(activities.stream().filter(it -> of.apply(it).contains(key)).toList()));
    return tallies;
  }

  /// Activities of which neither planned nor actual participants are known.
  public long withoutParticipants() {
    return activities.stream()
        .filter(
            it ->
                it.participation().plannedInAll() == null
                    && it.participation().actualInAll() == null)
        .count();
  }
}
