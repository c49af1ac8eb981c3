// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ACTION_ITEM;
import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.DECISION;
import static org.learningcitydesk.workspace.jooq.Tables.OUTCOME;
import static org.learningcitydesk.workspace.jooq.Tables.PARTNERSHIP_MEMBER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.baseline.Cause;
import org.learningcitydesk.domain.baseline.Causes;

/// The changes behind what is different between two points of the journal. What it found is kept
/// without the texts of rows, so that it can be asked when the file is read no more.
final class PastCauses implements Causes {
  /// The columns that say how far a record is, each in its tables.
  private static final List<String> STATE = List.of("status", "state", "done", "engagement");

  /// Parts, and the column that says of which record they are one.
  /// Tables of parts, with the column that names the record.
  static final Map<Table<?>, String> OWNERS =
      Map.of(
          PARTNERSHIP_MEMBER, "partnership_id",
          DECISION, "meeting_id",
          OUTCOME, "meeting_id",
          ACTION_ITEM, "meeting_id");

  private final Map<Long, Cause> changes = new HashMap<>();
  private final Map<UUID, Seen> records = new HashMap<>();

  /// Numbers of the changes that did something to a record.
  private static final class Seen {
    private final TreeSet<Long> any = new TreeSet<>();
    private @Nullable Long added;
    private @Nullable Long removed;
    private @Nullable Long state;
  }

  private PastCauses() {}

  /// @param from number of the last change before those that count
  /// @param to number of the last that counts
  static Causes of(DSLContext sql, Rewind rewind, long from, long to) {
    var causes = new PastCauses();
    for (var table : PastRecords.TABLES)
      for (var row : rewind.touched(table)) causes.see(table, row, rewind.deeds(table, row), to);
    sql.select(CHANGE.SEQ, CHANGE.MADE_AT, CHANGE.AUTHOR, CHANGE.LABEL, CHANGE.LABEL_ARGS)
        .from(CHANGE)
        .where(CHANGE.SEQ.gt(from).and(CHANGE.SEQ.le(to)).and(CHANGE.UNDONE_AT.isNull()))
        .forEach(
            it ->
                causes.changes.put(
                    it.value1(),
                    new Cause(
                        it.value2().toInstant(),
                        it.value3(),
                        it.value4(),
                        RowText.parseWords(it.value5()))));
    return causes;
  }

  private void see(Table<?> table, UUID row, List<Rewind.Deed> deeds, long to) {
    var owner = OWNERS.get(table);
    for (var deed : deeds) {
      if (deed.seq() > to) return;
      var seen = records.computeIfAbsent(row, _ -> new Seen());
      seen.any.add(deed.seq());
      var before = deed.before();
      var after = deed.after();
      if (before == null) seen.added = deed.seq();
      else if (after == null) seen.removed = deed.seq();
      else if (isMoved(RowText.parse(before), RowText.parse(after))) seen.state = deed.seq();
      var text = before == null ? after : before;
      var of = owner == null || text == null ? null : RowText.parse(text).get(owner);
      if (of != null)
        records.computeIfAbsent(UUID.fromString(of), _ -> new Seen()).any.add(deed.seq());
    }
  }

  private static boolean isMoved(
      Map<String, @Nullable String> was, Map<String, @Nullable String> is) {
    return STATE.stream().anyMatch(it -> !Objects.equals(was.get(it), is.get(it)));
  }

  @Override
  public List<Cause> of(UUID record, Aspect aspect) {
    var seen = records.get(record);
    if (seen == null) return List.of();
    return switch (aspect) {
      case ADDED -> one(seen.added);
      case REMOVED -> one(seen.removed);
      case STATE -> one(seen.state == null ? seen.added : seen.state);
      case ANY -> seen.any.stream().map(changes::get).filter(Objects::nonNull).toList();
    };
  }

  private List<Cause> one(@Nullable Long seq) {
    var cause = seq == null ? null : changes.get(seq);
    return cause == null ? List.of() : List.of(cause);
  }
}
