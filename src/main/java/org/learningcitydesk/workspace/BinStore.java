// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.learningcitydesk.workspace.jooq.Tables.CHANGE;
import static org.learningcitydesk.workspace.jooq.Tables.FILED_DOCUMENT;
import static org.learningcitydesk.workspace.jooq.Tables.JOURNAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.history.Binned;
import org.learningcitydesk.domain.history.RecordKind;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.domain.history.Restored;
import org.learningcitydesk.domain.text.LocalText;

/// Records that were deleted: what the journal saw go and what is not there. Nothing is kept for it
/// apart from the journal.
public final class BinStore {
  private static final Field<UUID> ID = DSL.field(DSL.name(Tracked.ID), UUID.class);

  /// What comes and goes with others, or with every import.
  private static final Set<RecordKind> NEVER =
      Set.of(RecordKind.FILE, RecordKind.MAPPING, RecordKind.PATH, RecordKind.REMINDER);

  private final Rows rows;

  BinStore(Rows rows) {
    this.rows = rows;
  }

  /// The kinds of records that can be in it.
  public static List<RecordKind> kinds() {
    return List.of(RecordKind.values()).stream().filter(it -> !NEVER.contains(it)).toList();
  }

  /// What can be restored now, what was deleted last first. A part of something that is gone itself
  /// is not among it: it comes back with it.
  public List<Binned> all() {
    var names = new RowNames(rows.sql());
    var home = new HomeCity(names);
    var found = new ArrayList<Binned>();
    for (var kind : kinds()) add(kind, names, home, found);
    found.sort(Comparator.comparing(Binned::change).reversed());
    return found;
  }

  private void add(RecordKind kind, RowNames names, HomeCity home, List<Binned> found) {
    var table = ToldTables.of(kind);
    var there = table.as("there");
    var seen = new HashSet<UUID>();
    var entries =
        rows.sql()
            .select(
                CHANGE.SEQ,
                CHANGE.MADE_AT,
                CHANGE.AUTHOR,
                CHANGE.LABEL,
                CHANGE.LABEL_ARGS,
                JOURNAL.ROW_ID,
                JOURNAL.BEFORE_ROW)
            .from(JOURNAL)
            .join(CHANGE)
            .on(CHANGE.ID.eq(JOURNAL.CHANGE_ID))
            .where(JOURNAL.TABLE_NAME.eq(table.getName()))
            .and(JOURNAL.AFTER_ROW.isNull())
            .and(CHANGE.UNDONE_AT.isNull())
            .andNotExists(DSL.selectOne().from(there).where(id(there).eq(JOURNAL.ROW_ID)))
            .orderBy(CHANGE.SEQ.desc())
            .fetch();
    for (var it : entries) {
      if (!seen.add(it.value6())) continue;
      var row = RowText.parse(it.value7());
      if (!ownersAreThere(table, row)) continue;
      found.add(
          new Binned(
              new RecordRef(kind, it.value6()),
              name(kind, table, row, names),
              owner(table, row, names),
              home.of(table, row).orElse(null),
              it.value1(),
              it.value2().toInstant(),
              it.value3(),
              it.value4(),
              RowText.parseWords(it.value5())));
    }
  }

  private static Field<UUID> id(Table<?> table) {
    return DSL.field(DSL.name(table.getName(), Tracked.ID), UUID.class);
  }

  private boolean ownersAreThere(Table<?> table, Map<String, @Nullable String> row) {
    for (var reference : owners(table)) {
      var id = row.get(ToldTable.column(reference.getFields().getFirst()));
      if (id != null
          && !rows.sql().fetchExists(reference.getKey().getTable(), ID.eq(UUID.fromString(id))))
        return false;
    }
    return true;
  }

  /// What a row cannot be without: columns that are never blank, and of a filed document the one
  /// that is not.
  static List<ForeignKey<?, ?>> owners(Table<?> table) {
    return List.copyOf(
        table.getReferences().stream()
            .filter(it -> !isNullable(it.getFields().getFirst()) || table.equals(FILED_DOCUMENT))
            .filter(it -> !ToldTable.column(it.getFields().getFirst()).equals("attachment_id"))
            .toList());
  }

  static boolean isNullable(Field<?> column) {
    return column.getDataType().nullable();
  }

  private static @Nullable LocalText name(
      RecordKind kind, Table<?> table, Map<String, @Nullable String> row, RowNames names) {
    var own = RowNames.name(table, row);
    if (own != null || kind != RecordKind.CONTRIBUTION && kind != RecordKind.ANSWER) return own;
    var stakeholder = row.get("stakeholder_id");
    return stakeholder == null
        ? null
        : names.name(ToldTables.of(RecordKind.STAKEHOLDER), UUID.fromString(stakeholder));
  }

  private static @Nullable LocalText owner(
      Table<?> table, Map<String, @Nullable String> row, RowNames names) {
    if (row.containsKey("city_id")) return null;
    return owners(table).stream()
        .map(
            it ->
                Optional.ofNullable(row.get(ToldTable.column(it.getFields().getFirst())))
                    .map(id -> names.name(it.getKey().getTable(), UUID.fromString(id))))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /// Puts records back with their parts and their links, as far as the other ends are there.
  ///
  /// @throws org.learningcitydesk.work.UserProblem where one of them cannot be restored
  public Restored restore(List<Binned> records) {
    var report = new Restored(0, 0, List.of());
    var changes =
        records.stream().map(Binned::change).distinct().sorted(Comparator.reverseOrder()).toList();
    for (var change : changes) {
      var ofIt = records.stream().filter(it -> it.change() == change).map(Binned::record).toList();
      report = new BinReturn(rows, change).restore(ofIt).and(report);
    }
    return report;
  }
}
