// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.network.Link;
import org.learningcitydesk.domain.network.Network;
import org.learningcitydesk.domain.network.NetworkFilter;
import org.learningcitydesk.domain.network.NetworkLayout;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.Towns;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Every format is read back by somebody else's reader and says what the network says.
class NetworkExportTest {
  private static final Network NETWORK =
      Towns.of(
          "Società_<Arte>&\"Lago\" Liceo Banda",
          "Liceo =SUM(A1)",
          "\u0001Nascosto\uD800 Liceo",
          "Sola");

  private static final NetworkMetrics METRICS = NetworkMetrics.of(NETWORK);

  @TempDir Path folder;

  private Path write(DataFormat format, CsvDialect dialect) {
    var target = folder.resolve("city_network_2026-11-21." + format.extension());
    export().write(format, dialect, target);
    return target;
  }

  private static NetworkExport export() {
    return new NetworkExport(
        METRICS,
        NetworkLayout.of(NETWORK, Map.of()),
        "Rete di <Rivalta>",
        LocalDate.of(2026, 11, 21),
        Messages.in(Locale.ITALIAN));
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + other : other + one;
  }

  private static Map<String, Double> expectedLinks() {
    return NETWORK.links().stream()
        .collect(
            Collectors.toMap(
                it -> key(it.one().value().toString(), it.other().value().toString()),
                Link::weight));
  }

