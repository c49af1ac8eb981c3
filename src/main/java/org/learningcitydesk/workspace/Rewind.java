// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What the journal says of rows after one of its changes, and by that what they were. Changes that
/// were taken back count for nothing.
final class Rewind {
  private static final int PIECE = 2000;

  private final Map<String, Map<UUID, List<Deed>>> deeds;

  private Rewind(Map<String, Map<UUID, List<Deed>>> deeds) {
    this.deeds = deeds;
  }

  /// What one change did to a row.
  ///
  /// @param before the row as it was; null where the change added it
  /// @param after the row as the change left it; null where the change removed it, and of no
  ///     interest where it added it, but for parts
  record Deed(long seq, @Nullable String before, @Nullable String after) {
    boolean adds() {
      return before == null;
    }
  }

  /// Reads all that happened to rows of these tables after a change.
  ///
  /// @param parts those of the tables of which an added row is read too, because it names the
  ///     record that it is a part of
  static Rewind since(
      DSLContext sql,
      long seq,
      Collection<? extends Table<?>> tables,
      Collection<? extends Table<?>> parts) {
    var found = new HashMap<String, Map<UUID, List<Deed>>>();
    var ofAnEdit =
        DSL.when(
                JOURNAL
                    .BEFORE_ROW
                    .isNull()
                    .and(JOURNAL.TABLE_NAME.notIn(parts.stream().map(Table::getName).toList())),
                DSL.inline(null, String.class))
            .otherwise(JOURNAL.AFTER_ROW);
    try (var entries =
        sql.select(CHANGE.SEQ, JOURNAL.TABLE_NAME, JOURNAL.ROW_ID, JOURNAL.BEFORE_ROW, ofAnEdit)
            .from(CHANGE)
            .join(JOURNAL)
            .on(JOURNAL.CHANGE_ID.eq(CHANGE.ID))
            .where(
                CHANGE
                    .SEQ
                    .gt(seq)
                    .and(CHANGE.UNDONE_AT.isNull())
                    .and(JOURNAL.TABLE_NAME.in(tables.stream().map(Table::getName).toList())))
            .orderBy(CHANGE.SEQ, JOURNAL.POSITION)
            .fetchSize(PIECE)
            .fetchLazy()) {
      for (var it : entries)
        found
            .computeIfAbsent(it.value2(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(it.value3(), _ -> new ArrayList<>(1))
            .add(new Deed(it.value1(), it.value4(), it.value5()));
    }
    return new Rewind(found);
  }

  /// The rows that something happened to.
  Set<UUID> touched(Table<?> table) {
    return Collections.unmodifiableSet(of(table).keySet());
  }

  /// All that happened to a row, the earliest first.
  List<Deed> deeds(Table<?> table, UUID row) {
    return of(table).getOrDefault(row, List.of());
  }

  private Map<UUID, List<Deed>> of(Table<?> table) {
    return deeds.getOrDefault(table.getName(), Map.of());
  }

  /// The rows as they were after a change.
  ///
  /// @param today rows as they are
  /// @param others ids of rows that may not be there any more
  /// @param at number of the change, not before that of this rewind
  <R extends UpdatableRecord<R>> List<R> at(
      Table<R> table, Collection<R> today, Collection<UUID> others, long at) {
    var rows = new ArrayList<R>();
    var there = new LinkedHashSet<UUID>();
    for (var row : today) {
      var id = Tracked.id(row);
      there.add(id);
      var next = next(table, id, at);
      if (next == null) rows.add(row);
      else if (!next.adds()) rows.add(filled(table.newRecord(), next, id));
    }
    for (var id : others) {
      var next = there.contains(id) ? null : next(table, id, at);
      if (next != null && !next.adds()) rows.add(filled(table.newRecord(), next, id));
    }
    return rows;
  }

  /// The first thing that happened to the row after a change.
  private @Nullable Deed next(Table<?> table, UUID row, long at) {
    for (var deed : deeds(table, row)) if (deed.seq() > at) return deed;
    return null;
  }

  /// A column that was added to the table after the journal wrote the row is blank, not what it is
  /// today: the row as it was never met it.
  private static <R extends UpdatableRecord<R>> R filled(R row, Deed deed, UUID id) {
    var text = deed.before();
    if (text == null) throw new IllegalStateException("A row without a past: " + id);
    RowText.into(row, text);
    return row;
  }
}
