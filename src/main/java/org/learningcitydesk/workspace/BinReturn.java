// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT;
import static org.learningcitydesk.workspace.jooq.Tables.BASELINE;
import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.EXTERNAL_KEY;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;
import static org.learningcitydesk.workspace.jooq.Tables.STEP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.domain.history.Restored;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.work.UserProblem;

/// Puts records back that one change deleted: their rows, those that pointed to them and went with
/// them, and the links to them that were made blank.
final class BinReturn {
  private static final Field<UUID> ID = DSL.field(DSL.name(Tracked.ID), UUID.class);

  private final Rows rows;
  private final RowNames names;
  private final long change;
  private final List<Entry> removed = new ArrayList<>();
  private final List<Entry> edited = new ArrayList<>();
  private final Map<UUID, Entry> files = new HashMap<>();
  private final Set<UUID> back = new LinkedHashSet<>();
  private final Map<Table<?>, Set<UUID>> there = new HashMap<>();
  private final Set<Restored.Lost> lost = new LinkedHashSet<>();
  private int links;

  private record Entry(
      Table<?> table,
      UUID id,
      Map<String, @Nullable String> before,
      Map<String, @Nullable String> after) {
    List<Link> links() {
      var links = new ArrayList<Link>();
      for (var reference : table.getReferences()) {
        var column = reference.getFields().getFirst();
        links.add(new Link(column, reference.getKey().getTable()));
      }
      return links;
    }

    @Nullable UUID pointsTo(Field<?> column) {
      var text = before.get(ToldTable.column(column));
      return text == null ? null : UUID.fromString(text);
    }
  }

  private record Link(Field<?> column, Table<?> target) {}

  BinReturn(Rows rows, long change) {
    this.rows = rows;
    this.change = change;
    names = new RowNames(rows.sql());
    try (var entries =
        rows.sql()
            .select(JOURNAL.TABLE_NAME, JOURNAL.ROW_ID, JOURNAL.BEFORE_ROW, JOURNAL.AFTER_ROW)
            .from(JOURNAL)
            .join(CHANGE)
            .on(CHANGE.ID.eq(JOURNAL.CHANGE_ID))
            .where(CHANGE.SEQ.eq(change).and(JOURNAL.BEFORE_ROW.isNotNull()))
            .orderBy(JOURNAL.POSITION.desc())
            .fetchSize(Rows.PIECE)
            .fetchLazy()) {
      for (var it : entries) {
        var gone = it.value4() == null;
        var entry =
            new Entry(
                Tracked.named(it.value1()),
                it.value2(),
                RowText.parse(it.value3()),
                gone ? Map.of() : RowText.parse(it.value4()));
        (gone ? removed : edited).add(entry);
        if (gone && entry.table().equals(ATTACHMENT)) files.put(entry.id(), entry);
      }
    }
  }

  /// What went last comes back first: a row after those it points to.
  Restored restore(List<RecordRef> records) {
    var wanted = new HashSet<UUID>();
    for (var it : records) wanted.add(it.id());
    var mine = new ArrayList<Entry>();
    for (var entry : removed)
      if (wanted.contains(entry.id()) || pointsToOneOf(entry, back)) {
        back.add(entry.id());
        mine.add(entry);
      }
    look(mine);
    var kept = new LinkedHashMap<UUID, UpdatableRecord<?>>();
    var dropped = new HashSet<UUID>();
    for (var entry : mine) {
      var row = row(entry, wanted.contains(entry.id()), dropped);
      if (row == null) dropped.add(entry.id());
      else kept.put(entry.id(), row);
    }
    back.removeAll(dropped);
    addFiles(mine, kept);
    add(List.copyOf(kept.values()));
    relink();
    for (var it : kept.values()) if (it.getTable().equals(STEP)) renumber(it);
    var count = (int) wanted.stream().filter(kept::containsKey).count();
    return new Restored(count, links, List.copyOf(lost));
  }

  private static boolean pointsToOneOf(Entry entry, Set<UUID> rows) {
    for (var link : entry.links()) {
      var id = entry.pointsTo(link.column());
      if (id != null && rows.contains(id)) return true;
    }
    if (!entry.table().equals(EXTERNAL_KEY)) return false;
    var record = entry.before().get("record_id");
    return record != null && rows.contains(UUID.fromString(record));
  }

  /// Which rows are there, of those that are pointed to and of those that are to come back.
  private void look(List<Entry> mine) {
    var asked = new HashMap<Table<?>, Set<UUID>>();
    for (var entry : mine) {
      asked.computeIfAbsent(entry.table(), _ -> new HashSet<>()).add(entry.id());
      for (var link : entry.links()) {
        var id = entry.pointsTo(link.column());
        if (id != null) asked.computeIfAbsent(link.target(), _ -> new HashSet<>()).add(id);
      }
    }
    asked.forEach(
        (table, ids) -> {
          var found = there.computeIfAbsent(table, _ -> new HashSet<>());
          for (var piece : PastRows.pieces(ids))
            found.addAll(rows.sql().select(ID).from(table).where(ID.in(piece)).fetch(ID));
        });
  }

  private boolean isThere(Table<?> table, UUID id) {
    return there.getOrDefault(table, Set.of()).contains(id);
  }

