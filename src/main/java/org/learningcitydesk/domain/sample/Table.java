// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small table written as text: a line a row, a bar between cells, blanks where nothing is known.
final class Table {
  private Table() {}

  static List<Row> rows(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(Row::new).toList();
  }

  /// One line.
  static final class Row {
    private final List<String> cells;

    Row(String line) {
      cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    String text(int cell) {
      return cells.get(cell);
    }

    @Nullable String orNull(int cell) {
      var text = cells.get(cell);
      return text.isEmpty() ? null : text;
    }

    @Nullable Integer number(int cell) {
      var text = cells.get(cell);
      return text.isEmpty() ? null : Integer.valueOf(text);
    }

    int whole(int cell) {
      return Integer.parseInt(cells.get(cell));
    }

    List<String> words(int cell) {
      var text = cells.get(cell);
      return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }
  }
}
