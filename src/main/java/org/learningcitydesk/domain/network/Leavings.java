// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Tries out what happens if somebody leaves a network.
public final class Leavings {
  private final Network network;
  private final Map<StakeholderId, Integer> places;
  private final int[][] neighbours;

  public Leavings(Network network) {
    this.network = network;
    places = network.places();
    neighbours = network.neighbours();
  }

  public Leaving of(StakeholderId id) {
    int gone = Objects.requireNonNull(places.get(id));
    var seen = new boolean[neighbours.length];
    seen[gone] = true;
    var parts = new ArrayList<List<Stakeholder>>();
    for (var start : neighbours[gone]) if (!seen[start]) parts.add(part(start, seen));
    parts.sort(Comparator.comparingInt(it -> -it.size()));
    var alone = new ArrayList<Stakeholder>();
    for (var it : neighbours[gone])
      if (neighbours[it].length == 1) alone.add(network.nodes().get(it));
    var cutOff = parts.stream().skip(1).filter(it -> it.size() > 1).toList();
    return new Leaving(network.nodes().get(gone), alone, cutOff);
  }

  private List<Stakeholder> part(int start, boolean[] seen) {
    var found = new ArrayList<Integer>();
    var next = new ArrayDeque<Integer>(List.of(start));
    seen[start] = true;
    while (!next.isEmpty()) {
      int at = next.remove();
      found.add(at);
      for (var it : neighbours[at]) {
        if (seen[it]) continue;
        seen[it] = true;
        next.add(it);
      }
    }
    return found.stream().sorted().map(network.nodes()::get).toList();
  }
}
