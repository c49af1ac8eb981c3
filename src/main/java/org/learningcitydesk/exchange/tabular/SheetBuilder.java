// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.workbook.Workbook;
import org.learningcitydesk.work.UserProblem;

/// Makes a table of the rows of a file. Rows with too many or too few cells, or with letters that
/// could not be read, are set apart; nothing is guessed into place.
final class SheetBuilder {
  private static final int MOST_ROWS = SheetReader.MOST_ROWS;
  private final String name;
  private final SheetFormat format;
  private final String separator;
  private final List<Row> rows = new ArrayList<>();
  private final List<Sheet.Quarantined> quarantined = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private @Nullable List<String> columns;
  private int named;
  private int count;
  private int above;

  SheetBuilder(String name, SheetFormat format, int rowsAbove) {
    this.name = name;
    this.format = format;
    above = rowsAbove;
    separator = format instanceof CsvFormat csv ? " " + csv.separator() + " " : "; ";
  }

  /// Takes the next row of the file.
  void accept(Row row) {
    accept(row, null);
  }

  /// Takes the next row of the file; with a fault it is set apart.
  void accept(Row row, @Nullable Remark fault) {
    if (above > 0) {
      above--;
      return;
    }
    var known = columns;
    if (known == null) {
      if (row.isBlank()) return;
      columns = known = columnsOf(row);
      if (format.header()) return;
    }
    if (row.isBlank()) return;
    var cells = fit(row.cells(), known.size(), named);
    if (fault != null) {
      quarantine(row, fault);
    } else if (cells == null) {
      quarantine(
          row,
          Remark.of(
              row.cells().size() < known.size()
                  ? "import.row.tooFewCells"
                  : "import.row.tooManyCells",
              row.cells().size(),
              known.size()));
    } else if (cells.stream().anyMatch(SheetBuilder::isUnreadable)) {
      quarantine(row, Remark.of("import.row.unreadable"));
    } else if (rows.size() == MOST_ROWS) {
      throw new UserProblem("problem.import.tooManyRows", name, MOST_ROWS);
    } else {
      count += cells.size();
      if (count > Workbook.MOST_CELLS)
        throw new UserProblem("problem.import.tooManyCells", name, Workbook.MOST_CELLS);
      rows.add(new Row(row.line(), cells));
    }
  }

  /// The cells, one a column: empty cells at the end come and go with the programs that write them.
  private static @Nullable List<String> fit(List<String> cells, int columns, int named) {
    if (cells.size() == columns) return cells;
    if (cells.size() < named) return null;
    if (cells.size() < columns)
      return Stream.concat(cells.stream(), Collections.nCopies(columns - cells.size(), "").stream())
          .toList();
    return cells.subList(columns, cells.size()).stream().allMatch(String::isBlank)
        ? cells.subList(0, columns)
        : null;
  }

  private static boolean isUnreadable(String cell) {
    for (var i = 0; i < cell.length(); i++) {
      var c = cell.charAt(i);
      if (c == '\uFFFD' || c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\u007F')
        return true;
    }
    return false;
  }

  private void quarantine(Row row, Remark reason) {
    if (quarantined.size() == MOST_ROWS)
      throw new UserProblem("problem.import.tooManyRows", name, MOST_ROWS);
    var text = String.join(separator, row.cells().subList(0, Math.min(row.cells().size(), 20)));
    quarantined.add(
        new Sheet.Quarantined(
            row.line(), text.length() > 200 ? text.substring(0, 200) + "…" : text, reason));
  }

  private List<String> columnsOf(Row first) {
    var cells = first.cells();
    if (cells.size() > Rows.MOST_COLUMNS)
      throw new UserProblem("problem.import.tooManyColumns", cells.size(), Rows.MOST_COLUMNS);
    var names = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var i = 0; i < cells.size(); i++) {
      var given = format.header() ? cells.get(i).strip().replaceAll("\\s+", " ") : "";
      var unique = given.isEmpty() ? "#" + (i + 1) : given;
      for (var n = 2; !seen.add(unique); n++) unique = given + " (" + n + ")";
      if (!given.isEmpty() || !format.header()) named = i + 1;
      if (!given.isEmpty() && !unique.equals(given))
        remarks.add(Remark.of("import.remark.columnTwice", given, unique));
      names.add(unique);
    }
    if (!format.header()) remarks.add(Remark.of("import.remark.noHeader"));
    return names;
  }

  /// The names of the columns, once they are known.
  @Nullable List<String> columns() {
    return columns;
  }

  void remark(Remark remark) {
    remarks.add(remark);
  }

  Sheet sheet() {
    var known = columns;
    if (known == null || rows.isEmpty() && quarantined.isEmpty())
      throw new UserProblem("problem.import.noRows", name);
    if (!format.header()) return new Sheet(name, format, known, rows, quarantined, remarks);
    var kept =
        IntStream.range(0, known.size())
            .filter(
                i ->
                    !isUnnamed(known, i)
                        || rows.stream().anyMatch(row -> !row.cells().get(i).isBlank()))
            .toArray();
    for (var i : kept)
      if (isUnnamed(known, i))
        remarks.add(Remark.of("import.remark.columnWithoutName", known.get(i)));
    if (kept.length == known.size())
      return new Sheet(name, format, known, rows, quarantined, remarks);
    var narrowed = rows.stream().map(row -> new Row(row.line(), pick(row.cells(), kept))).toList();
    return new Sheet(name, format, pick(known, kept), narrowed, quarantined, remarks);
  }

  private static boolean isUnnamed(List<String> names, int i) {
    return names.get(i).equals("#" + (i + 1));
  }

  private static List<String> pick(List<String> cells, int[] kept) {
    return IntStream.of(kept).mapToObj(cells::get).toList();
  }
}
