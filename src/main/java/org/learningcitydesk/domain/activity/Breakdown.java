// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

/// Participants by age and sex. A group that is not there is not known, which is not nobody.
public record Breakdown(Map<ParticipantGroup, Integer> counts) {
  public static final Breakdown NONE = new Breakdown(Map.of());

  public Breakdown {
    for (var count : counts.values())
      if (count < 0) throw new InvalidValue("activity.participants", "negative");
    counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /// The same with another number of one group; null for not known.
  public Breakdown with(ParticipantGroup group, @Nullable Integer count) {
    var changed = new TreeMap<>(counts);
    if (count == null) changed.remove(group);
    else changed.put(group, count);
    return new Breakdown(changed);
  }

  /// Null where it is not known.
  public @Nullable Integer of(ParticipantGroup group) {
    return counts.get(group);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /// All groups together; empty where nothing is known of any.
  public OptionalInt sum() {
    return sum(_ -> true);
  }

  public OptionalInt sum(AgeBand age) {
    return sum(it -> it.age() == age);
  }

  public OptionalInt sum(Sex sex) {
    return sum(it -> it.sex() == sex);
  }

  private OptionalInt sum(Predicate<ParticipantGroup> which) {
    if (counts.keySet().stream().noneMatch(which)) return OptionalInt.empty();
    var sum =
        counts.entrySet().stream()
            .filter(it -> which.test(it.getKey()))
            .mapToLong(it -> it.getValue())
            .sum();
    return OptionalInt.of((int) Math.min(sum, Integer.MAX_VALUE));
  }

  /// How many of a total belong to no group: below zero where the groups are more than the total,
  /// empty where there is no total or no group.
  public OptionalInt missingTo(@Nullable Integer total) {
    var sum = sum();
    return total == null || sum.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(total - sum.getAsInt());
  }
}
