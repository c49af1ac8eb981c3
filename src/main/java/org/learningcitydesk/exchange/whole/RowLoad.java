// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.whole;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Restoring;
import org.learningcitydesk.workspace.StoredTable;

/// Rows that go into a table together. It knows where in the file each of them stands.
final class RowLoad {
  private static final int MOST_ROWS = 500;
  private static final int MUCH_TEXT = 4 << 20;

  private final JsonText text;
  private final StoredTable table;
  private final Restoring restoring;
  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private final List<JsonLocation> places = new ArrayList<>();
  private long begin;

  RowLoad(JsonText text, StoredTable table, Restoring restoring) {
    this.text = text;
    this.table = table;
    this.restoring = restoring;
    begin = text.position();
  }

  void add(@Nullable Object[] row, JsonLocation place) {
    rows.add(row);
    places.add(place);
  }

  boolean isFull() {
    return rows.size() >= MOST_ROWS || text.position() - begin > MUCH_TEXT;
  }

  /// Puts them into the table.
  ///
  /// @throws UserProblem where it does not take one of them
  void unload() {
    if (rows.isEmpty()) return;
    var refused = restoring.add(table, rows);
    if (refused.isPresent()) {
      var it = refused.get();
      throw text.problem(
          places.get(it.index()),
          it.sameKey() ? "whole.sameKey" : "whole.sameValue",
          table.name(),
          key(rows.get(it.index())));
    }
    rows.clear();
    places.clear();
    begin = text.position();
  }

  private String key(@Nullable Object[] row) {
    return table.key().stream().map(i -> String.valueOf(row[i])).collect(Collectors.joining(", "));
  }
}
