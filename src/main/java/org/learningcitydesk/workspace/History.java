// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.workspace.jooq.tables.records.ChangeRecord;
import org.learningcitydesk.workspace.jooq.tables.records.JournalRecord;

/// What was changed, in order, and the way back and forth along it. Works on the tables directly,
/// because what it does is in the journal already.
final class History {
  private static final int PIECE = 1000;

  private final DSLContext sql;

  History(DSLContext sql) {
    this.sql = sql;
  }

  /// The change that an undo would take back.
  Optional<ChangeRecord> undoable() {
    return sql.selectFrom(CHANGE)
        .where(CHANGE.UNDONE_AT.isNull())
        .orderBy(CHANGE.SEQ.desc())
        .limit(1)
        .fetchOptional();
  }

  /// The change that a redo would make again: the one undone last.
  Optional<ChangeRecord> redoable() {
    return sql.selectFrom(CHANGE)
        .where(CHANGE.UNDONE_AT.isNotNull().and(CHANGE.DISCARDED.isFalse()))
        .orderBy(CHANGE.SEQ)
        .limit(1)
        .fetchOptional();
  }

  long lastSeq() {
    var last = sql.select(DSL.max(CHANGE.SEQ)).from(CHANGE).fetchOne();
    return last == null || last.value1() == null ? 0 : last.value1();
  }

  /// A new change closes the way forward.
  void discardUndone() {
    var undone =
        sql.selectFrom(CHANGE)
            .where(CHANGE.UNDONE_AT.isNotNull().and(CHANGE.DISCARDED.isFalse()))
            .fetch();
    undone.forEach(change -> change.setDiscarded(true));
    sql.batchStore(undone).execute();
  }

  static Label label(ChangeRecord change) {
    return new Label(change.getLabel(), RowText.parseWords(change.getLabelArgs()));
  }

  /// Takes the change back, last row first.
  ///
  /// @return the domain types of the rows
  Set<Class<?>> undo(ChangeRecord change, OffsetDateTime now) {
    change.setUndoneAt(now);
    change.store();
    return replay(change.getId(), true, now);
  }

  /// Makes an undone change again.
  Set<Class<?>> redo(ChangeRecord change, OffsetDateTime now) {
    change.setUndoneAt(null);
    change.store();
    return replay(change.getId(), false, now);
  }

  private Set<Class<?>> replay(UUID change, boolean backwards, OffsetDateTime now) {
    var touched = new LinkedHashSet<Class<?>>();
    var count = sql.fetchCount(JOURNAL, JOURNAL.CHANGE_ID.eq(change));
    for (var done = 0; done < count; done += PIECE) {
      var from = backwards ? Math.max(0, count - done - PIECE) : done;
      var to = backwards ? count - done : Math.min(count, done + PIECE);
      var entries =
          sql.selectFrom(JOURNAL)
              .where(
                  JOURNAL
                      .CHANGE_ID
                      .eq(change)
                      .and(JOURNAL.POSITION.ge(from))
                      .and(JOURNAL.POSITION.lt(to)))
              .orderBy(backwards ? JOURNAL.POSITION.desc() : JOURNAL.POSITION)
              .fetch();
      if (entries.size() != to - from)
        throw new IllegalStateException("The journal of a change is not complete");
      for (var run : runs(entries, backwards)) {
        run.replay(sql, now);
        touched.addAll(Tracked.typesOf(run.table()));
      }
    }
    return touched;
  }

  /// Entries that follow each other, concern different rows of one table and do the same to them
  /// can be replayed together.
  private static List<Run> runs(List<JournalRecord> entries, boolean backwards) {
    var runs = new ArrayList<Run>();
    for (var entry : entries) {
      var from = backwards ? entry.getAfterRow() : entry.getBeforeRow();
      var to = backwards ? entry.getBeforeRow() : entry.getAfterRow();
      var deed = to == null ? Deed.REMOVE : from == null ? Deed.ADD : Deed.EDIT;
      var last = runs.isEmpty() ? null : runs.getLast();
      if (last == null
          || last.deed() != deed
          || !last.table().getName().equals(entry.getTableName())
          || last.rows().containsKey(entry.getRowId())) {
        last = new Run(deed, Tracked.named(entry.getTableName()), new LinkedHashMap<>());
        runs.add(last);
      }
      last.rows().put(entry.getRowId(), to == null ? "" : to);
    }
    return runs;
  }

  private enum Deed {
    ADD,
    EDIT,
    REMOVE
  }

  /// @param rows what each row is to be, empty where it is to go
  private record Run(Deed deed, Table<?> table, Map<UUID, String> rows) {
    void replay(DSLContext sql, OffsetDateTime now) {
      var found = deed == Deed.ADD ? List.<UpdatableRecord<?>>of() : fetch(sql);
      if (deed != Deed.ADD && found.size() != rows.size())
        throw new IllegalStateException("A row of the journal is not there: " + table.getName());
      switch (deed) {
        case ADD ->
            Bulk.insert(
                sql,
                rows.values().stream()
                    .map(text -> set((UpdatableRecord<?>) sql.newRecord(table), text, now))
                    .toList());
        case EDIT -> {
          for (var row : found) set(row, wanted(row), now);
          sql.batchUpdate(found).execute();
        }
        case REMOVE -> sql.batchDelete(found).execute();
      }
    }

    private String wanted(UpdatableRecord<?> row) {
      var text = rows.get(Tracked.id(row));
      if (text == null) throw new IllegalStateException("A row was read that nobody asked for");
      return text;
    }

    /// In the order of the journal, in which no row gets in the way of another.
    private List<UpdatableRecord<?>> fetch(DSLContext sql) {
      var id = DSL.field(DSL.name(Tracked.ID), UUID.class);
      var found = new HashMap<UUID, UpdatableRecord<?>>();
      for (var row : sql.selectFrom(table).where(id.in(rows.keySet())).fetch())
        found.put(Tracked.id(row), (UpdatableRecord<?>) row);
      return rows.keySet().stream()
          .filter(found::containsKey)
          .<UpdatableRecord<?>>map(found::get)
          .toList();
    }

    /// The version goes on counting, so that a value read before is seen to be old.
    private static UpdatableRecord<?> set(UpdatableRecord<?> row, String text, OffsetDateTime now) {
      @Nullable Long version = row.get(Tracked.VERSION);
      RowText.into(row, text);
      row.set(
          Tracked.VERSION, Math.max(version == null ? 0 : version, row.get(Tracked.VERSION)) + 1);
      row.set(Tracked.UPDATED_AT, now);
      return row;
    }
  }
}
