// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/// What was changed, by whom and when.
public final class JournalStore {
  private final DSLContext sql;

  JournalStore(DSLContext sql) {
    this.sql = sql;
  }

  /// One change.
  ///
  /// @param undone taken back, and not made again
  public record Entry(long number, Instant at, String author, Label label, boolean undone) {}

  /// The last changes, the newest first.
  public List<Entry> latest(int limit) {
    return sql.selectFrom(CHANGE)
        .orderBy(CHANGE.SEQ.desc())
        .limit(limit)
        .fetch(
            row ->
                new Entry(
                    row.getSeq(),
                    row.getMadeAt().toInstant(),
                    row.getAuthor(),
                    History.label(row),
                    row.getUndoneAt() != null));
  }
}
