// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which records would become one, if all pairs from a score on were merged at once. Pairs with
/// something against them are left for somebody to look at; so is a record that is like one of a
/// group but not like each of it.
///
/// @param groups in each, the first record stays
/// @param disputed pairs of the score with something against them
/// @param incomplete pairs of the score that would bring unlike records together
public record MergeGroups<T>(List<List<T>> groups, int disputed, int incomplete) {
  public MergeGroups {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /// How many records would be gone.
  public int gone() {
    return groups.stream().mapToInt(it -> it.size() - 1).sum();
  }

  /// @param pairs the most likely first
  /// @param identity what tells records apart
  public static <T> MergeGroups<T> of(
      List<Pair<T>> pairs, int score, Function<? super T, ?> identity) {
    var good = new ArrayList<Pair<T>>();
    var disputed = 0;
    for (var pair : pairs) {
      if (pair.score() < score) continue;
      if (pair.isUndisputed()) good.add(pair);
      else disputed++;
    }
    good.sort(Comparator.comparingInt(it -> -it.score()));
    var alike = new HashSet<Set<Object>>();
    for (var pair : good)
      alike.add(Set.of(identity.apply(pair.one()), identity.apply(pair.other())));
    Map<Object, Set<T>> groupOf = new HashMap<>();
    var groups = new LinkedHashSet<Set<T>>();
    var incomplete = 0;
    for (var pair : good) {
      var one = groupOf.getOrDefault(identity.apply(pair.one()), Set.of(pair.one()));
      var other = groupOf.getOrDefault(identity.apply(pair.other()), Set.of(pair.other()));
      if (one == other) continue;
      if (!allAlike(one, other, alike, identity)) {
        incomplete++;
        continue;
      }
      var united = new LinkedHashSet<>(one);
      united.addAll(other);
      groups.removeIf(it -> it == one || it == other);
      groups.add(united);
      for (var it : united) groupOf.put(identity.apply(it), united);
    }
    return new MergeGroups<>(
        groups.stream().<List<T>>map(List::copyOf).toList(), disputed, incomplete);
  }

  private static <T> boolean allAlike(
      Set<T> some, Set<T> others, Set<Set<Object>> alike, Function<? super T, ?> identity) {
    for (var one : some)
      for (var other : others)
        if (!alike.contains(Set.of(identity.apply(one), identity.apply(other)))) return false;
    return true;
  }
}
