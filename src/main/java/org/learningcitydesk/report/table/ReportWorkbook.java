// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.sheet.Cell;
import org.learningcitydesk.sheet.FormulaDialect;
import org.learningcitydesk.sheet.FormulaFile;
import org.learningcitydesk.sheet.OdsFile;
import org.learningcitydesk.sheet.TableFile;
import org.learningcitydesk.sheet.WorkbookStyle;

/// A document as a workbook in which an office can go on calculating: a sheet of what the document
/// says in words, and one for each kind of table. Rows of sums are formulas.
public final class ReportWorkbook {
  private static final int WIDEST = 50;
  private static final int WIDE = 90;

  /// What has room in the highest row of the first sheet.
  private static final int LONGEST = 1_900;

  private static final int NARROWEST = 8;
  private final TableFile file;

  private ReportWorkbook(TableFile file) {
    this.file = file;
  }

  /// How texts stand in it: as in the document.
  private record Style(Locale locale, String title) implements WorkbookStyle {
    @Override
    public boolean people() {
      return true;
    }

    @Override
    public boolean wrapped() {
      return true;
    }

    @Override
    public String inSheet(Cell cell) {
      return said(cell);
    }
  }

  public static void xlsx(Document document, OutputStream out) throws IOException {
    try (var file = new FormulaFile(out, style(document))) {
      new ReportWorkbook(file).write(document);
    }
  }

  public static void ods(Document document, OutputStream out) throws IOException {
    try (var file = new OdsFile(out, style(document))) {
      new ReportWorkbook(file).write(document);
    }
  }

  private static Style style(Document document) {
    return new Style(
        Messages.in(document.language()).locale(),
        DataTable.shown(document.fullTitle()).replaceAll("\\s+", " "));
  }

  private void write(Document document) throws IOException {
    var taken = new HashSet<String>();
    var words = new Words(document);
    sheet(
        DataSheet.name(Messages.in(document.language()).get("report.data.words"), taken),
        words.columns(),
        words.rows(),
        0,
        WIDE);
    for (var it : DataSheet.of(document, taken)) sheet(it);
  }

  private void sheet(DataSheet sheet) throws IOException {
    var rows = new ArrayList<List<Cell>>();
    var totals = 0;
    for (var part : sheet.parts()) {
      var from = rows.size() + 1;
      for (var row : part.rows()) rows.addAll(cut(row));
      if (!part.totalled()) continue;
      totals++;
      rows.set(rows.size() - 1, total(rows, from, sheet.leading() + 1));
    }
    sheet(sheet.name(), sheet.columns(), rows, sheet.parts().size() == 1 ? totals : 0, WIDEST);
  }

  private void sheet(
      String name, List<String> columns, List<List<Cell>> rows, int totals, int widest)
      throws IOException {
    var widths =
        IntStream.range(0, columns.size())
            .mapToObj(
                i ->
                    Math.clamp(
                        3
                            + Math.max(
                                columns.get(i).length(),
                                rows.stream().mapToInt(it -> width(it.get(i))).max().orElse(0)),
                        NARROWEST,
                        i == 0 ? WIDEST : widest))
            .toList();
    file.begin(name, columns, widths, rows.size() - totals);
    for (var row : rows) file.row(row);
  }

  private static int width(Cell cell) {
    return cell instanceof Cell.Text(var text)
        ? text.lines().mapToInt(String::length).max().orElse(0)
        : said(cell).length() + 3;
  }

  /// The last row with its numbers as sums of those from a row on, where they are their sums.
  ///
  /// @param from counted from the row of names, which is 0
  private static List<Cell> total(List<List<Cell>> rows, int from, int firstColumn) {
    var cells = new ArrayList<>(rows.getLast());
    for (var i = firstColumn; i < cells.size(); i++) {
      var column = i;
      var said = number(cells.get(i));
      var unit = unit(cells.get(i));
      if (said == null || unit == null) continue;
      var sum =
          rows.subList(from - 1, rows.size() - 1).stream()
              .map(it -> number(it.get(column)))
              .filter(it -> it != null)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(said) != 0) continue;
      var last = rows.size() - 1;
      cells.set(
          i,
          new Cell.Formula(
              FormulaDialect.OOXML.call("SUM", FormulaDialect.OOXML.range(i, from, last)),
              FormulaDialect.OPEN_DOCUMENT.call(
                  "SUM", FormulaDialect.OPEN_DOCUMENT.range(i, from, last)),
              said,
              unit));
    }
    return cells;
  }

  private static @Nullable BigDecimal number(Cell cell) {
    return switch (cell) {
      case Cell.Number(var number) -> number;
      case Cell.Amount(var euros) -> euros;
      case Cell.Share(var fraction) -> fraction;
      default -> null;
    };
  }

  private static Cell.@Nullable Unit unit(Cell cell) {
    return switch (cell) {
      case Cell.Number _ -> Cell.Unit.NUMBER;
      case Cell.Amount _ -> Cell.Unit.EUROS;
      case Cell.Share _ -> Cell.Unit.SHARE;
      default -> null;
    };
  }

  /// What no cell has room for goes on in the rows below.
  static List<List<Cell>> cut(List<Cell> row) {
    var rows = new ArrayList<List<Cell>>();
    var rest = row;
    while (true) {
      var now = new ArrayList<Cell>();
      var later = new ArrayList<Cell>();
      for (var cell : rest) {
        var text = cell instanceof Cell.Text(var it) ? it : "";
        var end = Math.min(text.length(), LONGEST);
        if (end < text.length()) {
          var space = text.lastIndexOf(' ', end);
          if (space > 0) end = space + 1;
          else if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        }
        var fits = end == text.length();
        now.add(fits ? cell : Cell.text(text.substring(0, end)));
        later.add(fits ? Cell.BLANK : Cell.text(text.substring(end)));
      }
      rows.add(now);
      if (later.stream().allMatch(Cell.BLANK::equals)) return rows;
      rest = later;
    }
  }

  private static String said(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> text;
      case Cell.Choice(_, var name) -> name;
      case Cell.Words(_, var names) -> String.join("; ", names);
      case Cell.Number(var number) -> number.toPlainString();
      case Cell.Amount(var euros) -> euros.toPlainString();
      case Cell.Share(var fraction) -> fraction.toPlainString();
      case Cell.Formula it -> it.result() == null ? "" : it.result().toPlainString();
      case Cell.Date(var date) -> WorkbookStyle.dayFirst(date);
      case Cell.Truth(var holds) -> Boolean.toString(holds);
    };
  }
}
