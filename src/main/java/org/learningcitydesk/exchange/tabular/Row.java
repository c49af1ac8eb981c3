// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.tabular;

import java.util.List;

/// One row of a table.
///
/// @param line the line of the file on which it begins, from 1
public record Row(long line, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
