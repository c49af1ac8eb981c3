// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.history.Deed;
import org.learningcitydesk.domain.history.HistoryFilter;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.domain.history.Trace;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.jooq.tables.records.ChangeRecord;
import org.learningcitydesk.workspace.jooq.tables.records.JournalRecord;

/// What was done to records, read out of the journal; and the way to give one field back.
public final class HistoryStore {
  private static final int PIECE = 500;
  private static final Field<UUID> ID = DSL.field(DSL.name(Tracked.ID), UUID.class);

  private final Rows rows;

  HistoryStore(Rows rows) {
    this.rows = rows;
  }

  /// How a change is called, in the language of whoever asks.
  @FunctionalInterface
  public interface Naming {
    String of(String label, List<String> args);
  }

  /// What was done to one record and to its parts, the newest change first.
  public List<Deed> of(RecordRef record) {
    var entries = new LinkedHashMap<UUID, JournalRecord>();
    var table = ToldTables.of(record.kind());
    for (var it : entries(table.getName(), Set.of(record.id()))) entries.put(it.getId(), it);
    for (var part : ToldTables.partsOf(record.kind()))
      for (var it : ofPart(part, record.id())) entries.putIfAbsent(it.getId(), it);
    var byChange = new HashMap<UUID, List<JournalRecord>>();
    for (var it : entries.values())
      byChange.computeIfAbsent(it.getChangeId(), _ -> new ArrayList<>()).add(it);
    var changes = new ArrayList<ChangeRecord>();
    for (var piece : PastRows.pieces(byChange.keySet()))
      changes.addAll(rows.sql().selectFrom(CHANGE).where(CHANGE.ID.in(piece)).fetch());
    changes.sort(Comparator.comparing(ChangeRecord::getSeq).reversed());
    var words = new RowWords(rows, new RowNames(rows.sql()));
    return changes.stream()
        .map(it -> deed(it, byChange.getOrDefault(it.getId(), List.of()), words))
        .toList();
  }

  private List<JournalRecord> entries(String table, Set<UUID> ids) {
    var found = new ArrayList<JournalRecord>();
    for (var piece : PastRows.pieces(ids))
      found.addAll(
          rows.sql()
              .selectFrom(JOURNAL)
              .where(JOURNAL.TABLE_NAME.eq(table).and(JOURNAL.ROW_ID.in(piece)))
              .orderBy(JOURNAL.POSITION)
              .fetch());
    return found;
  }

  /// Parts that point to the record, and those that did when they went or moved away.
  private List<JournalRecord> ofPart(ToldTables.Owned part, UUID record) {
    var name = part.table().getName();
    var pointing = "\"" + part.owner() + "\":\"" + record + "\"";
    var owner = DSL.field(DSL.name(part.owner().toUpperCase(Locale.ROOT)), UUID.class);
    var ids =
        new HashSet<>(rows.sql().select(ID).from(part.table()).where(owner.eq(record)).fetch(ID));
    ids.addAll(
        rows.sql()
            .selectDistinct(JOURNAL.ROW_ID)
            .from(JOURNAL)
            .where(JOURNAL.TABLE_NAME.eq(name).and(JOURNAL.BEFORE_ROW.contains(pointing)))
            .fetch(JOURNAL.ROW_ID));
    return entries(name, ids).stream()
        .filter(it -> contains(it.getBeforeRow(), pointing) || contains(it.getAfterRow(), pointing))
        .toList();
  }

  private static boolean contains(@Nullable String text, String part) {
    return text != null && text.contains(part);
  }

  private static Deed deed(ChangeRecord change, List<JournalRecord> entries, RowWords words) {
    var undone = change.getUndoneAt() != null;
    var traces = entries.stream().map(it -> words.trace(it, undone)).toList();
    return head(change, kinds(entries), entries.size()).with(traces);
  }

  private static Set<RecordKind> kinds(List<JournalRecord> entries) {
    var kinds = EnumSet.noneOf(RecordKind.class);
    for (var it : entries) kinds.add(ToldTables.named(it.getTableName()).kind());
    return kinds;
  }

  private static Deed head(ChangeRecord change, Set<RecordKind> kinds, int rows) {
    return new Deed(
        change.getSeq(),
        change.getMadeAt().toInstant(),
        change.getAuthor(),
        change.getLabel(),
        RowText.parseWords(change.getLabelArgs()),
        change.getUndoneAt() != null,
        kinds,
        rows,
        List.of());
  }

  /// Changes of the whole file, the newest first, without what they did to each record.
  ///
  /// @param before only those of a smaller number
  /// @param naming for the words that are looked for
  public List<Deed> page(
      HistoryFilter filter, long before, int limit, Naming naming, Progress progress) {
    var found = new ArrayList<Deed>();
    var sieve = new HistorySieve(rows.sql(), filter, naming);
    var at = before;
    while (found.size() < limit) {
      progress.step(0, 0);
      var changes =
          rows.sql()
              .selectFrom(CHANGE)
              .where(condition(filter).and(CHANGE.SEQ.lt(at)))
              .orderBy(CHANGE.SEQ.desc())
              .limit(sieve.isNeeded() ? PIECE : limit - found.size())
              .fetch();
      if (changes.isEmpty()) return found;
      at = changes.getLast().getSeq();
      var kept = sieve.isNeeded() ? changes.stream().filter(sieve::keeps).toList() : changes;
      found.addAll(heads(kept));
    }
    return found.subList(0, Math.min(limit, found.size()));
  }

