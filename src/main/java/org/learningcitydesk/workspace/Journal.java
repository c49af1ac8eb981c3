// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.RecordContext;
import org.jooq.RecordListener;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.workspace.jooq.tables.records.JournalRecord;

/// Listens to one transaction: gives each row that is stored its version and times, and remembers
/// it before and after. It hears of fetched and stored rows only (batches included), not of
/// statements.
final class Journal implements RecordListener {
  private final OffsetDateTime now;
  private final String author;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Class<?>> touched = new LinkedHashSet<>();

  private record Entry(String table, UUID row, @Nullable String before, @Nullable String after) {}

  /// @param author who makes the change
  Journal(OffsetDateTime now, String author) {
    this.now = now;
    this.author = author;
  }

  String author() {
    return author;
  }

  /// The moment of the change.
  Instant moment() {
    return now.toInstant();
  }

  /// The day of the change where it is made.
  LocalDate day() {
    return now.atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Set<Class<?>> touched() {
    return touched;
  }

  @Override
  public void insertStart(RecordContext context) {
    if (isTracked(context)) adding(context.record());
  }

  /// A row is about to be added.
  void adding(Record row) {
    row.set(Tracked.VERSION, 1L);
    row.set(Tracked.CREATED_AT, now);
    row.set(Tracked.UPDATED_AT, now);
    add(row, null, RowText.of(row));
  }

  /// A row that was deleted is about to be there again: it goes on where it was.
  void addingAgain(Record row) {
    row.set(Tracked.VERSION, row.get(Tracked.VERSION) + 1);
    row.set(Tracked.UPDATED_AT, now);
    add(row, null, RowText.of(row));
  }

  @Override
  public void updateStart(RecordContext context) {
    var row = context.record();
    if (!isTracked(context) || !row.modified()) return;
    var before = row.original();
    row.set(Tracked.VERSION, before.get(Tracked.VERSION) + 1);
    row.set(Tracked.UPDATED_AT, now);
    add(row, RowText.of(before), RowText.of(row));
  }

  @Override
  public void deleteStart(RecordContext context) {
    if (isTracked(context)) add(context.record(), RowText.of(context.record().original()), null);
  }

  private static boolean isTracked(RecordContext context) {
    return Tracked.is(table(context.record()));
  }

  private static Table<?> table(Record row) {
    return ((TableRecord<?>) row).getTable();
  }

  private void add(Record row, @Nullable String before, @Nullable String after) {
    var table = table(row);
    entries.add(new Entry(table.getName(), Tracked.id(row), before, after));
    touched.addAll(Tracked.typesOf(table));
  }

  /// Writes what was heard, as one change, in one batch.
  void write(DSLContext sql, long seq, Label label) {
    var change = sql.newRecord(CHANGE);
    change.setId(Ids.next());
    change.setSeq(seq);
    change.setMadeAt(now);
    change.setAuthor(author);
    change.setLabel(label.key());
    change.setLabelArgs(RowText.words(label.args()));
    change.setDiscarded(false);
    Bulk.insert(sql, List.of(change));
    var rows = new ArrayList<JournalRecord>(entries.size());
    for (var entry : entries) {
      rows.add(
          new JournalRecord(
              Ids.next(),
              change.getId(),
              rows.size(),
              entry.table(),
              entry.row(),
              entry.before(),
              entry.after()));
    }
    Bulk.insert(sql, rows);
  }
}
