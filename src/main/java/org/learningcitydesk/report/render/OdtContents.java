// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.learningcitydesk.report.Block;

/// The table of contents of a text in Open Document Format: how the word processor is to make it,
/// and its lines as they are now, each leading to its heading and asking for its page.
final class OdtContents {
  private static final String NAME = "Contents";

  /// Lines that look like those on paper.
  private static final String LINK = "Index_20_Link";

  /// Centimetres by which each level begins further in, and that are left for the number.
  private static final double STEP = 0.5;

  private OdtContents() {}

  static void write(XMLStreamWriter xml, String title, int depth, List<Outline.Anchor> entries)
      throws XMLStreamException {
    xml.writeStartElement("text:table-of-content");
    xml.writeAttribute("text:name", NAME);
    xml.writeAttribute("text:protected", "true");
    source(xml, title, depth);
    xml.writeStartElement("text:index-body");
    xml.writeStartElement("text:index-title");
    xml.writeAttribute("text:name", NAME + "_Head");
    words(xml, "ContentsTitle", title);
    xml.writeEndElement();
    for (var entry : entries) line(xml, entry);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void source(XMLStreamWriter xml, String title, int depth)
      throws XMLStreamException {
    xml.writeStartElement("text:table-of-content-source");
    xml.writeAttribute("text:outline-level", String.valueOf(depth));
    xml.writeStartElement("text:index-title-template");
    xml.writeAttribute("text:style-name", "ContentsTitle");
    xml.writeCharacters(title);
    xml.writeEndElement();
    for (var level = 1; level <= Block.DEEPEST; level++) {
      xml.writeStartElement("text:table-of-content-entry-template");
      xml.writeAttribute("text:outline-level", String.valueOf(level));
      xml.writeAttribute("text:style-name", style(level));
      xml.writeEmptyElement("text:index-entry-link-start");
      xml.writeAttribute("text:style-name", LINK);
      xml.writeEmptyElement("text:index-entry-chapter");
      xml.writeEmptyElement("text:index-entry-text");
      xml.writeEmptyElement("text:index-entry-tab-stop");
      xml.writeAttribute("style:type", "right");
      xml.writeAttribute("style:leader-char", ".");
      xml.writeEmptyElement("text:index-entry-page-number");
      xml.writeEmptyElement("text:index-entry-link-end");
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml, Outline.Anchor entry) throws XMLStreamException {
    xml.writeStartElement("text:p");
    xml.writeAttribute("text:style-name", style(entry.level()));
    xml.writeStartElement("text:a");
    xml.writeAttribute("xlink:type", "simple");
    xml.writeAttribute("xlink:href", "#" + entry.id());
    xml.writeAttribute("text:style-name", LINK);
    xml.writeAttribute("text:visited-style-name", LINK);
    xml.writeCharacters(entry.text().replace('\n', ' ').replace('\t', ' '));
    xml.writeEmptyElement("text:tab");
    xml.writeStartElement("text:bookmark-ref");
    xml.writeAttribute("text:reference-format", "page");
    xml.writeAttribute("text:ref-name", entry.id());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void words(XMLStreamWriter xml, String style, String words)
      throws XMLStreamException {
    xml.writeStartElement("text:p");
    xml.writeAttribute("text:style-name", style);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private static String style(int level) {
    return "Contents_20_" + level;
  }

  /// The styles of the lines: dots lead to the number at the right edge.
  ///
  /// @param room centimetres between the margins
  static String styles(double room) {
    var out = new Markup();
    for (var level = 1; level <= Block.DEEPEST; level++) {
      var inset = STEP * (level - 1);
      out.open(
          "style:style",
          "style:name",
          style(level),
          "style:display-name",
          "Contents " + level,
          "style:family",
          "paragraph",
          "style:parent-style-name",
          "Standard",
          "style:class",
          "index");
      out.open(
          "style:paragraph-properties",
          "fo:margin-left",
          OdtText.centimetres(inset),
          "fo:margin-right",
          OdtText.centimetres(2 * STEP),
          "fo:margin-top",
          "0cm",
          "fo:margin-bottom",
          "0.07cm");
      out.open("style:tab-stops");
      out.empty(
          "style:tab-stop",
          "style:position",
          OdtText.centimetres(room - inset),
          "style:type",
          "right",
          "style:leader-style",
          "dotted",
          "style:leader-text",
          ".");
      out.close("style:tab-stops").close("style:paragraph-properties").close("style:style");
    }
    return out.toString();
  }
}
