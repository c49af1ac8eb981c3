// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.baseline.Causes.Aspect;
import org.learningcitydesk.domain.baseline.WhatChanged.Entry;
import org.learningcitydesk.domain.time.PartialDate;

/// What became of activities, those of which the same became together.
final class ActivityChanges {
  private ActivityChanges() {}

  static List<Entry> of(Comparison compared) {
    var groups = new EnumMap<ActivityTurn, List<Activity>>(ActivityTurn.class);
    for (var it : compared.turns().activities())
      turn(it)
          .ifPresent(
              turn ->
                  groups
                      .computeIfAbsent(turn, _ -> new ArrayList<>())
                      .add(
                          it.after() == null
                              ? java.util.Objects.requireNonNull(it.before())
                              : it.after()));
    var entries = new ArrayList<Entry>();
    groups.forEach(
        (turn, activities) -> {
          activities.sort(
              Comparator.comparing(
                      Activity::start, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                  .thenComparing(Activity::title));
          var parts =
              activities.stream()
                  .map(
                      it ->
                          new Entry(
                              new Change.ActivityMoved(turn, it),
                              compared.causes().of(it.id().value(), aspect(turn))))
                  .toList();
          entries.add(new Entry(new Change.ActivitiesMoved(turn, activities), List.of(), parts));
        });
    return entries;
  }

  private static Optional<ActivityTurn> turn(Turn<Activity> it) {
    var before = it.before();
    var after = it.after();
    if (after == null) return Optional.of(ActivityTurn.REMOVED);
    if (before != null && before.status() == after.status()) return Optional.empty();
    return switch (after.status()) {
      case DONE -> Optional.of(ActivityTurn.HELD);
      case CANCELLED -> Optional.of(ActivityTurn.CANCELLED);
      case POSTPONED -> Optional.of(ActivityTurn.POSTPONED);
      case PLANNED, CONFIRMED, IN_PROGRESS ->
          before == null ? Optional.of(ActivityTurn.ADDED) : Optional.empty();
    };
  }

  private static Aspect aspect(ActivityTurn turn) {
    return switch (turn) {
      case HELD, CANCELLED, POSTPONED -> Aspect.STATE;
      case ADDED -> Aspect.ADDED;
      case REMOVED -> Aspect.REMOVED;
    };
  }
}