  /// The row as it was; without links to what is gone. Null where it is there already, or is
  /// nothing without what is gone.
  private @Nullable UpdatableRecord<?> row(Entry entry, boolean wanted, Set<UUID> dropped) {
    if (isThere(entry.table(), entry.id())) return null;
    if (wanted && entry.table().equals(BASELINE)) requireItsPast(entry);
    var row = (UpdatableRecord<?>) rows.sql().newRecord(entry.table());
    RowText.into(row, entry.before());
    for (var link : entry.links()) {
      var id = entry.pointsTo(link.column());
      if (id == null || files.containsKey(id)) continue;
      if (back.contains(id) && !dropped.contains(id) || isThere(link.target(), id)) continue;
      if (BinStore.isNullable(link.column())) {
        RowText.set(row, link.column(), null);
        lose(link.target(), id);
      } else {
        if (wanted) throw new UserProblem("problem.bin.ownerGone");
        if (!isItself(entry, link)) lose(link.target(), id);
        return null;
      }
    }
    return isThereOtherwise(row) ? null : row;
  }

  /// A link to the part that is dropped itself is not told again.
  private boolean isItself(Entry entry, Link link) {
    return link.target().equals(entry.table());
  }

  private void lose(Table<?> table, UUID id) {
    lost.add(new Restored.Lost(ToldTables.of(table).kind(), names.name(table, id)));
  }

  /// Something that may be there only once, and is.
  private boolean isThereOtherwise(UpdatableRecord<?> row) {
    for (var key : row.getTable().getUniqueKeys()) {
      if (key.isPrimary()) continue;
      var same = DSL.noCondition();
      for (var field : key.getFields()) same = same.and(equal(row, field));
      if (rows.sql().fetchExists(row.getTable(), same)) return true;
    }
    return false;
  }

  private static <T> Condition equal(UpdatableRecord<?> row, Field<T> field) {
    return field.eq(row.get(field));
  }

  /// A baseline stands for changes that can no longer be taken back; while it was gone they could.
  private void requireItsPast(Entry entry) {
    var seq = Long.parseLong(String.valueOf(entry.before().get("seq")));
    var deleted =
        rows.sql().select(CHANGE.MADE_AT).from(CHANGE).where(CHANGE.SEQ.eq(change)).fetchSingle();
    if (rows.sql()
        .fetchExists(CHANGE, CHANGE.SEQ.le(seq).and(CHANGE.UNDONE_AT.ge(deleted.value1()))))
      throw new UserProblem("problem.bin.baselineUndone");
  }

  private void addFiles(List<Entry> mine, Map<UUID, UpdatableRecord<?>> kept) {
    var again = new LinkedHashSet<UUID>();
    for (var entry : mine)
      if (kept.containsKey(entry.id()))
        for (var link : entry.links()) {
          var id = entry.pointsTo(link.column());
          if (id != null && files.containsKey(id) && !kept.containsKey(id)) again.add(id);
        }
    var found = new ArrayList<UpdatableRecord<?>>();
    for (var id : again) {
      if (rows.sql().fetchExists(ATTACHMENT, ID.eq(id))) continue;
      var row = rows.sql().newRecord(ATTACHMENT);
      RowText.into(row, Objects.requireNonNull(files.get(id)).before());
      found.add(row);
    }
    add(found);
  }

  /// Rows of one table that follow each other are added together.
  private void add(List<UpdatableRecord<?>> all) {
    var run = new ArrayList<UpdatableRecord<?>>();
    for (var row : all) {
      if (!run.isEmpty() && !run.getFirst().getTable().equals(row.getTable())) {
        rows.addAgain(run);
        run.clear();
      }
      run.add(row);
      if (ToldTables.of(row.getTable()).owner() != null) links++;
    }
    if (!run.isEmpty()) rows.addAgain(run);
  }

  /// Links that the change made blank. Where another is in their place, that one stays.
  private void relink() {
    for (var entry : edited) {
      for (var link : entry.links()) {
        var id = entry.pointsTo(link.column());
        var blank = entry.after().get(ToldTable.column(link.column())) == null;
        if (id == null || !blank || !back.contains(id)) continue;
        var found = rows.sql().selectFrom(entry.table()).where(ID.eq(entry.id())).fetchOne();
        if (found == null || !again(entry, (UpdatableRecord<?>) found, link.column())) {
          var told = ToldTables.of(entry.table());
          lost.add(new Restored.Lost(told.kind(), ownName(told, entry)));
        }
      }
    }
  }

  private @Nullable LocalText ownName(ToldTable told, Entry entry) {
    var owner = told.owner() == null ? null : entry.before().get(told.owner());
    return owner == null
        ? names.name(entry.table(), entry.id())
        : names.name(ToldTables.of(told.kind()), UUID.fromString(owner));
  }

  /// What else the change wrote into the row for want of the link goes with it, for example the
  /// name of who is gone.
  private boolean again(Entry entry, UpdatableRecord<?> row, Field<?> link) {
    if (Tracked.stored(row, link) != null) return false;
    var now = RowText.parse(RowText.of(row));
    for (var field : row.fields()) {
      var column = ToldTable.column(field);
      var was = entry.before().get(column);
      if (Set.of("id", "version", "created_at", "updated_at").contains(column)) continue;
      if (Objects.equals(was, entry.after().get(column))) continue;
      if (Objects.equals(now.get(column), entry.after().get(column))) RowText.set(row, field, was);
    }
    row.store();
    links++;
    return true;
  }

  /// The step goes where it was; those after it move on.
  private void renumber(UpdatableRecord<?> restored) {
    var steps =
        rows.sql()
            .selectFrom(STEP)
            .where(STEP.PATH_ID.eq(restored.get(STEP.PATH_ID)))
            .orderBy(
                STEP.NUMBER, DSL.when(STEP.ID.eq(restored.get(STEP.ID)), 0).otherwise(1), STEP.ID)
            .fetch();
    for (var i = 0; i < steps.size(); i++)
      if (steps.get(i).getNumber() != i + 1) steps.get(i).setNumber(i + 1);
    rows.edit(steps);
  }
}
