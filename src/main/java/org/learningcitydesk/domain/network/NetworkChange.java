// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// What is different in the network since a snapshot.
///
/// @param come stakeholders that were not there, by name
/// @param gone names of those that are not there any more
/// @param linked stakeholders that had no link and have one
/// @param lost stakeholders that had a link and have none
/// @param moved how the figures of those that are in both differ, the largest difference first
public record NetworkChange(
    SnapshotFigures then,
    SnapshotFigures now,
    List<Stakeholder> come,
    List<String> gone,
    List<Stakeholder> linked,
    List<Stakeholder> lost,
    List<Moved> moved) {
  /// @param degree how many links more, or fewer
  /// @param betweenness how much more, or less, -1 to 1
  public record Moved(Stakeholder who, int degree, double betweenness) {}

  public static NetworkChange between(SnapshotFigures then, NetworkMetrics now) {
    var before = then.byId();
    var come = new ArrayList<Stakeholder>();
    var linked = new ArrayList<Stakeholder>();
    var lost = new ArrayList<Stakeholder>();
    var moved = new ArrayList<Moved>();
    for (var figures : now.figures()) {
      var old = before.get(figures.who().id());
      if (old == null) {
        come.add(figures.who());
        continue;
      }
      if (old.degree() == 0 && figures.degree() > 0) linked.add(figures.who());
      if (old.degree() > 0 && figures.degree() == 0) lost.add(figures.who());
      var betweenness = figures.betweenness() - old.betweenness();
      if (old.degree() != figures.degree() || Math.abs(betweenness) >= 0.0005)
        moved.add(new Moved(figures.who(), figures.degree() - old.degree(), betweenness));
    }
    moved.sort(
        Comparator.comparingInt((Moved it) -> -Math.abs(it.degree()))
            .thenComparingDouble(it -> -Math.abs(it.betweenness())));
    var here =
        now.figures().stream()
            .map(it -> it.who().id())
            .collect(Collectors.toCollection(HashSet::new));
    var gone =
        before.entrySet().stream()
            .filter(it -> !here.contains(it.getKey()))
            .map(it -> it.getValue().name())
            .sorted()
            .toList();
    return new NetworkChange(then, SnapshotFigures.of(now), come, gone, linked, lost, moved);
  }

  /// The differences by stakeholder.
  public Map<StakeholderId, Moved> byId() {
    var found = new HashMap<StakeholderId, Moved>();
    for (var it : moved) found.put(it.who().id(), it);
    return found;
  }

  public boolean isNothing() {
    return come.isEmpty() && gone.isEmpty() && moved.isEmpty();
  }
}
