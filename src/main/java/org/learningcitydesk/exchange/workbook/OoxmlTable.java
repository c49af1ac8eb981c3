// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table of a workbook in Office Open XML.
final class OoxmlTable {
  private static final String NOT_AVAILABLE = "#N/A";
  private final SafeXml xml;
  private final SafeZip zip;
  private final List<String> shared;
  private final List<NumberShown> styles;
  private final boolean since1904;
  private final RowCells cells;
  private final StringBuilder text = new StringBuilder();
  private long row;
  private int column;

  OoxmlTable(
      SafeXml xml, SafeZip zip, List<String> shared, List<NumberShown> styles, boolean since1904) {
    this.xml = xml;
    this.zip = zip;
    this.shared = shared;
    this.styles = styles;
    this.since1904 = since1904;
    cells = new RowCells(zip.name());
  }

  void read(Workbook.Visitor visitor) {
    while (xml.nextStart()) {
      switch (xml.element()) {
        case "col" -> {
          if (xml.holds("hidden")) {
            var first = xml.number("min", 1);
            // Everything to the right of a table is often hidden; that is no column of it.
            var last = Math.min(xml.number("max", first), first + 50);
            visitor.hiddenColumns(Math.max(last - first + 1, 0));
          }
        }
        case "row" -> {
          if (!row(visitor)) return;
        }
        case "mergeCell" -> visitor.merged();
        default -> {}
      }
    }
  }

  private boolean row(Workbook.Visitor visitor) {
    row = xml.number("r", (int) row + 1);
    var hidden = xml.holds("hidden");
    cells.clear();
    column = -1;
    while (xml.nextStart("row")) if (xml.element().equals("c")) cell();
    return cells.isBlank() || visitor.row(cells.row(row, hidden));
  }

  private void cell() {
    var place = xml.attribute("r");
    column = place == null ? column + 1 : columnOf(place);
    var type = xml.attribute("t");
    var style = xml.number("s", 0);
    var formula = false;
    String value = null;
    String inline = null;
    while (xml.nextStart("c")) {
      switch (xml.element()) {
        case "f" -> {
          formula = true;
          xml.skip();
        }
        case "v" -> {
          text.setLength(0);
          xml.text(text);
          value = text.toString();
        }
        case "is" -> {
          text.setLength(0);
          OoxmlWorkbook.inline(xml, text);
          inline = OoxmlWorkbook.unescaped(text.toString());
        }
        default -> xml.skip();
      }
    }
    if (formula) cells.calculated();
    if (inline != null) cells.put(column, inline, false);
    else if (value == null) {
      if (formula) cells.flaw(column, row, "");
    } else put(type, value, style, formula);
  }

  private void put(@Nullable String type, String value, int style, boolean formula) {
    switch (type == null ? "n" : type) {
      case "s" -> cells.put(column, shared(value), false);
      case "b" -> cells.put(column, value.strip().equals("1") ? "true" : "false", false);
      case "d" -> cells.put(column, day(value.strip()), false);
      case "e" -> {
        // For whoever has no value to give, this is how a spreadsheet says it.
        if (value.equals(NOT_AVAILABLE)) cells.put(column, value, false);
        else cells.flaw(column, row, value);
      }
      case "n" -> {
        if (!value.isBlank()) cells.put(column, number(value.strip(), style, formula), true);
      }
      default -> cells.put(column, OoxmlWorkbook.unescaped(value), false);
    }
  }

  private String shared(String index) {
    try {
      return shared.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw zip.broken(e);
    }
  }

  private String number(String value, int style, boolean formula) {
    var shown = style >= 0 && style < styles.size() ? styles.get(style) : NumberShown.PLAIN;
    try {
      return shown.text(value, formula, since1904);
    } catch (NumberFormatException e) {
      throw zip.broken(e);
    }
  }

  /// A date with the time of midnight is a day.
  static String day(String date) {
    var time = date.indexOf('T');
    if (time < 0) return date;
    var rest = date.substring(time + 1);
    return rest.matches("00:00(:00(\\.0+)?)?Z?")
        ? date.substring(0, time)
        : date.substring(0, time) + " " + rest.substring(0, Math.min(5, rest.length()));
  }

  private int columnOf(String place) {
    var number = 0;
    for (var i = 0; i < place.length(); i++) {
      var c = place.charAt(i) & ~0x20;
      if (c < 'A' || c > 'Z') break;
      number = number * 26 + c - 'A' + 1;
      if (number > 1 << 20) throw zip.broken(null);
    }
    if (number == 0) throw zip.broken(null);
    return number - 1;
  }
}
