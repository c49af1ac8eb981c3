// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import java.io.IOException;
import java.util.List;

/// A file to which tables are written, row after row; what was written is not kept in memory.
interface TableFile extends AutoCloseable {
  /// So many columns are still legible when they are printed beside each other on one page.
  int FITTING = 10;

  /// Begins a table.
  ///
  /// @param widths of the columns, in letters
  /// @param rows how many will follow
  void begin(String name, List<String> columns, List<Integer> widths, int rows) throws IOException;

  void row(List<Cell> cells) throws IOException;

  @Override
  void close() throws IOException;
}
