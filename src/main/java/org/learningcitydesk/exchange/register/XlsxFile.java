// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.sheet.Cell;
import org.learningcitydesk.sheet.ExcelText;
import org.learningcitydesk.sheet.TableFile;
import org.learningcitydesk.work.UserProblem;

/// A workbook for Excel with a sheet a table. Texts stand beside each other in the sheet itself, so
/// that none has to be kept until the end.
final class XlsxFile implements TableFile {
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private final Workbook workbook;
  private final CellText text;
  private final String dateFormat;
  private List<String> columns = List.of();
  private @Nullable Worksheet sheet;
  private int row;

  /// The format that the last cells of a column have, and from which row on: a format for many
  /// cells costs the library as much as one for a single cell.
  private @Nullable String[] formats = {};

  private int[] formattedFrom = {};

  XlsxFile(OutputStream out, CellText text) {
    this(out, text, "");
  }

  /// @param subject for whom it is; nothing where it is blank
  XlsxFile(OutputStream out, CellText text, String subject) {
    this.text = text;
    workbook = new Workbook(out, "Learning City Desk", "1.0");
    if (!subject.isEmpty()) workbook.properties().setDescription(subject);
    dateFormat = text.people() ? "dd/mm/yyyy" : "yyyy-mm-dd";
  }

  @Override
  public void begin(String name, List<String> columns, List<Integer> widths, int rows)
      throws IOException {
    end();
    this.columns = columns;
    var sheet = workbook.newWorksheet(name);
    for (var i = 0; i < columns.size(); i++) {
      sheet.width(i, widths.get(i));
      sheet.inlineString(0, i, columns.get(i));
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    if (columns.size() <= FITTING) {
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
    }
    sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
    this.sheet = sheet;
    row = 1;
    formats = new @Nullable String[columns.size()];
    formattedFrom = new int[columns.size()];
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    var sheet = this.sheet;
    if (sheet == null) throw new IllegalStateException("no table was begun");
    for (var i = 0; i < cells.size(); i++) format(sheet, i, put(sheet, i, cells.get(i)));
    if (++row % 500 == 0) flush(sheet);
  }

  private void flush(Worksheet sheet) throws IOException {
    for (var i = 0; i < formats.length; i++) format(sheet, i, null);
    sheet.flush();
  }

  /// Takes note of a cell's format; where it is another than that of the cell above, those get
  /// theirs.
  private void format(Worksheet sheet, int column, @Nullable String format) {
    var before = formats[column];
    if (Objects.equals(before, format)) return;
    if (before != null)
      sheet.range(formattedFrom[column], column, row - 1, column).style().format(before).set();
    formats[column] = format;
    formattedFrom[column] = row;
  }

  /// Puts the cell there and returns its format, if it has one.
  private @Nullable String put(Worksheet sheet, int column, Cell cell) {
    switch (cell) {
      case Cell.Number(var number) -> sheet.value(row, column, number);
      case Cell.Amount(var euros) -> sheet.value(row, column, euros);
      case Cell.Formula it -> sheet.formula(row, column, it.ooxml());
      case Cell.Date(var date) when date.isExact() && !date.first().isBefore(FIRST_DAY) -> {
        sheet.value(row, column, date.first());
        return dateFormat;
      }
      case Cell.Truth(var holds) when !text.people() -> sheet.value(row, column, holds);
      default -> {
        var words = text.inSheet(cell);
        if (words.isEmpty()) return null;
        if (words.length() > ExcelText.LONGEST)
          throw new UserProblem(
              "problem.export.cellTooLong", columns.get(column), row + 1, ExcelText.LONGEST);
        sheet.inlineString(row, column, ExcelText.escaped(words));
        // So that it stays a text when somebody works on it.
        if (!Character.isLetter(words.charAt(0))) return "@";
      }
    }
    return null;
  }

  private void end() throws IOException {
    if (sheet == null) return;
    flush(sheet);
    sheet.close();
  }

  @Override
  public void close() throws IOException {
    end();
    workbook.close();
  }
}
