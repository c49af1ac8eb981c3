// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.network.Network;
import org.learningcitydesk.domain.network.NetworkLayout;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.Towns;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// How long a network of 500 stakeholders and 1 500 links takes to be arranged and measured, beside
/// the layouts of JGraphT in the same run and by turns. Run with `mvn -Pbenchmark test`.
class NetworkBenchmark {
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 2;

  @Test
  void arrangingAndMeasuringFiveHundredStakeholders() {
    var network = Towns.large(500, 1500);
    var ours = new ArrayList<Double>();
    var metrics = new ArrayList<Double>();
    var plain = new ArrayList<Double>();
    var indexed = new ArrayList<Double>();
    for (var round = 0; round < ROUNDS + WARM_UP; round++) {
      ours.add(timed(() -> NetworkLayout.of(network, Map.of())));
      metrics.add(timed(() -> NetworkMetrics.of(network)));
      plain.add(timed(() -> arranged(network, new FRLayoutAlgorithm2D<>(100, 0.5, new Random(1)))));
      indexed.add(
          timed(
              () ->
                  arranged(
                      network, new IndexedFRLayoutAlgorithm2D<>(100, 0.5, 0.5, new Random(1)))));
    }
    System.out.printf(
        Locale.ROOT,
        "network 500/1500: layout %.0f ms, metrics %.0f ms; JGraphT FR (100 turns) %.0f ms, indexed FR %.0f ms; ratio to FR %.2f, to indexed FR %.2f%n",
        median(ours),
        median(metrics),
        median(plain),
        median(indexed),
        median(ours) / median(plain),
        median(ours) / median(indexed));
    assertEquals(NetworkLayout.of(network, Map.of()), NetworkLayout.of(network, Map.of()));
    assertThat(median(ours)).isLessThan(2000);
    assertThat(median(ours)).isLessThan(median(plain));
  }

  private static Object arranged(
      Network network, LayoutAlgorithm2D<StakeholderId, DefaultEdge> algorithm) {
    var graph = new SimpleGraph<StakeholderId, DefaultEdge>(DefaultEdge.class);
    network.nodes().forEach(it -> graph.addVertex(it.id()));
    network.links().forEach(it -> graph.addEdge(it.one(), it.other()));
    var model = new MapLayoutModel2D<StakeholderId>(Box2D.of(0, 0, 25, 25));
    algorithm.layout(graph, model);
    return model;
  }

  private static double timed(Supplier<?> work) {
    var start = System.nanoTime();
    assertThat(work.get()).isNotNull();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> times) {
    var counted = new ArrayList<>(times.subList(WARM_UP, times.size()));
    Collections.sort(counted);
    return counted.get(counted.size() / 2);
  }
}
