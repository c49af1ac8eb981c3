// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.sheet;

import java.io.IOException;
import java.util.List;

/// A file to which tables are written, row after row; what was written is not kept in memory.
public interface TableFile extends AutoCloseable {
  /// So many columns are still legible when they are printed beside each other on one page.
  int FITTING = 10;

  /// Tables of names and values have nothing to choose rows by.
  int PAIRS = 2;

  /// Excel has rows no higher.
  int MOST_LINES = 27;

  /// Lines that a row needs so that its longest text has room, as far as they can be told from
  /// letters.
  static int lines(List<Cell> cells, List<Integer> widths) {
    var most = 1;
    for (var i = 0; i < cells.size(); i++)
      if (cells.get(i) instanceof Cell.Text(var text)) {
        var width = widths.get(i);
        var lines = text.lines().mapToInt(it -> lines(it.length(), width)).sum();
        most = Math.max(most, lines);
      }
    return Math.min(most, MOST_LINES);
  }

  private static int lines(int letters, int width) {
    return letters <= width - 2 ? 1 : (int) Math.ceil(letters / (width * 0.85));
  }

  /// Begins a table.
  ///
  /// @param widths of the columns, in letters
  /// @param rows how many will follow
  void begin(String name, List<String> columns, List<Integer> widths, int rows) throws IOException;

  void row(List<Cell> cells) throws IOException;

  @Override
  void close() throws IOException;
}
