// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.learningcitydesk.domain.time.PartialDate;

/// A workbook in Open Document Format with a sheet a table, for LibreOffice and its like.
///
/// Its XML is written as it comes: the libraries for it hold the whole document, or have a licence
/// that does not go with ours.
public final class OdsFile implements TableFile {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private final ZipOutputStream zip;
  private final WorkbookStyle text;
  private final XMLStreamWriter xml;
  private final List<OdsSettings.Table> tables = new ArrayList<>();
  private List<Integer> widths = List.of();
  private boolean inTable;

  public OdsFile(OutputStream out, WorkbookStyle text) throws IOException {
    this.text = text;
    zip = new ZipOutputStream(out);
    try {
      stored("mimetype", TYPE);
      zip.putNextEntry(new ZipEntry("content.xml"));
      // Left to itself it hands the packing one byte after the other.
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(
                  new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16));
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("office:document-content");
      for (var space : OdsSettings.SPACES.entrySet())
        xml.writeAttribute("xmlns:" + space.getKey(), space.getValue());
      xml.writeAttribute("office:version", "1.3");
      OdsSettings.styles(xml, text);
      xml.writeStartElement("office:body");
      xml.writeStartElement("office:spreadsheet");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /// The first part says what the file is, to programs that look at its first bytes only.
  private void stored(String name, String content) throws IOException {
    var bytes = content.getBytes(UTF_8);
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  @Override
  public void begin(String name, List<String> columns, List<Integer> widths, int rows)
      throws IOException {
    try {
      end();
      this.widths = widths;
      tables.add(new OdsSettings.Table(name, columns.size(), rows));
      xml.writeStartElement("table:table");
      xml.writeAttribute("table:name", name);
      xml.writeAttribute("table:style-name", OdsPages.styleOf(columns.size()));
      for (var width : widths) {
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:style-name", OdsSettings.column(width));
      }
      xml.writeStartElement("table:table-header-rows");
      xml.writeStartElement("table:table-row");
      for (var column : columns) words(column, "header");
      xml.writeEndElement();
      xml.writeEndElement();
      inTable = true;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    try {
      xml.writeStartElement("table:table-row");
      if (text.wrapped())
        xml.writeAttribute("table:style-name", OdsSettings.row(TableFile.lines(cells, widths)));
      for (var cell : cells) put(cell);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void put(Cell cell) throws XMLStreamException {
    switch (cell) {
      case Cell.Number(var number) ->
          value(
              "float",
              "office:value",
              number.toPlainString(),
              number.toPlainString(),
              text.wrapped() ? "number" : "");
      case Cell.Amount(var euros) ->
          value("float", "office:value", euros.toPlainString(), euros.toPlainString(), "euros");
      case Cell.Share(var fraction) ->
          value(
              "percentage",
              "office:value",
              fraction.toPlainString(),
              fraction.movePointRight(2).toPlainString() + "%",
              "percent");
      case Cell.Formula it -> formula(it);
      case Cell.Date(var date) when date.isExact() -> {
        var iso = date.toString();
        value("date", "office:date-value", iso, shown(date), "date");
      }
      case Cell.Truth(var holds) when !text.people() -> {
        var word = Boolean.toString(holds);
        value("boolean", "office:boolean-value", word, word, "");
      }
      default -> {
        var words = text.inSheet(cell);
        if (words.isEmpty()) xml.writeEmptyElement("table:table-cell");
        else words(words, "text");
      }
    }
  }

  private String shown(PartialDate date) {
    return text.people() ? WorkbookStyle.dayFirst(date) : date.toString();
  }

  private void value(String type, String attribute, String value, String shown, String style)
      throws XMLStreamException {
    xml.writeStartElement("table:table-cell");
    if (!style.isEmpty()) xml.writeAttribute("table:style-name", style);
    xml.writeAttribute("office:value-type", type);
    xml.writeAttribute(attribute, value);
    xml.writeStartElement("text:p");
    xml.writeCharacters(shown);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void formula(Cell.Formula it) throws XMLStreamException {
    xml.writeStartElement("table:table-cell");
    xml.writeAttribute("table:style-name", style(it.unit()));
    xml.writeAttribute("table:formula", "of:=" + it.openDocument());
    xml.writeAttribute("office:value-type", it.result() == null ? "string" : "float");
    if (it.result() != null) xml.writeAttribute("office:value", it.result().toPlainString());
    xml.writeStartElement("text:p");
    if (it.result() != null) xml.writeCharacters(it.result().toPlainString());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static String style(Cell.Unit unit) {
    return switch (unit) {
      case NUMBER -> "number";
      case EUROS -> "euros";
      case SHARE -> "percent";
    };
  }

  private void words(String words, String style) throws XMLStreamException {
    xml.writeStartElement("table:table-cell");
    xml.writeAttribute("table:style-name", style);
    xml.writeAttribute("office:value-type", "string");
    for (var paragraph : paragraphs(words)) {
      xml.writeStartElement("text:p");
      paragraph(paragraph);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static List<String> paragraphs(String words) {
    return words.indexOf('\n') < 0 && words.indexOf('\r') < 0
        ? List.of(words)
        : List.of(words.split("\r\n|\r|\n", -1));
  }

  /// White space at the edges and in a row counts only where it is written as an element.
  private void paragraph(String words) throws XMLStreamException {
    var plain = new StringBuilder();
    for (var i = 0; i < words.length(); i++) {
      var c = words.charAt(i);
      if (c == '\t') {
        flush(plain);
        xml.writeEmptyElement("text:tab");
      } else if (c == ' ' && (i == 0 || i == words.length() - 1 || words.charAt(i - 1) == ' ')) {
        flush(plain);
        xml.writeEmptyElement("text:s");
      } else if (Character.isHighSurrogate(c)
          && i + 1 < words.length()
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        plain.append(c).append(words.charAt(++i));
      } else if (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
        plain.append(c);
      }
    }
    flush(plain);
  }

  private void flush(StringBuilder plain) throws XMLStreamException {
    if (!plain.isEmpty()) xml.writeCharacters(plain.toString());
    plain.setLength(0);
  }

  private void end() throws XMLStreamException {
    if (inTable) xml.writeEndElement();
    inTable = false;
  }

  @Override
  public void close() throws IOException {
    try {
      end();
      OdsSettings.filters(xml, tables);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    zip.closeEntry();
    part("styles.xml", OdsPages.of(text.locale()));
    part("settings.xml", OdsSettings.frozen(tables));
    part("meta.xml", OdsSettings.about(text));
    part("META-INF/manifest.xml", OdsSettings.manifest(TYPE));
    zip.finish();
  }

  private void part(String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
