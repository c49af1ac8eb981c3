// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.time.LocalDate;
import java.util.List;

/// What has become of activities: held, still to come, or neither.
///
/// @param toCome planned, confirmed or under way
/// @param dropped postponed or cancelled
public record Held(List<Activity> held, List<Activity> toCome, List<Activity> dropped) {
  public Held {
    held = List.copyOf(held);
    toCome = List.copyOf(toCome);
    dropped = List.copyOf(dropped);
  }

  public static Held of(List<Activity> activities) {
    return new Held(
        activities.stream().filter(it -> it.status() == ActivityStatus.DONE).toList(),
        activities.stream()
            .filter(it -> it.status().takesPlace() && it.status() != ActivityStatus.DONE)
            .toList(),
        activities.stream().filter(it -> !it.status().takesPlace()).toList());
  }

  public int size() {
    return held.size() + toCome.size() + dropped.size();
  }

  /// Those still to come of which the last day is past: nobody recorded what became of them.
  public List<Activity> notRecorded(LocalDate today) {
    return toCome.stream()
        .filter(
            it -> {
              var last = it.lastDay();
              return last != null && last.isBefore(today);
            })
        .toList();
  }
}
