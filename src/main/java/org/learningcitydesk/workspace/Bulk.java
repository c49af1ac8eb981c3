// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// Many new rows of one table in one statement that is written once and filled by plain JDBC. jOOQ
// would write it anew for each row, which took half the time of
/// an import. No listener hears of these rows.
final class Bulk {
  private static final int BATCH = 1000;

  private Bulk() {}

  static void insert(DSLContext sql, List<? extends TableRecord<?>> rows) {
    if (rows.isEmpty()) return;
    var table = rows.getFirst().getTable();
    var fields = table.fields();
    var text = sql.render(DSL.insertInto(table, fields).values(new Object[fields.length]));
    sql.connection(
        connection -> {
          try (var insert = connection.prepareStatement(text)) {
            var waiting = 0;
            for (var row : rows) {
              for (var i = 0; i < fields.length; i++)
                insert.setObject(i + 1, Tracked.stored(row, fields[i]));
              insert.addBatch();
              if (++waiting % BATCH == 0) insert.executeBatch();
            }
            if (waiting % BATCH > 0) insert.executeBatch();
          }
        });
  }
}
