// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.Map;
import java.util.TreeMap;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.stakeholder.Helix;

/// How many there are of what is too much to be read one by one.
///
/// @param partnerships by state of the life cycle, those that have any
/// @param activities by status, those that have any
/// @param participants of activities that were held, where they were counted
/// @param meetings that were held
/// @param stakeholders by helix, those that have any
public record Tally(
    Map<String, Integer> partnerships,
    Map<ActivityStatus, Integer> activities,
    long participants,
    int meetings,
    Map<Helix, Integer> stakeholders,
    int contacts) {
  public static final Tally NOTHING = new Tally(Map.of(), Map.of(), 0, 0, Map.of(), 0);

  public Tally {
    partnerships = withoutZeros(partnerships);
    activities = withoutZeros(activities);
    stakeholders = withoutZeros(stakeholders);
  }

  private static <K extends Comparable<K>> Map<K, Integer> withoutZeros(Map<K, Integer> counts) {
    var some = new TreeMap<K, Integer>();
    counts.forEach(
        (key, count) -> {
          if (count != 0) some.put(key, count);
        });
    return java.util.Collections.unmodifiableMap(some);
  }

  public int allStakeholders() {
    return stakeholders.values().stream().mapToInt(it -> it).sum();
  }
}
