// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Everything that is in the file, row by row as it is stored: records, history, bytes of attached
/// files. Knows nothing of what it means, and holds few rows at a time.
public final class WholeStore {
  private static final int ROWS_AT_A_TIME = 500;
  private static final int ROWS_OF_BYTES_AT_A_TIME = 4;

  private final DSLContext sql;

  WholeStore(DSLContext sql) {
    this.sql = sql;
  }

  /// The last migration that this program knows; an open file has seen it.
  public static int schemaVersion() {
    return Inspection.VERSION;
  }

  /// Each table after those it points to.
  public List<StoredTable> tables() {
    return StoredTables.of(sql);
  }

  public long count(StoredTable table) {
    return sql.selectCount().from(table.table()).fetchSingle().value1();
  }

  /// All rows by their primary key, few in memory at a time.
  public void rows(StoredTable table, Consumer<@Nullable Object[]> each) {
    var size = table.hasBytes() ? ROWS_OF_BYTES_AT_A_TIME : ROWS_AT_A_TIME;
    new RowPages(sql, table.table(), table.fields(), table.keyFields(), size)
        .each(row -> each.accept(row.intoArray()));
  }
}
