// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.jooq.tables.records.JournalRecord;

/// What the journal says of each row in the end, to be compared with the row: the last change that
/// counts, or what the first one found that was taken back. Of the texts it keeps a digest only.
/// Version and time of the last edit are left out: an undo moves them on.
final class JournalCheck {
  private static final int PIECE = 500;
  private static final Set<String> MOVED_ON = Set.of("version", "updated_at");

  private final Map<String, Map<UUID, Told>> told = new HashMap<>();
  private final Map<Set<String>, Set<String>> columnSets = new HashMap<>();

  private record Change(long seq, boolean undone) {}

  /// @param columns that the text names; none where there was no row, or the text cannot be read
  private record Told(
      boolean undone, long seq, int position, Set<String> columns, @Nullable UUID digest) {
    boolean isOverruledBy(boolean otherUndone, long otherSeq, int otherPosition) {
      if (undone != otherUndone) return undone;
      var later = otherSeq > seq || otherSeq == seq && otherPosition > position;
      return undone != later;
    }
  }

  JournalCheck(DSLContext sql, Progress progress) {
    var changes = new HashMap<UUID, Change>();
    for (var it : sql.select(CHANGE.ID, CHANGE.SEQ, CHANGE.UNDONE_AT).from(CHANGE).fetch())
      changes.put(it.value1(), new Change(it.value2(), it.value3() != null));
    new RowPages(sql, JOURNAL, List.of(JOURNAL.fields()), List.of(JOURNAL.ID), PIECE)
        .each(
            row -> {
              var entry = row.into(JOURNAL);
              var change = changes.get(entry.getChangeId());
              if (change != null) take(entry, change);
              progress.step(0, 0);
            });
  }

  private void take(JournalRecord entry, Change change) {
    var rows = told.computeIfAbsent(entry.getTableName(), _ -> new HashMap<>());
    var before = rows.get(entry.getRowId());
    if (before != null && !before.isOverruledBy(change.undone(), change.seq(), entry.getPosition()))
      return;
    var text = change.undone() ? entry.getBeforeRow() : entry.getAfterRow();
    var content = text == null ? null : content(text);
    rows.put(
        entry.getRowId(),
        new Told(
            change.undone(),
            change.seq(),
            entry.getPosition(),
            content == null ? Set.of() : columns(content),
            content == null ? null : digest(content)));
  }

  /// Whether the journal says of the row what it is; it is not asked for it again. A column that
  /// was added to the table later is not in the journal.
  boolean isTold(String table, Record row) {
    var rows = told.get(table);
    var it = rows == null ? null : rows.remove(Tracked.id(row));
    if (it == null || it.digest() == null) return false;
    var content = content(RowText.of(row));
    if (content == null) return false;
    content.keySet().retainAll(it.columns());
    return content.size() == it.columns().size() && digest(content).equals(it.digest());
  }

  /// How many rows the table should have that nobody asked for.
  long missing(String table) {
    return told.getOrDefault(table, Map.of()).values().stream()
        .filter(it -> it.digest() != null)
        .count();
  }

  /// The tables that the journal knows.
  Set<String> tables() {
    return told.keySet();
  }

  private static @Nullable Map<String, @Nullable String> content(String text) {
    try {
      var content = new TreeMap<String, @Nullable String>(RowText.parse(text));
      content.keySet().removeAll(MOVED_ON);
      return content;
    } catch (UncheckedIOException | IllegalStateException _) {
      return null;
    }
  }

  private Set<String> columns(Map<String, @Nullable String> content) {
    return columnSets.computeIfAbsent(Set.copyOf(content.keySet()), it -> it);
  }

  private static UUID digest(Map<String, @Nullable String> content) {
    var hash = AttachmentStore.sha256();
    content.forEach(
        (column, value) -> {
          hash.update(column.getBytes(UTF_8));
          hash.update((byte) (value == null ? 0 : 1));
          if (value != null) hash.update(units(value));
          hash.update((byte) 2);
        });
    var bytes = ByteBuffer.wrap(hash.digest());
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /// Half a sign, which a text may have, would be lost in a character set.
  private static byte[] units(String text) {
    var bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }
}
