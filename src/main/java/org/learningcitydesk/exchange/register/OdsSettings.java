// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// How an Open Document workbook looks: styles, frozen first rows, filters.
final class OdsSettings {
  static final Map<String, String> SPACES = new LinkedHashMap<>();
  private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final List<Integer> WIDTHS = List.of(8, 12, 18, 26, 38, 50);

  static {
    SPACES.put("office", NAMES + "office:1.0");
    SPACES.put("table", NAMES + "table:1.0");
    SPACES.put("text", NAMES + "text:1.0");
    SPACES.put("style", NAMES + "style:1.0");
    SPACES.put("fo", NAMES + "xsl-fo-compatible:1.0");
    SPACES.put("number", NAMES + "datastyle:1.0");
    SPACES.put("of", NAMES + "of:1.2");
  }

  private OdsSettings() {}

  /// A table that was written.
  record Table(String name, int columns, int rows) {}

  /// The style of a column in which so many letters have room.
  static String column(int letters) {
    for (var width : WIDTHS) if (letters <= width) return "w" + width;
    return "w" + WIDTHS.getLast();
  }

  static void styles(XMLStreamWriter xml, CellText text) throws XMLStreamException {
    var dayFirst = text.people();
    var language = text.words().locale();
    xml.writeStartElement("office:automatic-styles");
    for (var width : WIDTHS) {
      xml.writeStartElement("style:style");
      xml.writeAttribute("style:name", "w" + width);
      xml.writeAttribute("style:family", "table-column");
      xml.writeEmptyElement("style:table-column-properties");
      xml.writeAttribute(
          "style:column-width", String.format(Locale.ROOT, "%.1fcm", width * 0.22 + 0.4));
      xml.writeEndElement();
    }
    OdsPages.styles(xml);
    xml.writeStartElement("number:date-style");
    xml.writeAttribute("style:name", "day");
    var parts =
        dayFirst ? new String[] {"day", "month", "year"} : new String[] {"year", "month", "day"};
    for (var i = 0; i < 3; i++) {
      if (i > 0) {
        xml.writeStartElement("number:text");
        xml.writeCharacters(dayFirst ? "/" : "-");
        xml.writeEndElement();
      }
      xml.writeEmptyElement("number:" + parts[i]);
      xml.writeAttribute("number:style", "long");
    }
    xml.writeEndElement();
    xml.writeStartElement("number:text-style");
    xml.writeAttribute("style:name", "words");
    xml.writeEmptyElement("number:text-content");
    xml.writeEndElement();
    number(xml, "number:number-style", "money", language, 2, " €");
    number(xml, "number:percentage-style", "share", language, 0, "%");
    cell(xml, "header", "words");
    xml.writeEmptyElement("style:text-properties");
    xml.writeAttribute("fo:font-weight", "bold");
    xml.writeEndElement();
    cell(xml, "text", "words");
    xml.writeEndElement();
    cell(xml, "date", "day");
    xml.writeEndElement();
    cell(xml, "euros", "money");
    xml.writeEndElement();
    cell(xml, "percent", "share");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void number(
      XMLStreamWriter xml, String element, String name, Locale language, int decimals, String unit)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("number:language", language.getLanguage());
    xml.writeAttribute("number:country", OdsPages.country(language));
    xml.writeEmptyElement("number:number");
    xml.writeAttribute("number:min-integer-digits", "1");
    xml.writeAttribute("number:decimal-places", Integer.toString(decimals));
    xml.writeAttribute("number:min-decimal-places", Integer.toString(decimals));
    xml.writeAttribute("number:grouping", "true");
    xml.writeStartElement("number:text");
    xml.writeCharacters(unit);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void cell(XMLStreamWriter xml, String name, String data)
      throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:family", "table-cell");
    xml.writeAttribute("style:data-style-name", data);
  }

  static void filters(XMLStreamWriter xml, List<Table> tables) throws XMLStreamException {
    if (tables.isEmpty()) return;
    xml.writeStartElement("table:database-ranges");
    for (var i = 0; i < tables.size(); i++) {
      var table = tables.get(i);
      xml.writeEmptyElement("table:database-range");
      xml.writeAttribute("table:name", "filter" + (i + 1));
      xml.writeAttribute("table:display-filter-buttons", "true");
      xml.writeAttribute(
          "table:target-range-address",
          "'%s'.A1:'%s'.%s%d"
              .formatted(
                  quoted(table.name()),
                  quoted(table.name()),
                  letters(table.columns() - 1),
                  table.rows() + 1));
    }
    xml.writeEndElement();
  }

  private static String quoted(String name) {
    return name.replace("'", "''");
  }

  private static String letters(int column) {
    return (column >= 26 ? String.valueOf((char) ('A' + column / 26 - 1)) : "")
        + (char) ('A' + column % 26);
  }

  /// The view: each first row stays in sight.
  static String frozen(List<Table> tables) {
    var text =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<office:document-settings xmlns:office=\"" + NAMES + "office:1.0\"")
            .append(" xmlns:config=\"" + NAMES + "config:1.0\" office:version=\"1.3\">")
            .append("<office:settings><config:config-item-set config:name=\"ooo:view-settings\">")
            .append("<config:config-item-map-indexed config:name=\"Views\">")
            .append("<config:config-item-map-entry>")
            .append("<config:config-item-map-named config:name=\"Tables\">");
    for (var table : tables) {
      text.append("<config:config-item-map-entry config:name=\"")
          .append(escaped(table.name()))
          .append("\">");
      for (var setting :
          List.of(
              "VerticalSplitMode=2",
              "VerticalSplitPosition=1",
              "ActiveSplitRange=2",
              "PositionBottom=1")) {
        var at = setting.indexOf('=');
        text.append("<config:config-item config:name=\"")
            .append(setting, 0, at)
            .append("\" config:type=\"")
            .append(setting.startsWith("VerticalSplitMode") ? "short" : "int")
            .append("\">")
            .append(setting.substring(at + 1))
            .append("</config:config-item>");
      }
      text.append("</config:config-item-map-entry>");
    }
    return text.append("</config:config-item-map-named></config:config-item-map-entry>")
        .append("</config:config-item-map-indexed></config:config-item-set>")
        .append("</office:settings></office:document-settings>")
        .toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  static String manifest(String type) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.3">
        <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
        </manifest:manifest>
        """
        .formatted(NAMES, type);
  }
}
