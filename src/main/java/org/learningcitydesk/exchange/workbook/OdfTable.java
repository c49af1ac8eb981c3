// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/// One table of a workbook in Open Document Format, whose start has just been read.
final class OdfTable {
  /// Columns that a row may speak of, wider than any program.
  private static final int MOST_REPEATED = 1 << 20;

  private final SafeXml xml;
  private final SafeZip zip;
  private final RowCells cells;
  private final StringBuilder text = new StringBuilder();
  private long row;
  private boolean open = true;

  OdfTable(SafeXml xml, SafeZip zip) {
    this.xml = xml;
    this.zip = zip;
    cells = new RowCells(zip.name());
  }

  void read(Workbook.Visitor visitor) {
    for (int event; (event = xml.next()) != XMLStreamConstants.END_DOCUMENT; ) {
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.element().equals("table")) return;
        continue;
      }
      switch (xml.element()) {
        case "table-column" -> {
          if (isHidden())
            visitor.hiddenColumns(Math.clamp(xml.number("number-columns-repeated", 1), 0, 50));
        }
        case "table-row" -> row(visitor);
        // A form, a picture, a nested table: nothing that belongs to the rows.
        case "table-row-group",
            "table-header-rows",
            "table-rows",
            "table-column-group",
            "table-columns",
            "table-header-columns" -> {}
        default -> xml.skip();
      }
    }
    throw zip.broken(null);
  }

  private boolean isHidden() {
    var visibility = xml.attribute("visibility");
    return visibility != null && !visibility.equals("visible");
  }

  private void row(Workbook.Visitor visitor) {
    var repeated = Math.max(xml.number("number-rows-repeated", 1), 1);
    var hidden = isHidden();
    cells.clear();
    var column = 0;
    while (xml.nextStart("table-row")) {
      switch (xml.element()) {
        case "table-cell", "covered-table-cell" -> column += cell(column, visitor);
        default -> xml.skip();
      }
      if (column > MOST_REPEATED) throw zip.broken(null);
    }
    if (!cells.isBlank())
      for (var i = 0; i < repeated && open; i++) open = visitor.row(cells.row(row + i + 1, hidden));
    row += repeated;
  }

  /// Reads a cell and returns how many columns it fills.
  private int cell(int column, Workbook.Visitor visitor) {
    var element = xml.element();
    var repeated = Math.clamp(xml.number("number-columns-repeated", 1), 1, MOST_REPEATED);
    if (xml.number("number-columns-spanned", 1) > 1 || xml.number("number-rows-spanned", 1) > 1)
      visitor.merged();
    var covered = element.equals("covered-table-cell");
    var type = xml.attribute("office:1.0", "value-type");
    var error = "error".equals(xml.attribute("calcext:1.0", "value-type"));
    var formula = xml.attribute("formula") != null;
    var value = value(type == null ? "" : type);
    text.setLength(0);
    shown(element);
    // What lies under a merged cell is not shown by any program.
    if (covered || !open) return repeated;
    if (formula) cells.calculated();
    var shown = text.toString();
    for (var i = 0; i < Math.min(repeated, Workbook.MOST_COLUMNS + 1); i++) {
      if (error && !shown.startsWith("#N/")) cells.flaw(column + i, row + 1, shown);
      else if (formula && type == null && shown.isEmpty()) cells.flaw(column + i, row + 1, "");
      else if (value == null) cells.put(column + i, shown, false);
      else cells.put(column + i, number(type, value, shown, formula), isNumber(type));
      if (shown.isBlank() && value == null) break;
    }
    return repeated;
  }

  private @Nullable String value(String type) {
    return switch (type) {
      case "float", "percentage", "currency" -> xml.attribute("office:1.0", "value");
      case "date" -> xml.attribute("date-value");
      case "time" -> xml.attribute("time-value");
      case "boolean" -> xml.attribute("boolean-value");
      case "string" -> xml.attribute("string-value");
      default -> null;
    };
  }

  private static boolean isNumber(@Nullable String type) {
    return "float".equals(type);
  }

  private String number(@Nullable String type, String value, String shown, boolean formula) {
    try {
      return switch (type) {
        case "float", "currency" -> {
          var plain = NumberShown.plain(Double.parseDouble(value), formula);
          // Zeros at the beginning are shown, though they are no part of the number.
          yield shown.matches("0\\d{1,20}") && plain.equals(withoutZeros(shown)) ? shown : plain;
        }
        case "percentage" -> NumberShown.PERCENT.text(value, formula, false);
        case "date" -> OoxmlTable.day(value);
        case "time" -> shown.isBlank() ? value : shown;
        case null, default -> value;
      };
    } catch (NumberFormatException e) {
      throw zip.broken(e);
    }
  }

  private static String withoutZeros(String digits) {
    var bare = digits.replaceFirst("^0+", "");
    return bare.isEmpty() ? "0" : bare;
  }

  /// Adds what the cell shows: its paragraphs, without remarks and pictures.
  private void shown(String cell) {
    var first = true;
    while (xml.nextStart(cell)) {
      if (!xml.element().equals("p") && !xml.element().equals("h")) {
        xml.skip();
        continue;
      }
      if (!first) text.append('\n');
      first = false;
      paragraph();
    }
  }

  private void paragraph() {
    for (var depth = 1; depth > 0; ) {
      switch (xml.nextPiece()) {
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.END_DOCUMENT -> throw zip.broken(null);
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          switch (xml.element()) {
            case "s" -> text.repeat(' ', Math.clamp(xml.number("c", 1), 1, 1000));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "annotation", "note", "ruby-text" -> {
              xml.skip();
              depth--;
            }
            default -> {}
          }
        }
        default -> xml.piece(text);
      }
    }
  }
}
