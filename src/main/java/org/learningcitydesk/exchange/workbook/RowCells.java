// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.work.UserProblem;

/// Collects the cells of one row after the other.
final class RowCells {
  private final String file;
  private final List<String> cells = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Workbook.Flaw> flaws = new ArrayList<>();
  private long length;
  private int width;
  private int formulas;

  RowCells(String file) {
    this.file = file;
  }

  /// Puts the text into its column; what is blank or too far to the right is not kept.
  void put(int column, String text, boolean number) {
    if (text.isBlank()) return;
    width = Math.max(width, column + 1);
    if (column >= Workbook.MOST_COLUMNS) return;
    length += text.length();
    if (length > Workbook.LONGEST_ROW)
      throw new UserProblem("problem.import.cellTooLong", file, Workbook.LONGEST_ROW);
    while (cells.size() <= column) cells.add("");
    cells.set(column, text);
    if (number) numbers.add(column);
  }

  void calculated() {
    formulas++;
  }

  void flaw(int column, long row, String error) {
    width = Math.max(width, column + 1);
    if (column < Workbook.MOST_COLUMNS && flaws.size() < 100)
      flaws.add(new Workbook.Flaw(column, letters(column) + row, error));
  }

  private static String letters(int column) {
    var name = new StringBuilder();
    for (var rest = column; rest >= 0; rest = rest / 26 - 1)
      name.insert(0, (char) ('A' + rest % 26));
    return name.toString();
  }

  boolean isBlank() {
    return width == 0;
  }

  Workbook.TableRow row(long number, boolean hidden) {
    return new Workbook.TableRow(
        number,
        hidden,
        List.copyOf(cells),
        List.copyOf(numbers),
        width,
        formulas,
        List.copyOf(flaws));
  }

  void clear() {
    cells.clear();
    numbers.clear();
    flaws.clear();
    length = 0;
    width = 0;
    formulas = 0;
  }
}