  @Test
  void graphMlIsReadBackAsTheSameGraph() throws IOException {
    var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    var importer = new GraphMLImporter<String, DefaultWeightedEdge>();
    importer.setVertexFactory(id -> id);
    var read = new HashMap<String, Map<String, String>>();
    importer.addVertexAttributeConsumer(
        (at, value) ->
            read.computeIfAbsent(at.getFirst(), _ -> new HashMap<>())
                .put(at.getSecond(), value.getValue()));
    try (Reader in = Files.newBufferedReader(write(DataFormat.GRAPHML, CsvDialect.OPEN_DATA))) {
      importer.importGraph(graph, in);
    }
    var links = new HashMap<String, Double>();
    for (var edge : graph.edgeSet())
      links.put(
          key(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)), graph.getEdgeWeight(edge));
    assertEquals(expectedLinks(), links);
    assertEquals(NETWORK.nodes().size(), graph.vertexSet().size());
    for (var it : METRICS.figures()) {
      var found = read.get(it.who().id().value().toString());
      assertEquals(XmlText.clean(it.who().name()), found.get("name"));
      assertEquals(it.who().helix().id(), found.get("helix"));
      assertEquals(Integer.toString(it.degree()), found.get("degree"));
      assertEquals(it.betweenness(), Double.parseDouble(found.get("betweenness")));
      assertEquals(Boolean.toString(it.cutPoint()), found.get("cutPoint"));
    }
  }

  @Test
  void gexfSaysWhatTheNetworkSays() throws Exception {
    var xml = parsed(write(DataFormat.GEXF, CsvDialect.OPEN_DATA));
    assertEquals("1.3", xml.getDocumentElement().getAttribute("version"));
    assertEquals("Rete di <Rivalta>", xml.getElementsByTagName("title").item(0).getTextContent());
    var nodes = xml.getElementsByTagName("node");
    assertEquals(METRICS.figures().size(), nodes.getLength());
    for (var i = 0; i < nodes.getLength(); i++) {
      var node = (Element) nodes.item(i);
      var figures = METRICS.figures().get(i);
      assertEquals(XmlText.clean(figures.who().name()), node.getAttribute("label"));
      assertEquals(Integer.toString(figures.degree()), value(node, "degree"));
      assertEquals(figures.who().helix().id(), value(node, "helix"));
      assertEquals(1, node.getElementsByTagName("viz:position").getLength());
    }
    var edges = xml.getElementsByTagName("edge");
    var links = new HashMap<String, Double>();
    for (var i = 0; i < edges.getLength(); i++) {
      var edge = (Element) edges.item(i);
      links.put(
          key(edge.getAttribute("source"), edge.getAttribute("target")),
          Double.valueOf(edge.getAttribute("weight")));
      assertEquals("partnership", value(edge, "kinds"));
    }
    assertEquals(expectedLinks(), links);
  }

  private static Document parsed(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static String value(Element of, String name) {
    var values = of.getElementsByTagName("attvalue");
    for (var i = 0; i < values.getLength(); i++) {
      var value = (Element) values.item(i);
      if (value.getAttribute("for").equals(name)) return value.getAttribute("value");
    }
    throw new AssertionError(name);
  }

  @Test
  void kumuGetsElementsAndConnectionsOfTheSameLabels() throws IOException {
    var elements = write(DataFormat.KUMU, CsvDialect.OPEN_DATA);
    var connections = NetworkExport.connections(elements);
    assertEquals("city_network_2026-11-21_connections.csv", connections.getFileName().toString());
    var labels =
        records(elements, ',').stream().skip(1).map(List::getFirst).collect(Collectors.toSet());
    assertEquals(METRICS.figures().size(), labels.size());
    assertThat(labels).contains("'=SUM(A1)");
    var rows = records(connections, ',');
    assertEquals(
        List.of("From", "To", "Direction", "Type", "Strength", "Description"), rows.getFirst());
    assertEquals(NETWORK.links().size(), rows.size() - 1);
    for (var row : rows.subList(1, rows.size())) {
      assertThat(labels).contains(row.get(0), row.get(1));
      assertEquals("Partenariato", row.get(3));
      assertThat(Double.parseDouble(row.get(4))).isPositive();
    }
  }

  @Test
  void theTableIsForPeopleOrForPrograms() throws IOException {
    var open = records(write(DataFormat.CSV, CsvDialect.OPEN_DATA), ',');
    assertEquals(METRICS.figures().size() + 1, open.size());
    assertEquals("cut_point", open.getFirst().get(7));
    var school =
        open.stream().filter(it -> it.getFirst().equals("Liceo")).findFirst().orElseThrow();
    assertEquals("4", school.get(2));
    var excel = write(DataFormat.CSV, CsvDialect.EXCEL_ITALY);
    assertThat(Files.readString(excel)).startsWith("\uFEFF").contains("'=SUM(A1);");
    assertEquals(open.size(), records(excel, ';').size());
  }

  @Test
  void equalNamesAreToldApartForKumu() throws IOException {
    var one = Towns.stakeholder(1, "Liceo");
    var two = Towns.stakeholder(2, "Liceo");
    var pact = Towns.pact("Patto", one, two);
    var network =
        Network.of(
            List.of(one, two), List.of(pact), List.of(), List.of(), List.of(), NetworkFilter.ALL);
    var target = folder.resolve("twins_elements.csv");
    var files =
        new NetworkExport(
                NetworkMetrics.of(network),
                Map.of(),
                "",
                LocalDate.of(2026, 11, 21),
                Messages.in(Locale.ENGLISH))
            .write(DataFormat.KUMU, CsvDialect.OPEN_DATA, target);
    assertEquals(List.of(target, folder.resolve("twins_connections.csv")), files);
    assertEquals(
        List.of("Liceo", "Liceo (2)"), records(files.getLast(), ',').getLast().subList(0, 2));
  }

  @Test
  void halfOfKumuIsNotLeftBehind() throws IOException {
    var elements = folder.resolve("half_elements.csv");
    Files.createDirectory(NetworkExport.connections(elements));
    assertThatThrownBy(() -> export().write(DataFormat.KUMU, CsvDialect.OPEN_DATA, elements))
        .isInstanceOf(UserProblem.class);
    assertThat(elements).doesNotExist();
  }

  private static List<List<String>> records(Path file, char separator) throws IOException {
    try (var csv =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(Files.newBufferedReader(file))) {
      return csv.stream().map(it -> it.getFields()).toList();
    }
  }
}
