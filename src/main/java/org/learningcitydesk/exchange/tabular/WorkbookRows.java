// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.workbook.Workbook;
import org.learningcitydesk.work.UserProblem;

/// The rows of one table of a spreadsheet as they come, with what is odd about them. Beyond its
/// limits it forgets the rows and only counts: the table may not be the one that is wanted.
final class WorkbookRows {
  /// Letters of all cells together.
  private static final long MOST_TEXT = 200_000_000;

  final String name;
  final boolean hidden;
  final List<Workbook.TableRow> rows = new ArrayList<>();
  int widest;
  int count;
  int hiddenRows;
  int hiddenColumns;
  int merged;
  int formulas;
  private final String file;
  private final int most;
  private long length;
  private long cells;
  private @Nullable UserProblem problem;

  /// @param rowsAbove that may stand above the table and do not count
  WorkbookRows(String file, String name, boolean hidden, int rowsAbove) {
    this.file = file;
    this.name = name;
    this.hidden = hidden;
    most = SheetReader.MOST_ROWS + rowsAbove + 1;
  }

  /// Takes a row; false where no more are wanted.
  boolean add(Workbook.TableRow row) {
    count++;
    if (problem != null) return count <= most;
    if (rows.size() == most) {
      refuse(new UserProblem("problem.import.tooManyRows", file, SheetReader.MOST_ROWS));
      return false;
    }
    rows.add(row);
    widest = Math.max(widest, row.cells().size());
    cells += row.cells().size();
    for (var cell : row.cells()) length += cell.length();
    if (length > MOST_TEXT) refuse(new UserProblem("problem.import.tooMuchText", file, MOST_TEXT));
    else if (cells > Workbook.MOST_CELLS)
      refuse(new UserProblem("problem.import.tooManyCells", file, Workbook.MOST_CELLS));
    if (row.hidden()) hiddenRows++;
    formulas += row.formulas();
    return true;
  }

  private void refuse(UserProblem reason) {
    problem = reason;
    rows.subList(Math.min(rows.size(), WorkbookSurvey.SAMPLE), rows.size()).clear();
    ((ArrayList<?>) rows).trimToSize();
  }

  /// The rows, where all were within the limits.
  List<Workbook.TableRow> all() {
    if (problem != null) throw problem;
    return rows;
  }
}
