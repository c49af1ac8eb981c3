// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.workbook.Workbook;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// One table of a spreadsheet, with what is odd about it.
final class WorkbookSheet implements Workbook.Visitor {
  /// Letters of all cells together.
  private static final long MOST_TEXT = 200_000_000;

  private final Workbook workbook;
  private final WorkbookFormat format;
  private final Progress progress;
  private final String name;
  private final SheetBuilder sheet;
  private final List<Workbook.TableRow> rows = new ArrayList<>();
  private int widest;
  private long length;
  private int hiddenRows;
  private int hiddenColumns;
  private int merged;
  private int formulas;
  private boolean atTable;

  private WorkbookSheet(Path file, Workbook workbook, WorkbookFormat format, Progress progress) {
    this.workbook = workbook;
    this.format = format;
    this.progress = progress;
    name = SourceFile.name(file);
    sheet = new SheetBuilder(name, format, 0);
  }

  static Sheet read(Path file, WorkbookFormat format, Progress progress) {
    try (var workbook = Workbook.open(file)) {
      var table = new WorkbookSheet(file, workbook, format, progress);
      workbook.visit(table);
      return table.build();
    }
  }

  @Override
  public boolean table(int place, String name, boolean hidden) {
    atTable = place == format.tab();
    if (atTable && hidden) sheet.remark(Remark.of("import.remark.hiddenSheet", name));
    return atTable;
  }

  @Override
  public boolean row(Workbook.TableRow row) {
    if (rows.size() % 500 == 0) progress.step(workbook.done(), workbook.size());
    if (rows.size() > SheetReader.MOST_ROWS + format.rowsAbove() + 1)
      throw new UserProblem("problem.import.tooManyRows", name, SheetReader.MOST_ROWS);
    rows.add(row);
    widest = Math.max(widest, row.cells().size());
    for (var cell : row.cells()) length += cell.length();
    if (length > MOST_TEXT) throw new UserProblem("problem.import.tooMuchText", name, MOST_TEXT);
    if (row.hidden()) hiddenRows++;
    formulas += row.formulas();
    return true;
  }

  @Override
  public void merged() {
    if (atTable) merged++;
  }

  @Override
  public void hiddenColumns(int count) {
    if (atTable) hiddenColumns += count;
  }

  private Sheet build() {
    var table = rows.subList(Math.min(format.rowsAbove(), rows.size()), rows.size());
    if (!table.isEmpty() && table.getFirst().width() > Workbook.MOST_COLUMNS)
      throw new UserProblem(
          "problem.import.tooManyColumns", table.getFirst().width(), Workbook.MOST_COLUMNS);
    var first = format.header();
    for (var row : table) {
      sheet.accept(new Row(row.number(), padded(row.cells())), first ? null : fault(row));
      first = false;
    }
    if (workbook.hasMacros()) sheet.remark(Remark.of("import.remark.macros"));
    remark("import.remark.hiddenRows", hiddenRows);
    remark("import.remark.hiddenColumns", hiddenColumns);
    remark("import.remark.merged", merged);
    remark("import.remark.formulas", formulas);
    var columns = sheet.columns();
    if (format.header() && columns != null) LostZeros.of(columns, table).forEach(sheet::remark);
    progress.step(1, 1);
    return sheet.sheet();
  }

  private List<String> padded(List<String> cells) {
    return cells.size() == widest
        ? cells
        : Stream.concat(cells.stream(), Collections.nCopies(widest - cells.size(), "").stream())
            .toList();
  }

  private static @Nullable Remark fault(Workbook.TableRow row) {
    if (!row.flaws().isEmpty()) {
      var flaw = row.flaws().getFirst();
      return flaw.error().isEmpty()
          ? Remark.of("import.row.notCalculated", flaw.place())
          : Remark.of("import.row.errorInCell", flaw.place(), flaw.error());
    }
    return row.width() > Workbook.MOST_COLUMNS
        ? Remark.of("import.row.tooManyCells", row.width(), Workbook.MOST_COLUMNS)
        : null;
  }

  private void remark(String key, int count) {
    if (count > 0) sheet.remark(Remark.of(key, count));
  }
}
