// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.network;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.network.Link;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.network.Occasion;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// A network as GraphML: names, helices, measures and places of the nodes, weights and causes of
/// the links.
final class GraphMl {
  private final NetworkMetrics metrics;
  private final Map<StakeholderId, NetworkPosition> places;

  GraphMl(NetworkMetrics metrics, Map<StakeholderId, NetworkPosition> places) {
    this.metrics = metrics;
    this.places = places;
  }

  void write(Writer out) {
    var graph = new SimpleWeightedGraph<NetworkMetrics.Figures, Edge>(null, null);
    var at = metrics.network().places();
    metrics.figures().forEach(graph::addVertex);
    for (var link : metrics.network().links()) {
      var edge = new Edge(link);
      graph.addEdge(
          metrics.figures().get(Objects.requireNonNull(at.get(link.one()))),
          metrics.figures().get(Objects.requireNonNull(at.get(link.other()))),
          edge);
      graph.setEdgeWeight(edge, link.weight());
    }
    var exporter =
        new GraphMLExporter<NetworkMetrics.Figures, Edge>(it -> it.who().id().value().toString());
    exporter.setExportEdgeWeights(true);
    register(exporter);
    exporter.setVertexAttributeProvider(this::ofNode);
    exporter.setEdgeAttributeProvider(edge -> ofLink(edge.link()));
    exporter.exportGraph(graph, out);
  }

  /// A link with an identity of its own.
  private static final class Edge {
    private final Link link;

    Edge(Link link) {
      this.link = link;
    }

    Link link() {
      return link;
    }
  }

  private static void register(GraphMLExporter<NetworkMetrics.Figures, Edge> exporter) {
    for (var text : new String[] {"name", "helix", "category", "tags"})
      exporter.registerAttribute(text, AttributeCategory.NODE, AttributeType.STRING);
    for (var number : new String[] {"degree", "community", "component"})
      exporter.registerAttribute(number, AttributeCategory.NODE, AttributeType.INT);
    for (var number : new String[] {"strength", "betweenness", "x", "y"})
      exporter.registerAttribute(number, AttributeCategory.NODE, AttributeType.DOUBLE);
    exporter.registerAttribute("cutPoint", AttributeCategory.NODE, AttributeType.BOOLEAN);
    exporter.registerAttribute("kinds", AttributeCategory.EDGE, AttributeType.STRING);
    exporter.registerAttribute("occasions", AttributeCategory.EDGE, AttributeType.STRING);
  }

  private Map<String, Attribute> ofNode(NetworkMetrics.Figures it) {
    var found = new LinkedHashMap<String, Attribute>();
    found.put("name", text(it.who().name()));
    found.put("helix", text(it.who().helix().id()));
    var category = it.who().category();
    if (category != null) found.put("category", text(category));
    if (!it.who().tags().isEmpty()) found.put("tags", text(String.join("|", it.who().tags())));
    found.put("degree", DefaultAttribute.createAttribute(it.degree()));
    found.put("strength", DefaultAttribute.createAttribute(it.strength()));
    found.put("betweenness", DefaultAttribute.createAttribute(it.betweenness()));
    found.put("community", DefaultAttribute.createAttribute(it.community()));
    found.put("component", DefaultAttribute.createAttribute(it.component()));
    found.put("cutPoint", DefaultAttribute.createAttribute(it.cutPoint()));
    var place = places.get(it.who().id());
    if (place != null) {
      found.put("x", DefaultAttribute.createAttribute(place.x()));
      found.put("y", DefaultAttribute.createAttribute(place.y()));
    }
    return found;
  }

  private static Map<String, Attribute> ofLink(Link link) {
    var found = new LinkedHashMap<String, Attribute>();
    found.put("kinds", text(kinds(link)));
    found.put("occasions", text(occasions(link)));
    return found;
  }

  private static Attribute text(String text) {
    return DefaultAttribute.createAttribute(XmlText.clean(text));
  }

  static String kinds(Link link) {
    return link.kinds().stream().sorted().map(Code::id).collect(Collectors.joining("|"));
  }

  static String occasions(Link link) {
    return link.occasions().stream()
        .map(Occasion::title)
        .distinct()
        .collect(Collectors.joining("|"));
  }
}
