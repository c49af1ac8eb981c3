// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// A workbook for Excel with a sheet a table. Texts stand beside each other in the sheet itself, so
/// that none has to be kept until the end.
final class XlsxFile implements TableFile {
  /// Letters that a cell of Excel holds.
  private static final int LONGEST = 32_767;

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final Pattern LOOKS_LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private final Workbook workbook;
  private final CellText text;
  private final String dateFormat;
  private List<String> columns = List.of();
  private @Nullable Worksheet sheet;
  private int row;

  XlsxFile(OutputStream out, CellText text) {
    this.text = text;
    workbook = new Workbook(out, "Learning City Desk", "1.0");
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
    sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
    this.sheet = sheet;
    row = 1;
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    var sheet = this.sheet;
    if (sheet == null) throw new IllegalStateException("no table was begun");
    for (var i = 0; i < cells.size(); i++) put(sheet, i, cells.get(i));
    if (++row % 500 == 0) sheet.flush();
  }

  private void put(Worksheet sheet, int column, Cell cell) {
    switch (cell) {
      case Cell.Number(var number) -> sheet.value(row, column, number);
      case Cell.Date(var date) when date.isExact() && !date.first().isBefore(FIRST_DAY) -> {
        sheet.value(row, column, date.first());
        sheet.style(row, column).format(dateFormat).set();
      }
      case Cell.Truth(var holds) when !text.people() -> sheet.value(row, column, holds);
      default -> {
        var words = text.inSheet(cell);
        if (words.isEmpty()) return;
        if (words.length() > LONGEST)
          throw new UserProblem(
              "problem.export.cellTooLong", columns.get(column), row + 1, LONGEST);
        sheet.inlineString(row, column, LOOKS_LIKE_ESCAPE.matcher(words).replaceAll("_x005F_"));
        // So that it stays a text when somebody works on it.
        if (!Character.isLetter(words.charAt(0))) sheet.style(row, column).format("@").set();
      }
    }
  }

  private void end() throws IOException {
    if (sheet != null) sheet.close();
  }

  @Override
  public void close() throws IOException {
    end();
    workbook.close();
  }
}
