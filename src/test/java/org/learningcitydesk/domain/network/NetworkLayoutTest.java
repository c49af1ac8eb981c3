// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

class NetworkLayoutTest {
  private static final Network TOWN = Towns.large(200, 500);

  private static double distance(NetworkPosition a, NetworkPosition b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  /// How many pairs of names lie on each other.
  private static int collisions(Map<StakeholderId, NetworkPosition> places) {
    var all = List.copyOf(places.values());
    var found = 0;
    for (var i = 0; i < all.size(); i++)
      for (var j = i + 1; j < all.size(); j++)
        if (Math.abs(all.get(i).x() - all.get(j).x()) < NetworkLayout.BOX_WIDTH - 0.01
            && Math.abs(all.get(i).y() - all.get(j).y()) < NetworkLayout.BOX_HEIGHT - 0.01) found++;
    return found;
  }

  @Test
  void theSameNetworkHasTheSamePicture() {
    assertEquals(
        NetworkLayout.of(TOWN, Map.of()), NetworkLayout.of(Towns.large(200, 500), Map.of()));
  }

  @Test
  void everybodyHasRoomForItsName() {
    assertThat(collisions(NetworkLayout.of(TOWN, Map.of()))).isZero();
    assertThat(collisions(NetworkLayout.of(Towns.of("a b", "c d", "e", "f", "g"), Map.of())))
        .isZero();
  }

  @Test
  void linkedOnesAreNearerThanOthers() {
    var places = List.copyOf(NetworkLayout.of(TOWN, Map.of()).values());
    var byNode = NetworkLayout.of(TOWN, Map.of());
    var linked =
        TOWN.links().stream()
            .mapToDouble(it -> distance(byNode.get(it.one()), byNode.get(it.other())))
            .average()
            .orElseThrow();
    var sum = 0.0;
    var count = 0;
    for (var i = 0; i < places.size(); i += 3)
      for (var j = i + 1; j < places.size(); j += 3, count++)
        sum += distance(places.get(i), places.get(j));
    assertThat(linked).isLessThan(sum / count / 2);
  }

  @Test
  void whatHasAPlaceKeepsItAndANewcomerComesToItsNeighbours() {
    var before = NetworkLayout.of(TOWN, Map.of());
    var nodes = new ArrayList<>(TOWN.nodes());
    var newcomer = Towns.stakeholder(9999, "Nuovo circolo");
    nodes.add(newcomer);
    var neighbour = TOWN.nodes().get(17);
    var links = new ArrayList<>(TOWN.links());
    links.add(new Link(newcomer.id(), neighbour.id(), 1, List.of()));
    var larger = new Network(nodes, links, List.of(), 0, NetworkFilter.ALL);
    var after = NetworkLayout.of(larger, before);
    before.forEach((id, place) -> assertEquals(place, after.get(id)));
    assertThat(distance(after.get(newcomer.id()), after.get(neighbour.id()))).isLessThan(4);
  }

  @Test
  void partsAndThoseAloneLieApart() {
    var places = NetworkLayout.of(Towns.of("a b", "b c", "x y", "z"), Map.of());
    var names = List.of("a", "b", "c", "x", "y", "z");
    var byName = new java.util.HashMap<String, NetworkPosition>();
    for (var node : Towns.of("a b", "b c", "x y", "z").nodes())
      byName.put(node.name(), places.get(node.id()));
    assertThat(byName.keySet()).containsAll(names);
    assertThat(byName.get("z").y())
        .isGreaterThan(
            byName.values().stream().mapToDouble(NetworkPosition::y).average().orElseThrow());
    assertEquals(Map.of(), NetworkLayout.of(Network.EMPTY, Map.of()));
  }
}
