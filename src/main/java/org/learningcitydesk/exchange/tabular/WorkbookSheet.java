// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.workbook.Workbook;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// One table of a spreadsheet, with what is odd about it.
final class WorkbookSheet {
  private final WorkbookFormat format;
  private final WorkbookRows rows;
  private final boolean macros;
  private final SheetBuilder sheet;

  private WorkbookSheet(Path file, WorkbookFormat format, WorkbookRows rows, boolean macros) {
    this.format = format;
    this.rows = rows;
    this.macros = macros;
    sheet = new SheetBuilder(SourceFile.name(file), format, 0);
  }

  /// The fullest table, as far as can be seen where it begins.
  static Sheet read(Path file, Progress progress) {
    var found = WorkbookSurvey.of(file, progress);
    var sheet = new WorkbookSheet(file, found.format(), found.rows(), found.macros()).build();
    progress.step(1, 1);
    return sheet;
  }

  /// The table that the format names.
  static Sheet read(Path file, WorkbookFormat format, Progress progress) {
    try (var workbook = Workbook.open(file)) {
      var visitor = new One(SourceFile.name(file), workbook, format, progress);
      workbook.visit(visitor);
      var sheet = new WorkbookSheet(file, format, visitor.rows, workbook.hasMacros()).build();
      progress.step(1, 1);
      return sheet;
    }
  }

  private Sheet build() {
    var all = rows.all();
    var table = all.subList(Math.min(format.rowsAbove(), all.size()), all.size());
    if (rows.hidden) sheet.remark(Remark.of("import.remark.hiddenSheet", rows.name));
    if (!table.isEmpty() && table.getFirst().width() > Workbook.MOST_COLUMNS)
      throw new UserProblem(
          "problem.import.tooManyColumns", table.getFirst().width(), Workbook.MOST_COLUMNS);
    var first = format.header();
    for (var row : table) {
      sheet.accept(new Row(row.number(), padded(row.cells())), first ? null : fault(row));
      first = false;
    }
    if (macros) sheet.remark(Remark.of("import.remark.macros"));
    remark("import.remark.hiddenRows", rows.hiddenRows);
    remark("import.remark.hiddenColumns", rows.hiddenColumns);
    remark("import.remark.merged", rows.merged);
    remark("import.remark.formulas", rows.formulas);
    var columns = sheet.columns();
    if (format.header() && columns != null) LostZeros.of(columns, table).forEach(sheet::remark);
    return sheet.sheet();
  }

  private List<String> padded(List<String> cells) {
    return cells.size() == rows.widest
        ? cells
        : Stream.concat(
                cells.stream(), Collections.nCopies(rows.widest - cells.size(), "").stream())
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

  /// Looks at one table only.
  private static final class One implements Workbook.Visitor {
    private final String file;
    private final Workbook workbook;
    private final WorkbookFormat format;
    private final Progress progress;
    private WorkbookRows rows;
    private boolean atTable;

    One(String file, Workbook workbook, WorkbookFormat format, Progress progress) {
      this.file = file;
      this.workbook = workbook;
      this.format = format;
      this.progress = progress;
      rows = new WorkbookRows(file, "", false, 0);
    }

    @Override
    public boolean table(int place, String name, boolean hidden) {
      atTable = place == format.tab();
      if (atTable) rows = new WorkbookRows(file, name, hidden, format.rowsAbove());
      return atTable;
    }

    @Override
    public boolean row(Workbook.TableRow row) {
      if (rows.count % 500 == 0) progress.step(workbook.done(), workbook.size());
      return rows.add(row);
    }

    @Override
    public void merged() {
      if (atTable) rows.merged++;
    }

    @Override
    public void hiddenColumns(int count) {
      if (atTable) rows.hiddenColumns += count;
    }
  }
}
