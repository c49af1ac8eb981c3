// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.board;

import java.util.List;

/// Rows by state, in columns.
record Board<T>(List<Column<T>> columns) {
  /// More cards than this are no overview any more: the rest is counted.
  static final int MOST = 60;

  /// One state.
  record Column<T>(String state, List<T> cards) {
    List<T> shown() {
      return cards.subList(0, Math.min(MOST, cards.size()));
    }

    int more() {
      return Math.max(0, cards.size() - MOST);
    }
  }

  /// @param rows in the order of the cards
  static <T> Board<T> of(List<T> rows, BoardKind<T> kind) {
    return new Board<>(
        kind.columns(rows).stream()
            .map(
                state ->
                    new Column<>(
                        state, rows.stream().filter(it -> kind.state(it).equals(state)).toList()))
            .toList());
  }
}
