// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// What can be measured in a network.
///
/// Betweenness is that of Brandes (2001) over links without their weights, because a thin link is a
/// bridge too, as a share of all pairs of the others that are linked to somebody. Communities come
/// from greedy modularity (Clauset, Newman and Moore 2004) over the weights; a stakeholder without
/// a link is in none.
///
/// @param figures one for each node, in the order of the nodes
/// @param communities the largest first
/// @param modularity how clearly the communities are divided; from about 0.3 it means something
/// @param components parts without a link between them, the largest first; of two members or more
public record NetworkMetrics(
    Network network,
    List<Figures> figures,
    List<List<Stakeholder>> communities,
    double modularity,
    List<List<Stakeholder>> components) {
  public static final NetworkMetrics EMPTY =
      new NetworkMetrics(Network.EMPTY, List.of(), List.of(), 0, List.of());

  /// The measures of one stakeholder.
  ///
  /// @param degree how many others it is linked with
  /// @param strength sum of the weights of its links
  /// @param betweenness share of the shortest ways between two others that lead over it, 0 to 1
  /// @param community from 1, the largest first; 0 without a link
  /// @param component from 1, the largest first; 0 without a link
  /// @param cutPoint whether some lose their connection with others when it leaves
  public record Figures(
      Stakeholder who,
      int degree,
      double strength,
      double betweenness,
      int community,
      int component,
      boolean cutPoint) {}

  public NetworkMetrics {
    figures = List.copyOf(figures);
    communities = communities.stream().map(List::copyOf).toList();
    components = components.stream().map(List::copyOf).toList();
  }

  public static NetworkMetrics of(Network network) {
    var graph = graph(network);
    var linked = graph.vertexSet().stream().filter(it -> graph.degreeOf(it) > 0).count();
    var pairs = linked < 3 ? 1 : (linked - 1) * (linked - 2) / 2.0;
    var between = new BetweennessCentrality<>(new AsUnweightedGraph<>(graph)).getScores();
    var cut = new BiconnectivityInspector<>(graph).getCutpoints();
    var components = groups(network, graph, new ConnectivityInspector<>(graph).connectedSets());
    var clusters =
        network.links().isEmpty()
            ? List.<Set<Integer>>of()
            : new GreedyModularityAlgorithm<>(graph).getClustering().getClusters();
    var communities = groups(network, graph, clusters);
    var inCommunity = numbers(communities);
    var inComponent = numbers(components);
    var figures = new ArrayList<Figures>();
    for (var i = 0; i < network.nodes().size(); i++) {
      var who = network.nodes().get(i);
      figures.add(
          new Figures(
              who,
              graph.degreeOf(i),
              graph.edgesOf(i).stream().mapToDouble(graph::getEdgeWeight).sum(),
              Objects.requireNonNull(between.get(i)) / pairs,
              inCommunity.getOrDefault(who.id(), 0),
              inComponent.getOrDefault(who.id(), 0),
              cut.contains(i)));
    }
    return new NetworkMetrics(
        network, figures, communities, modularity(graph, clusters), components);
  }

  private static Graph<Integer, DefaultWeightedEdge> graph(Network network) {
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    var places = network.places();
    for (var i = 0; i < network.nodes().size(); i++) graph.addVertex(i);
    for (var link : network.links())
      graph.setEdgeWeight(
          graph.addEdge(
              Objects.requireNonNull(places.get(link.one())),
              Objects.requireNonNull(places.get(link.other()))),
          link.weight());
    return graph;
  }

  private static double modularity(
      Graph<Integer, DefaultWeightedEdge> graph, List<Set<Integer>> clusters) {
    return clusters.isEmpty() ? 0 : new UndirectedModularityMeasurer<>(graph).modularity(clusters);
  }

  /// Groups of two or more, the largest first, of two equal ones that with the first name.
  private static List<List<Stakeholder>> groups(
      Network network, Graph<Integer, DefaultWeightedEdge> graph, List<Set<Integer>> sets) {
    return sets.stream()
        .filter(set -> set.stream().anyMatch(it -> graph.degreeOf(it) > 0))
        .map(set -> set.stream().sorted().toList())
        .sorted(
            Comparator.<List<Integer>>comparingInt(it -> -it.size()).thenComparing(List::getFirst))
        .map(set -> set.stream().map(network.nodes()::get).toList())
        .toList();
  }

  private static Map<StakeholderId, Integer> numbers(List<List<Stakeholder>> groups) {
    var numbers = new HashMap<StakeholderId, Integer>();
    for (var i = 0; i < groups.size(); i++)
      for (var who : groups.get(i)) numbers.put(who.id(), i + 1);
    return numbers;
  }

  public Optional<Figures> of(StakeholderId id) {
    return figures.stream().filter(it -> it.who().id().equals(id)).findFirst();
  }

  /// Those over whom most of the shortest ways lead, at most so many; none over whom none leads.
  public List<Figures> brokers(int most) {
    return figures.stream()
        .filter(it -> it.betweenness() > 0)
        .sorted(Comparator.comparingDouble(Figures::betweenness).reversed())
        .limit(most)
        .toList();
  }

  /// Those without whom somebody would be cut off, the more are cut off the earlier.
  public List<Leaving> cutPoints() {
    var leaving = new Leavings(network);
    return figures.stream()
        .filter(Figures::cutPoint)
        .map(it -> leaving.of(it.who().id()))
        .sorted(Comparator.comparingInt((Leaving it) -> -it.affected()))
        .toList();
  }

  /// Stakeholders without a link.
  public List<Stakeholder> isolated() {
    return figures.stream().filter(it -> it.degree() == 0).map(Figures::who).toList();
  }

  /// The member of a community with the strongest links, by whom it is called.
  public Stakeholder head(List<Stakeholder> community) {
    var places = network.places();
    return community.stream()
        .max(
            Comparator.comparingDouble(
                it -> figures.get(Objects.requireNonNull(places.get(it.id()))).strength()))
        .orElseThrow();
  }

  /// Links that lead from one community to another.
  public long linksBetweenCommunities() {
    var places = network.places();
    return network.links().stream()
        .filter(
            it ->
                figures.get(Objects.requireNonNull(places.get(it.one()))).community()
                    != figures.get(Objects.requireNonNull(places.get(it.other()))).community())
        .count();
  }
}
