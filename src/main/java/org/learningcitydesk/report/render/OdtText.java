// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Document;

/// A text in OpenDocument format 1.3, part 3 of the standard by OASIS. Styles are a resource; here
/// is only what names them.
final class OdtText implements TextDocument {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private static final String NAMESPACES =
      """
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
      xmlns:xlink="http://www.w3.org/1999/xlink" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3\"""";

  private final Document document;
  private final Layout layout;

  /// Centimetres between the margins.
  private final double width;

  private final StringWriter body = new StringWriter();
  private final XMLStreamWriter xml;
  private final TreeSet<Integer> shares = new TreeSet<>();
  private final List<byte[]> pictures = new ArrayList<>();
  private int tables;
  private boolean newPage;

  OdtText(Document document, Layout layout) {
    this.document = document;
    this.layout = layout;
    width = layout.room() / 10;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(body);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Markup that cannot fail for any reason but a mistake of ours: it goes to memory.
  private interface Writing {
    void run() throws XMLStreamException;
  }

  private static void written(Writing writing) {
    try {
      writing.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void heading(Outline.Anchor heading) {
    written(
        () -> {
          beginPage();
          xml.writeStartElement("text:h");
          xml.writeAttribute("text:style-name", "Heading_20_" + heading.level());
          xml.writeAttribute("text:outline-level", String.valueOf(heading.level()));
          mark("text:bookmark-start", heading);
          characters(heading.text());
          mark("text:bookmark-end", heading);
          xml.writeEndElement();
        });
  }

  private void mark(String element, Outline.Anchor heading) throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute("text:name", heading.id());
  }

  @Override
  public void paragraph(Look look, String text) {
    written(
        () -> {
          beginPage();
          paragraph(look.style(), text);
        });
  }

  private void paragraph(String style, String text) throws XMLStreamException {
    xml.writeStartElement("text:p");
    xml.writeAttribute("text:style-name", style);
    characters(text);
    xml.writeEndElement();
  }

  /// Where a new page was asked for, begins it before the next element.
  private void beginPage() throws XMLStreamException {
    if (!newPage) return;
    newPage = false;
    xml.writeStartElement("text:p");
    xml.writeAttribute("text:style-name", "NewPage");
    xml.writeEndElement();
  }

  /// More than one space, tabs and line ends have elements of their own.
  private void characters(String text) throws XMLStreamException {
    var plain = new StringBuilder();
    var before = ' ';
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var element =
          switch (c) {
            case '\n' -> "text:line-break";
            case '\t' -> "text:tab";
            case ' ' -> before == ' ' || before == '\n' || before == '\t' ? "text:s" : null;
            default -> null;
          };
      if (element == null) {
        plain.append(c);
      } else {
        xml.writeCharacters(plain.toString());
        plain.setLength(0);
        xml.writeEmptyElement(element);
      }
      before = c;
    }
    xml.writeCharacters(plain.toString());
  }

  @Override
  public void contents(String title, int depth, List<Outline.Anchor> entries) {
    written(
        () -> {
          beginPage();
          OdtContents.write(xml, title, depth, entries);
        });
  }

  @Override
  public void list(List<String> items, boolean numbered) {
    written(
        () -> {
          beginPage();
          xml.writeStartElement("text:list");
          xml.writeAttribute("text:style-name", numbered ? "Numbers" : "Bullets");
          for (var item : items) {
            xml.writeStartElement("text:list-item");
            paragraph("ListParagraph", item);
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  @Override
  public void table(
      Grid grid,
      List<Block.Column> columns,
      List<String> head,
      List<List<String>> rows,
      Look first,
      Look others) {
    written(
        () -> {
          beginPage();
          xml.writeStartElement("table:table");
          xml.writeAttribute("table:name", "Table" + ++tables);
          xml.writeAttribute("table:style-name", grid.style());
          for (var column : columns) {
            shares.add(column.share());
            xml.writeEmptyElement("table:table-column");
            xml.writeAttribute("table:style-name", "Share" + column.share());
          }
          if (!head.isEmpty()) {
            xml.writeStartElement("table:table-header-rows");
            row(grid, columns, head, Look.CELL_HEADING, Look.CELL_HEADING, true);
            xml.writeEndElement();
          }
          for (var row : rows) row(grid, columns, row, first, others, false);
          xml.writeEndElement();
          paragraph("TableEnd", "");
        });
  }

  private void row(
      Grid grid,
      List<Block.Column> columns,
      List<String> texts,
      Look first,
      Look others,
      boolean isHead)
      throws XMLStreamException {
    xml.writeStartElement("table:table-row");
    xml.writeAttribute("table:style-name", "Row");
    for (var i = 0; i < columns.size(); i++) {
      var number = columns.get(i).number();
      var style =
          isHead
              ? number ? "TableHeadingNumber" : Look.CELL_HEADING.style()
              : (number ? Look.CELL_NUMBER : i == 0 ? first : others).style();
      xml.writeStartElement("table:table-cell");
      xml.writeAttribute("table:style-name", grid.style() + (isHead ? ".Head" : ".Cell"));
      xml.writeAttribute("office:value-type", "string");
      paragraph(style, texts.get(i));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  @Override
  public void picture(byte[] png, int across, int down, String alternative) {
    pictures.add(png);
    written(
        () -> {
          beginPage();
          xml.writeStartElement("text:p");
          xml.writeAttribute("text:style-name", "Picture");
          xml.writeStartElement("draw:frame");
          xml.writeAttribute("draw:name", "Chart" + pictures.size());
          xml.writeAttribute("draw:style-name", "Frame");
          xml.writeAttribute("text:anchor-type", "as-char");
          xml.writeAttribute("svg:width", centimetres(width));
          xml.writeAttribute("svg:height", centimetres(width * down / across));
          xml.writeEmptyElement("draw:image");
          xml.writeAttribute("xlink:href", "Pictures/chart" + pictures.size() + ".png");
          xml.writeAttribute("xlink:type", "simple");
          xml.writeAttribute("xlink:show", "embed");
          xml.writeAttribute("xlink:actuate", "onLoad");
          xml.writeStartElement("svg:desc");
          xml.writeCharacters(alternative);
          xml.writeEndElement();
          xml.writeEndElement();
          xml.writeEndElement();
        });
  }

  static String centimetres(double number) {
    return String.format(Locale.ROOT, "%.2fcm", number);
  }

  @Override
  public void pageBreak() {
    newPage = true;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    written(xml::flush);
    var zip = new ZipOutputStream(out);
    // The type comes first and is not packed: so the standard wants it.
    stored(zip, "mimetype", bytes(TYPE));
    packed(zip, "content.xml", bytes(content()));
    packed(zip, "styles.xml", bytes(styles()));
    packed(zip, "meta.xml", bytes(meta()));
    for (var i = 0; i < pictures.size(); i++)
      stored(zip, "Pictures/chart" + (i + 1) + ".png", pictures.get(i));
    packed(zip, "META-INF/manifest.xml", bytes(manifest()));
    zip.finish();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void packed(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    var crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String root(String element) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + element + " " + NAMESPACES + ">";
  }

  private String content() {
    var widths = new StringBuilder();
    for (var share : shares)
      widths
          .append("<style:style style:family=\"table-column\" style:name=\"Share")
          .append(share)
          .append("\"><style:table-column-properties style:column-width=\"")
          .append(centimetres(width * share / 100))
          .append("\"/></style:style>");
    return root("office:document-content")
        + "<office:automatic-styles>"
        + widths
        + Styles.read("odt-automatic.xml").replace("@room@", centimetres(width))
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private String styles() {
    var spelling = TextDocument.spelling(document.language());
    var pages = OfficeNames.pages(document);
    var foot =
        new Markup()
            .text(OfficeNames.foot(document))
            .raw("<text:tab/>")
            .text(pages.get(0))
            .raw("<text:page-number text:select-page=\"current\">1</text:page-number>")
            .text(pages.get(1))
            .raw("<text:page-count>1</text:page-count>")
            .text(pages.get(2));
    return root("office:document-styles")
        + Styles.read("odt-styles.xml")
            .replace("@language@", spelling.getLanguage())
            .replace("@country@", spelling.getCountry())
            .replace("@width@", centimetres(layout.width() / 10))
            .replace("@height@", centimetres(layout.height() / 10))
            .replace("@orientation@", layout.landscape() ? "landscape" : "portrait")
            .replace("@contents@", OdtContents.styles(width))
            .replace("@room@", centimetres(width))
            .replace("@foot@", foot.toString())
        + "</office:document-styles>";
  }

  private String meta() {
    return root("office:document-meta")
        + new Markup()
            .open("office:meta")
            .leaf("meta:generator", Messages.in(Locale.ENGLISH).get("app.name"))
            .leaf("dc:title", OfficeNames.plain(document.fullTitle()))
            .leaf("dc:description", OfficeNames.plain(document.description()))
            .leaf("dc:creator", OfficeNames.plain(document.author()))
            .leaf("dc:language", TextDocument.spelling(document.language()).toLanguageTag())
            .close("office:meta")
        + "</office:document-meta>";
  }

  private String manifest() {
    var out = new Markup();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.open(
        "manifest:manifest",
        "xmlns:manifest",
        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        "manifest:version",
        "1.3");
    file(out, "/", TYPE);
    file(out, "content.xml", "text/xml");
    file(out, "styles.xml", "text/xml");
    file(out, "meta.xml", "text/xml");
    for (var i = 1; i <= pictures.size(); i++)
      file(out, "Pictures/chart" + i + ".png", "image/png");
    return out.close("manifest:manifest").toString();
  }

  private static void file(Markup out, String path, String type) {
    out.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }
}
