// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

class NetworkMetricsTest {
  /// Two triangles, joined by the bridge c-d, a leaf at d, a pair apart, and one alone.
  private final Network network =
      Towns.of("a b", "a c", "b c", "c d", "d e", "d f", "e f", "d g", "x y", "z");

  private final NetworkMetrics metrics = NetworkMetrics.of(network);

  private static List<String> names(List<Stakeholder> who) {
    return who.stream().map(Stakeholder::name).toList();
  }

  private NetworkMetrics.Figures of(String name) {
    return metrics.figures().stream()
        .filter(it -> it.who().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Leaving without(String name) {
    return new Leavings(network).of(of(name).who().id());
  }

  @Test
  void betweennessIsTheShareOfShortestWaysOverANode() {
    var star = NetworkMetrics.of(Towns.of("hub a", "hub b", "hub c"));
    assertThat(star.brokers(9))
        .singleElement()
        .satisfies(
            it -> {
              assertEquals("hub", it.who().name());
              assertThat(it.betweenness()).isCloseTo(1, within(1e-12));
              assertEquals(3, it.degree());
            });
    var chain = NetworkMetrics.of(Towns.of("a b", "b c", "c d"));
    assertThat(chain.figures())
        .extracting(NetworkMetrics.Figures::betweenness)
        .containsExactly(0.0, 2 / 3.0, 2 / 3.0, 0.0);
  }

  @Test
  void brokersAreThoseOverWhomMostWaysLead() {
    assertThat(metrics.brokers(2)).extracting(it -> it.who().name()).containsExactly("d", "c");
    assertThat(of("d").betweenness()).isGreaterThan(of("c").betweenness());
    assertEquals(4, of("d").degree());
    assertEquals(4.0, of("d").strength());
  }

  @Test
  void communitiesComponentsAndThoseWithoutALink() {
    assertThat(metrics.communities().stream().map(NetworkMetricsTest::names))
        .containsExactly(List.of("d", "e", "f", "g"), List.of("a", "b", "c"), List.of("x", "y"));
    assertThat(metrics.components().stream().map(NetworkMetricsTest::names))
        .containsExactly(List.of("a", "b", "c", "d", "e", "f", "g"), List.of("x", "y"));
    assertEquals(List.of("z"), names(metrics.isolated()));
    assertEquals(0, of("z").community());
    assertEquals(2, of("x").component());
    assertThat(metrics.modularity()).isGreaterThan(0.3);
    assertEquals(1, metrics.linksBetweenCommunities());
    assertEquals("d", metrics.head(metrics.communities().getFirst()).name());
  }

  @Test
  void ifSomebodyLeavesSomeLoseTheirOnlyLinkOrAreCutOff() {
    var d = without("d");
    assertEquals(List.of("g"), names(d.alone()));
    assertEquals(
        List.of(List.of("e", "f")), d.cutOff().stream().map(NetworkMetricsTest::names).toList());
    assertEquals(3, d.affected());
    assertEquals(List.of("y"), names(without("x").alone()));
    assertEquals(0, without("a").affected());
    assertEquals(0, without("z").affected());
    assertThat(metrics.cutPoints()).extracting(it -> it.who().name()).containsExactly("d", "c");
  }

  @Test
  void nothingToMeasureIsNoFault() {
    for (var empty : List.of(Network.EMPTY, Towns.of("a"), Towns.of("a", "b"))) {
      var metrics = NetworkMetrics.of(empty);
      assertEquals(empty.nodes().size(), metrics.figures().size());
      assertEquals(List.of(), metrics.communities());
      assertEquals(List.of(), metrics.brokers(5));
      assertEquals(0, metrics.modularity());
    }
  }

  @Test
  void theSameNetworkHasTheSameMeasures() {
    assertEquals(
        NetworkMetrics.of(Towns.large(120, 300)), NetworkMetrics.of(Towns.large(120, 300)));
  }

  @Test
  void aSnapshotIsReadBackAndCompared() {
    var then = SnapshotFigures.of(metrics);
    assertEquals(then, SnapshotFigures.fromJson(then.toJson()));
    assertEquals(9, then.links());
    assertEquals(1, then.isolated());
    assertEquals(2, then.components());
    assertEquals(3, then.communities());
    assertThat(NetworkChange.between(then, metrics).isNothing()).isTrue();
    var later =
        NetworkMetrics.of(
            Towns.of(
                "a b", "a c", "b c", "c d", "d e", "d f", "e f", "d g", "x", "y", "z a", "new a"));
    var change = NetworkChange.between(then, later);
    assertEquals(List.of("new"), names(change.come()));
    assertEquals(List.of("z"), names(change.linked()));
    assertEquals(List.of("x", "y"), names(change.lost()));
    assertEquals(2, change.moved().getFirst().degree());
    assertEquals("a", change.moved().getFirst().who().name());
    var fewer = NetworkChange.between(then, NetworkMetrics.of(Towns.of("a b")));
    assertThat(fewer.gone()).startsWith("c", "d").hasSize(8);
  }
}
