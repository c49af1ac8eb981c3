// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.nio.file.Path;
import java.util.List;

/// A spreadsheet file, read once from its beginning to its end as often as somebody asks.
public abstract sealed class Workbook implements AutoCloseable permits OoxmlWorkbook, OdfWorkbook {
  /// Columns that are read; a cell beyond them is only counted.
  public static final int MOST_COLUMNS = 1_000;

  /// Cells of one table, blank ones between others included, and texts that cells share.
  public static final int MOST_CELLS = 5_000_000;

  /// Letters in one row.
  public static final int LONGEST_ROW = 500_000;

  final SafeZip zip;

  Workbook(SafeZip zip) {
    this.zip = zip;
  }

  /// Opens what [WorkbookKind] found.
  ///
  /// @throws org.learningcitydesk.work.UserProblem where it is broken or meant to do harm
  public static Workbook open(Path file) {
    var zip = new SafeZip(file);
    try {
      return switch (WorkbookKind.of(zip)) {
        case OOXML -> new OoxmlWorkbook(zip);
        case ODF -> new OdfWorkbook(zip);
      };
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  public abstract WorkbookKind kind();

  /// Whether programs are inside, which we never run.
  public abstract boolean hasMacros();

  /// Shows all tables in their order.
  public abstract void visit(Visitor visitor);

  /// How much of the table at hand is read, in the same unit as [#size()].
  public long done() {
    return zip.done();
  }

  public long size() {
    return zip.size();
  }

  @Override
  public void close() {
    zip.close();
  }

  /// Who looks at the tables.
  public interface Visitor {
    /// Whether the rows of this table are wanted.
    boolean table(int place, String name, boolean hidden);

    /// Takes a row that is not blank; false ends the table.
    boolean row(TableRow row);

    /// Several cells shown as one: the value stands in the first of them.
    default void merged() {}

    default void hiddenColumns(int count) {}
  }

  /// One row.
  ///
  /// @param number as the program shows it, from 1
  /// @param cells as text; blank ones at the end are left out
  /// @param numbers columns whose cell was stored as a number
  /// @param width columns up to the last cell that is not blank, read or not
  /// @param formulas how many cells were calculated
  public record TableRow(
      long number,
      boolean hidden,
      List<String> cells,
      List<Integer> numbers,
      int width,
      int formulas,
      List<Flaw> flaws) {}

  /// A cell without a value that could be used.
  ///
  /// @param place such as `C7`
  /// @param error what the program shows there; empty where a formula was never calculated
  public record Flaw(int column, String place, String error) {}
}
