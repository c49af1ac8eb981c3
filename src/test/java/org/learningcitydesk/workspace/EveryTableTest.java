// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.jooq.DefaultSchema;

/// Nothing escapes the journal: every row of every table can be added, edited, removed, taken back
/// and made again. The tables are those that the migrations made, so that a new one is covered, or
/// fails here, without anybody thinking of it.
class EveryTableTest {
  /// The journal itself, what Flyway keeps, and bytes that are written once and never changed.
  private static final Set<String> NOT_FOLLOWED =
      Set.of("CHANGE", "JOURNAL", "flyway_schema_history", "ATTACHMENT_CONTENT", "PRIVACY_LOG");

  private static final int ROWS = 3;

  @TempDir Path folder;

  /// By table and id: what the row holds, without version and time of the last edit.
  record Contents(Map<String, Map<UUID, Map<String, ?>>> rows) {
    static Contents of(Workspace workspace) {
      return workspace.read(
          tx -> {
            var all = new TreeMap<String, Map<UUID, Map<String, ?>>>();
            for (var table : tables()) {
              var rows = new HashMap<UUID, Map<String, ?>>();
              for (var row : tx.sql().selectFrom(table).fetch()) {
                var values = new HashMap<>(RowText.parse(RowText.of(row)));
                values.keySet().removeAll(Set.of("version", "updated_at"));
                rows.put(Tracked.id(row), values);
              }
              all.put(table.getName(), rows);
            }
            return new Contents(all);
          });
    }
  }

  /// Each table after those it points to.
  static List<Table<?>> tables() {
    var ordered = new LinkedHashSet<Table<?>>();
    var open = new ArrayList<Table<?>>(DefaultSchema.DEFAULT_SCHEMA.getTables());
    open.removeIf(table -> NOT_FOLLOWED.contains(table.getName()));
    while (!open.isEmpty()) {
      var ready =
          open.stream()
              .filter(
                  table ->
                      table.getReferences().stream()
                          .allMatch(it -> ordered.contains(it.getKey().getTable())))
              .toList();
      assertThat(ready).as("tables that point to each other in a circle: %s", open).isNotEmpty();
      ordered.addAll(ready);
      open.removeAll(ready);
    }
    return List.copyOf(ordered);
  }

  @Test
  void everyTableIsFollowed() {
    assertThat(tables())
        .allSatisfy(table -> assertThat(Tracked.is(table)).as(table.getName()).isTrue());
    assertThat(tables())
        .allSatisfy(table -> assertThat(Tracked.typesOf(table)).as(table.getName()).isNotEmpty());
    assertThat(tables()).hasSizeGreaterThan(14);
  }

  @Test
  void everyEditOfEveryTableIsTakenBackAndMadeAgainAcrossRestarts() {
    var file = folder.resolve("every.lcdesk");
    var states = new ArrayList<Contents>();
    try (var workspace = Workspace.create(file, _ -> {})) {
      var deeds = deeds();
      states.add(Contents.of(workspace));
      for (var deed : deeds.entrySet()) {
        workspace.change(Label.of("change.test", deed.getKey()), tx -> deed.getValue().accept(tx));
        states.add(Contents.of(workspace));
        assertThat(states.getLast()).as(deed.getKey()).isNotEqualTo(states.get(states.size() - 2));
        // One step back and forth at once: nothing of the deed remains, and all of it comes back.
        workspace.undo();
        assertThat(Contents.of(workspace))
            .as("undo of %s", deed.getKey())
            .isEqualTo(states.get(states.size() - 2));
        workspace.redo();
        assertThat(Contents.of(workspace))
            .as("redo of %s", deed.getKey())
            .isEqualTo(states.getLast());
      }
      assertThat(findings(workspace)).isEmpty();
    }
    try (var workspace = Workspace.open(file, _ -> {})) {
      for (var step = states.size() - 2; step >= states.size() / 2; step--)
        undoTo(workspace, states.get(step));
    }
    try (var workspace = Workspace.open(file, _ -> {})) {
      assertThat(findings(workspace)).isEmpty();
      for (var step = states.size() / 2 - 1; step >= 0; step--) undoTo(workspace, states.get(step));
      assertThat(workspace.undoable()).isEmpty();
    }
    try (var workspace = Workspace.open(file, _ -> {})) {
      for (var state : states.subList(1, states.size())) {
        workspace.redo();
        assertThat(Contents.of(workspace)).isEqualTo(state);
      }
      assertThat(workspace.redoable()).isEmpty();
      assertThat(findings(workspace)).isEmpty();
    }
  }

