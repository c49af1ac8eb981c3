// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.LocalText;

/// Rows as they are, or as they were last where they are gone; and by that how records are called.
/// Asks for each row once.
final class RowNames {
  private final DSLContext sql;
  private final Map<Key, Optional<Map<String, @Nullable String>>> known = new HashMap<>();

  private record Key(String table, UUID id) {}

  RowNames(DSLContext sql) {
    this.sql = sql;
  }

  /// The row as text; empty where nobody knows it any more.
  Optional<Map<String, @Nullable String>> row(Table<?> table, UUID id) {
    return known.computeIfAbsent(new Key(table.getName(), id), _ -> read(table, id));
  }

  private Optional<Map<String, @Nullable String>> read(Table<?> table, UUID id) {
    var there =
        sql.selectFrom(table).where(DSL.field(DSL.name(Tracked.ID), UUID.class).eq(id)).fetchOne();
    if (there != null) return Optional.of(RowText.parse(RowText.of(there)));
    return sql.select(JOURNAL.BEFORE_ROW, JOURNAL.AFTER_ROW)
        .from(JOURNAL)
        .join(CHANGE)
        .on(CHANGE.ID.eq(JOURNAL.CHANGE_ID))
        .where(JOURNAL.TABLE_NAME.eq(table.getName()).and(JOURNAL.ROW_ID.eq(id)))
        .orderBy(CHANGE.SEQ.desc(), JOURNAL.POSITION.desc())
        .limit(1)
        .fetchOptional(it -> it.value2() == null ? it.value1() : it.value2())
        .map(RowText::parse);
  }

  @Nullable LocalText name(Table<?> table, UUID id) {
    return row(table, id).map(it -> name(table, it)).orElse(null);
  }

  /// Null where the record has no name.
  static @Nullable LocalText name(Table<?> table, Map<String, @Nullable String> row) {
    var columns = ToldTables.of(table).nameColumns();
    if (columns.isEmpty()) return null;
    var english = row.get(columns.getFirst());
    if (english == null || english.isBlank()) return null;
    var italian = row.get(columns.getLast());
    return new LocalText(english, italian == null ? english : italian);
  }
}
