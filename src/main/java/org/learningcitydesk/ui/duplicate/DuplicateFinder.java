// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.learningcitydesk.domain.duplicate.DistinctPair;
import org.learningcitydesk.domain.duplicate.DuplicateIndex;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// Reads the records of a city and finds those that may be there twice. It keeps nothing of a
/// search.
final class DuplicateFinder<T> {
  private final Workspace workspace;
  private final DuplicateKind<T> kind;
  private final int most;

  /// @param most how many pairs it hands over at once
  DuplicateFinder(Workspace workspace, DuplicateKind<T> kind, int most) {
    this.workspace = workspace;
    this.kind = kind;
    this.most = most;
  }

  /// What a search found.
  ///
  /// @param pairs the most likely first
  /// @param beyond how many pairs there are that are not handed over
  /// @param millis how long it took
  record Found<T>(DuplicateIndex<T> index, List<Pair<T>> pairs, int beyond, long millis) {}

  /// @param only looks at these records only, the first with each other one, whatever their score;
  ///   at all where there are none
  /// @param apart pairs that were told apart since somebody chose what to look at
  Found<T> search(Progress progress, List<UUID> only, Set<DistinctPair> apart) {
    var began = System.nanoTime();
    List<T> all = workspace.read(kind::all);
    var different = new HashSet<DistinctPair>();
    workspace.read(tx -> different.addAll(kind.distinct(tx)));
    var made = kind.index(all, progress::step);
    if (!only.isEmpty()) {
      different.retainAll(apart); // who chooses two that were told apart before wants to see them
      var found =
          among(made, all, only).stream()
              .filter(it -> !different.contains(key(it.one(), it.other())));
      return new Found<>(made, found.toList(), 0, millisSince(began));
    }
    var found =
        made.search(most, (one, other) -> different.contains(key(one, other)), progress::step);
    return new Found<>(
        made,
        found.pairs().stream().map(this::olderFirst).toList(),
        found.all() - found.pairs().size(),
        millisSince(began));
  }

  private static long millisSince(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }

  /// The record that was there first stays: identities begin with their time.
  private Pair<T> olderFirst(Pair<T> it) {
    return kind.id(it.one()).compareTo(kind.id(it.other())) <= 0
        ? it
        : new Pair<>(it.other(), it.one(), it.score(), it.clues());
  }

  private List<Pair<T>> among(DuplicateIndex<T> made, List<T> all, List<UUID> only) {
    var byId = new HashMap<UUID, T>();
    for (var it : all) byId.put(kind.id(it), it);
    var records = only.stream().map(byId::get).filter(Objects::nonNull).toList();
    var found = new ArrayList<Pair<T>>();
    for (var i = 1; i < records.size(); i++)
      found.add(made.compare(records.getFirst(), records.get(i)));
    return found;
  }

  /// The pair, whichever of them comes first.
  DistinctPair key(T one, T other) {
    return new DistinctPair(kind.id(one), kind.id(other));
  }
}
