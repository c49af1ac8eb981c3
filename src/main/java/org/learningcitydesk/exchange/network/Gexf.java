// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.network;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.learningcitydesk.domain.network.NetworkMetrics;
import org.learningcitydesk.domain.network.NetworkPosition;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// A network as GEXF 1.3.
final class Gexf {
  private static final String GEXF = "http://gexf.net/1.3";
  private static final String VIZ = "http://gexf.net/1.3/viz";

  /// Points of the layout lie about this far apart in other programs.
  private static final double LENGTH = 100;

  private static final List<List<String>> NODE_COLUMNS =
      List.of(
          List.of("helix", "string"),
          List.of("category", "string"),
          List.of("degree", "integer"),
          List.of("strength", "double"),
          List.of("betweenness", "double"),
          List.of("community", "integer"),
          List.of("component", "integer"),
          List.of("cutPoint", "boolean"));

  private static final List<List<String>> EDGE_COLUMNS =
      List.of(List.of("kinds", "string"), List.of("occasions", "string"));

  private final NetworkMetrics metrics;
  private final Map<StakeholderId, NetworkPosition> places;
  private final LocalDate today;

  Gexf(NetworkMetrics metrics, Map<StakeholderId, NetworkPosition> places, LocalDate today) {
    this.metrics = metrics;
    this.places = places;
    this.today = today;
  }

  void write(String title, Writer out) throws XMLStreamException {
    var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace(GEXF);
    xml.writeNamespace("viz", VIZ);
    xml.writeAttribute("version", "1.3");
    xml.writeStartElement("meta");
    xml.writeAttribute("lastmodifieddate", today.toString());
    xml.writeStartElement("title");
    xml.writeCharacters(XmlText.clean(title));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("graph");
    xml.writeAttribute("defaultedgetype", "undirected");
    columns(xml, "node", NODE_COLUMNS);
    columns(xml, "edge", EDGE_COLUMNS);
    nodes(xml);
    edges(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private static void columns(XMLStreamWriter xml, String of, List<List<String>> columns)
      throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", of);
    for (var column : columns) {
      xml.writeEmptyElement("attribute");
      xml.writeAttribute("id", column.getFirst());
      xml.writeAttribute("title", column.getFirst());
      xml.writeAttribute("type", column.getLast());
    }
    xml.writeEndElement();
  }

  private void nodes(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("nodes");
    for (var it : metrics.figures()) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", it.who().id().value().toString());
      xml.writeAttribute("label", XmlText.clean(it.who().name()));
      xml.writeStartElement("attvalues");
      value(xml, "helix", it.who().helix().id());
      var category = it.who().category();
      if (category != null) value(xml, "category", category);
      value(xml, "degree", Integer.toString(it.degree()));
      value(xml, "strength", Double.toString(it.strength()));
      value(xml, "betweenness", Double.toString(it.betweenness()));
      value(xml, "community", Integer.toString(it.community()));
      value(xml, "component", Integer.toString(it.component()));
      value(xml, "cutPoint", Boolean.toString(it.cutPoint()));
      xml.writeEndElement();
      var place = places.get(it.who().id());
      if (place != null) {
        xml.writeEmptyElement(VIZ, "position");
        xml.writeAttribute("x", Double.toString(place.x() * LENGTH));
        xml.writeAttribute("y", Double.toString(-place.y() * LENGTH));
        xml.writeAttribute("z", "0.0");
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void edges(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("edges");
    var number = 0;
    for (var link : metrics.network().links()) {
      xml.writeStartElement("edge");
      xml.writeAttribute("id", Integer.toString(number++));
      xml.writeAttribute("source", link.one().value().toString());
      xml.writeAttribute("target", link.other().value().toString());
      xml.writeAttribute("weight", Double.toString(link.weight()));
      xml.writeStartElement("attvalues");
      value(xml, "kinds", GraphMl.kinds(link));
      value(xml, "occasions", GraphMl.occasions(link));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void value(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeEmptyElement("attvalue");
    xml.writeAttribute("for", name);
    xml.writeAttribute("value", XmlText.clean(value));
  }
}