  private List<Deed> heads(List<ChangeRecord> changes) {
    var kinds = new HashMap<UUID, Set<RecordKind>>();
    var counts = new HashMap<UUID, Integer>();
    for (var piece : PastRows.pieces(changes.stream().map(ChangeRecord::getId).toList()))
      rows.sql()
          .select(JOURNAL.CHANGE_ID, JOURNAL.TABLE_NAME, DSL.count())
          .from(JOURNAL)
          .where(JOURNAL.CHANGE_ID.in(piece))
          .groupBy(JOURNAL.CHANGE_ID, JOURNAL.TABLE_NAME)
          .forEach(
              it -> {
                kinds
                    .computeIfAbsent(it.value1(), _ -> EnumSet.noneOf(RecordKind.class))
                    .add(ToldTables.named(it.value2()).kind());
                counts.merge(it.value1(), it.value3(), Integer::sum);
              });
    return changes.stream()
        .map(
            it ->
                head(
                    it,
                    kinds.getOrDefault(it.getId(), Set.of()),
                    counts.getOrDefault(it.getId(), 0)))
        .toList();
  }

  private static Condition condition(HistoryFilter filter) {
    var condition = DSL.noCondition();
    if (filter.from() != null) condition = condition.and(CHANGE.MADE_AT.ge(start(filter.from())));
    if (filter.to() != null)
      condition = condition.and(CHANGE.MADE_AT.lt(start(filter.to().plusDays(1))));
    if (filter.author() != null) condition = condition.and(CHANGE.AUTHOR.eq(filter.author()));
    if (filter.kind() != null)
      condition =
          condition.and(
              DSL.exists(
                  DSL.selectOne()
                      .from(JOURNAL)
                      .where(JOURNAL.CHANGE_ID.eq(CHANGE.ID))
                      .and(JOURNAL.TABLE_NAME.in(ToldTables.tablesOf(filter.kind())))));
    return condition;
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
  }

  /// Who made changes, by name.
  public List<String> authors() {
    return rows.sql()
        .selectDistinct(CHANGE.AUTHOR)
        .from(CHANGE)
        .orderBy(CHANGE.AUTHOR)
        .fetch(CHANGE.AUTHOR);
  }

  /// One change with what it did, in its order.
  ///
  /// @param limit so many records and parts at most
  public Optional<Deed> find(long number, int limit) {
    return rows.sql()
        .selectFrom(CHANGE)
        .where(CHANGE.SEQ.eq(number))
        .fetchOptional()
        .map(
            it ->
                heads(List.of(it))
                    .getFirst()
                    .with(
                        traces(it, 0, limit, new RowWords(rows, new RowNames(rows.sql())), true)));
  }

  private List<Trace> traces(
      ChangeRecord change, int from, int limit, RowWords words, boolean returnable) {
    var gone = change.getUndoneAt() != null || !returnable;
    return rows
        .sql()
        .selectFrom(JOURNAL)
        .where(JOURNAL.CHANGE_ID.eq(change.getId()).and(JOURNAL.POSITION.ge(from)))
        .orderBy(JOURNAL.POSITION)
        .limit(limit)
        .fetch()
        .stream()
        .map(it -> words.trace(it, gone))
        .toList();
  }

  /// Takes what is told of changes piece by piece, for a file.
  @FunctionalInterface
  public interface Reading {
    /// @param deed the change with some of what it did
    void take(Deed deed);
  }

  /// All of these changes with all that they did, the newest first.
  public void each(HistoryFilter filter, Naming naming, Reading reading, Progress progress) {
    var words = new RowWords(rows, new RowNames(rows.sql()));
    var deeds = page(filter, Long.MAX_VALUE, Integer.MAX_VALUE, naming, progress);
    var done = 0;
    for (var deed : deeds) {
      progress.step(done++, deeds.size());
      var change = rows.sql().selectFrom(CHANGE).where(CHANGE.SEQ.eq(deed.number())).fetchSingle();
      for (var from = 0; from < deed.rows(); from += PIECE) {
        progress.step(done, deeds.size());
        reading.take(deed.with(traces(change, from, PIECE, words, false)));
      }
    }
  }

  /// Puts into a field what stood there before a change.
  ///
  /// @param row of the record or of its part
  /// @param field as the messages know it
  /// @throws org.learningcitydesk.work.UserProblem where the record or what it pointed to is gone
  /// @throws org.learningcitydesk.domain.InvalidValue where the record does not allow it any more
  public void giveBack(long change, UUID row, String field) {
    new FieldReturn(rows).giveBack(change, row, field);
  }
}