  @Test
  void addingEditingAndRemovingARowInOneChangeIsTakenBackAsOne() {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      var before = Contents.of(workspace);
      workspace.change(
          Label.of("change.test", "all"), tx -> deeds().values().forEach(deed -> deed.accept(tx)));
      workspace.undo();
      assertThat(Contents.of(workspace)).isEqualTo(before);
      workspace.redo();
      assertThat(findings(workspace)).isEmpty();
    }
  }

  /// The attachments of this test have no bytes, and no catalogue knows its codes.
  private static List<Integrity.Finding> findings(Workspace workspace) {
    return workspace.check().findings().stream()
        .filter(
            finding ->
                !Set.of("check.attachment", "check.code", "check.template").contains(finding.key()))
        .toList();
  }

  private static void undoTo(Workspace workspace, Contents expected) {
    var label = workspace.undoable().orElseThrow();
    workspace.undo();
    assertThat(Contents.of(workspace)).as("undo of %s", label.args()).isEqualTo(expected);
  }

  /// One row at a time and many at a time: added and edited table by table, removed in the opposite
  /// order.
  static Map<String, Consumer<Tx>> deeds() {
    var deeds = new LinkedHashMap<String, Consumer<Tx>>();
    for (var table : tables()) {
      deeds.put("add " + table, tx -> row(tx, table, 0).insert());
      deeds.put(
          "add many " + table,
          tx -> tx.sql().batchInsert(List.of(row(tx, table, 1), row(tx, table, 2))).execute());
      deeds.put("edit " + table, tx -> edited(tx, rows(tx, table).getFirst(), 10).store());
      deeds.put(
          "edit many " + table,
          tx ->
              tx.sql()
                  .batchUpdate(rows(tx, table).stream().map(row -> edited(tx, row, 20)).toList())
                  .execute());
    }
    for (var table : tables().reversed()) {
      deeds.put("remove " + table, tx -> rows(tx, table).getFirst().delete());
      deeds.put("remove many " + table, tx -> tx.sql().batchDelete(rows(tx, table)).execute());
    }
    return deeds;
  }

  private static List<UpdatableRecord<?>> rows(Tx tx, Table<?> table) {
    return tx.sql()
        .selectFrom(table)
        .orderBy(DSL.field(DSL.name("ID")))
        .fetch()
        .map(row -> (UpdatableRecord<?>) row);
  }

  private static UpdatableRecord<?> row(Tx tx, Table<?> table, int number) {
    var row = (UpdatableRecord<?>) tx.sql().newRecord(table);
    set(row, row.field("ID"), Ids.next());
    fill(tx, row, number, false);
    return row;
  }

  private static UpdatableRecord<?> edited(Tx tx, UpdatableRecord<?> row, int number) {
    fill(tx, row, number, true);
    return row;
  }

  private static final Set<String> KEPT_BY_THE_JOURNAL =
      Set.of("ID", "VERSION", "CREATED_AT", "UPDATED_AT");

  private static void fill(Tx tx, TableRecord<?> row, int number, boolean editing) {
    var moved = false;
    for (var field : row.fields()) {
      if (KEPT_BY_THE_JOURNAL.contains(field.getName())) continue;
      var reference =
          row.getTable().getReferences().stream()
              .filter(it -> it.getFields().contains(field))
              .findFirst();
      if (reference.isPresent()) {
        // Where references are unique together, an edit moves the first one only, so that the rows
        // stay different.
        if (!editing || !moved || row.getTable().getUniqueKeys().isEmpty())
          set(
              row,
              field,
              Tracked.id(rows(tx, reference.get().getKey().getTable()).get(number % ROWS)));
        moved = true;
      } else {
        set(row, field, value(field, number));
      }
    }
  }

  static <U> void set(Record row, Field<U> field, Object value) {
    if (field.getType().isInstance(value)) row.set(field, field.getType().cast(value));
    else row.set(field, converted(field.getConverter(), value));
  }

  private static <T, U> U converted(Converter<T, U> converter, Object value) {
    return converter.from(converter.fromType().cast(value));
  }

  /// A value of the column's type that differs from one number to the next.
  static Object value(Field<?> field, int number) {
    var type = field.getType();
    if (type.isEnum()) return type.getEnumConstants()[number / 10 % type.getEnumConstants().length];
    if (Code.class.isAssignableFrom(type))
      throw new AssertionError("A code that is no enum: " + field);
    if (type == PartialDate.class) return PartialDate.of(LocalDate.of(2026, 1, 1).plusDays(number));
    if (type == List.class) return List.of("word" + number, "other");
    if (type == Integer.class) return number + 1;
    if (type == Long.class) return number + 1L;
    if (type == UUID.class) return new UUID(number, number);
    if (type == Boolean.class) return number % 20 == 0;
    if (type == Double.class) return number + 0.125;
    if (type == BigDecimal.class) return new BigDecimal(number + ".50");
    if (type == OffsetDateTime.class)
      return OffsetDateTime.of(2026, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC).plusDays(number);
    if (type == String.class) {
      var text = "Città %d \"'\\\n".formatted(number);
      var length = field.getDataType().length();
      return length > 0 && text.length() > length ? Integer.toString(number) : text;
    }
    throw new AssertionError("This test has no value for " + field + " of " + type + ": teach it");
  }
}
