// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

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
  private static final List<Integer> WIDTHS = List.of(8, 12, 18, 26, 38, 50, 90);

  static {
    SPACES.put("office", NAMES + "office:1.0");
    SPACES.put("table", NAMES + "table:1.0");
    SPACES.put("text", NAMES + "text:1.0");
    SPACES.put("style", NAMES + "style:1.0");
    SPACES.put("fo", NAMES + "xsl-fo-compatible:1.0");
    SPACES.put("number", NAMES + "datastyle:1.0");
    SPACES.put("of", NAMES + "of:1.2");
    SPACES.put("meta", NAMES + "meta:1.0");
    SPACES.put("dc", "http://purl.org/dc/elements/1.1/");
  }

  private OdsSettings() {}

  /// A table that was written.
  record Table(String name, int columns, int rows) {
    boolean isFiltered() {
      return columns > TableFile.PAIRS;
    }
  }

  /// The style of a column in which so many letters have room.
  static String column(int letters) {
    for (var width : WIDTHS) if (letters <= width) return "w" + width;
    return "w" + WIDTHS.getLast();
  }

  /// The style of a row of so many lines.
  static String row(int lines) {
    return "lines" + lines;
  }

  static void styles(XMLStreamWriter xml, WorkbookStyle text) throws XMLStreamException {
    var dayFirst = text.people();
    var language = text.locale();
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
    for (var lines = 1; text.wrapped() && lines <= TableFile.MOST_LINES; lines++) {
      xml.writeStartElement("style:style");
      xml.writeAttribute("style:name", row(lines));
      xml.writeAttribute("style:family", "table-row");
      xml.writeEmptyElement("style:table-row-properties");
      xml.writeAttribute(
          "style:row-height", String.format(Locale.ROOT, "%.2fcm", lines * 0.42 + 0.05));
      xml.writeAttribute("style:use-optimal-row-height", "false");
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
    xml.writeStartElement("number:number-style");
    xml.writeAttribute("style:name", "count");
    xml.writeEmptyElement("number:number");
    xml.writeAttribute("number:min-integer-digits", "1");
    xml.writeEndElement();
    number(xml, "number:number-style", "money", language, 2, " €");
    number(xml, "number:percentage-style", "share", language, 0, "%");
    cell(xml, text, "header", "words");
    xml.writeEmptyElement("style:text-properties");
    xml.writeAttribute("fo:font-weight", "bold");
    xml.writeEndElement();
    cell(xml, text, "text", "words");
    xml.writeEndElement();
    cell(xml, text, "date", "day");
    xml.writeEndElement();
    cell(xml, text, "number", "count");
    xml.writeEndElement();
    cell(xml, text, "euros", "money");
    xml.writeEndElement();
    cell(xml, text, "percent", "share");
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

  private static void cell(XMLStreamWriter xml, WorkbookStyle text, String name, String data)
      throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:family", "table-cell");
    xml.writeAttribute("style:data-style-name", data);
    if (!text.wrapped()) return;
    xml.writeEmptyElement("style:table-cell-properties");
    xml.writeAttribute("fo:wrap-option", "wrap");
    xml.writeAttribute("style:vertical-align", "top");
  }

  /// What the workbook says of itself.
  static String about(WorkbookStyle text) {
    var spaces = new StringBuilder();
    SPACES.forEach((name, uri) -> spaces.append(" xmlns:%s=\"%s\"".formatted(name, uri)));
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-meta%s office:version="1.3"><office:meta>
        <meta:generator>Learning City Desk</meta:generator>
        <dc:title>%s</dc:title><dc:description>%s</dc:description><dc:language>%s</dc:language>
        </office:meta></office:document-meta>
        """
        .formatted(
            spaces, escaped(text.title()), escaped(text.subject()), text.locale().toLanguageTag());
  }

  static void filters(XMLStreamWriter xml, List<Table> tables) throws XMLStreamException {
    if (tables.stream().noneMatch(Table::isFiltered)) return;
    xml.writeStartElement("table:database-ranges");
    for (var i = 0; i < tables.size(); i++) {
      var table = tables.get(i);
      if (!table.isFiltered()) continue;
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
        <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
        </manifest:manifest>
        """
        .formatted(NAMES, type);
  }
}
