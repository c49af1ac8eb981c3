// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.PRIVACY_LOG;

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

  /// Where in its history the file is.
  public Point point() {
    var undone = CHANGE.UNDONE_AT.isNotNull().and(CHANGE.DISCARDED.isFalse());
    var first = sql.select(CHANGE.ID).from(CHANGE).orderBy(CHANGE.SEQ).limit(1).fetchOne();
    var last =
        sql.select(CHANGE.SEQ, CHANGE.MADE_AT)
            .from(CHANGE)
            .orderBy(CHANGE.SEQ.desc())
            .limit(1)
            .fetchOne();
    return new Point(
        first == null ? null : first.value1(),
        last == null ? 0 : last.value1(),
        sql.fetchCount(CHANGE, undone),
        sql.fetchCount(PRIVACY_LOG),
        last == null ? null : last.value2().toInstant());
  }

  /// All rows by their primary key, few in memory at a time.
  public void rows(StoredTable table, Consumer<@Nullable Object[]> each) {
    var size = table.hasBytes() ? ROWS_OF_BYTES_AT_A_TIME : ROWS_AT_A_TIME;
    new RowPages(sql, table.table(), table.fields(), table.keyFields(), size)
        .each(row -> each.accept(row.intoArray()));
  }
}
