// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.work.Progress;

/// Writes all rows of an open file into a new one, in which nothing else is: no bytes of what was
/// removed, and nothing in the clear where the new one is encrypted.
final class Rewriting {
  private static final int ROWS = 500;
  private static final int ROWS_OF_BYTES = 4;

  private Rewriting() {}

  static void into(Path part, @Nullable Seal seal, DSLContext from, Progress progress)
      throws SQLException {
    Restoring.into(
        part,
        seal,
        Inspection.VERSION,
        restoring -> copy(new WholeStore(from), restoring, progress),
        _ -> {},
        Progress.NONE);
  }

  private static void copy(WholeStore from, Restoring to, Progress progress) {
    var tables = from.tables();
    var total = tables.stream().mapToLong(from::count).sum();
    var targets = new HashMap<String, StoredTable>();
    for (var table : to.tables()) targets.put(table.name(), table);
    var done = new long[1];
    for (var table : tables) {
      var target = targets.get(table.name());
      if (target == null) throw new IllegalStateException("No table " + table);
      var rows = new ArrayList<@Nullable Object[]>();
      var most = table.hasBytes() ? ROWS_OF_BYTES : ROWS;
      from.rows(
          table,
          row -> {
            rows.add(row);
            done[0]++;
            if (rows.size() == most) add(to, target, rows);
            if (done[0] % ROWS == 0) progress.step(done[0], total);
          });
      add(to, target, rows);
      if (to.count(target) != from.count(table))
        throw new IllegalStateException("Not all rows of " + table + " were written");
    }
  }

  private static void add(Restoring to, StoredTable table, ArrayList<@Nullable Object[]> rows) {
    if (rows.isEmpty()) return;
    to.add(table, rows)
        .ifPresent(
            it -> {
              throw new IllegalStateException("Row " + it.index() + " of " + table);
            });
    rows.clear();
  }
}
