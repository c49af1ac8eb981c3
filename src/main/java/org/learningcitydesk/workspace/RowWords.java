// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.history.FieldEdit;
import org.learningcitydesk.domain.history.RecordRef;
import org.learningcitydesk.domain.history.Terms;
import org.learningcitydesk.domain.history.Told;
import org.learningcitydesk.domain.history.Touch;
import org.learningcitydesk.domain.history.Trace;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.workspace.jooq.tables.records.JournalRecord;

/// Makes of an entry of the journal what it says of a record.
final class RowWords {
  private static final Map<String, @Nullable String> NOTHING = Map.of();

  private static final Field<UUID> ID = DSL.field(DSL.name(Tracked.ID), UUID.class);

  private final Rows rows;
  private final RowNames names;
  private final Map<String, Map<UUID, Map<String, @Nullable String>>> today = new HashMap<>();

  RowWords(Rows rows, RowNames names) {
    this.rows = rows;
    this.names = names;
  }

  /// @param undone whether the change was taken back: then there is nothing to give back
  Trace trace(JournalRecord entry, boolean undone) {
    var told = ToldTables.named(entry.getTableName());
    var before = parsed(entry.getBeforeRow());
    var after = parsed(entry.getAfterRow());
    var touch =
        entry.getBeforeRow() == null
            ? Touch.ADDED
            : entry.getAfterRow() == null ? Touch.REMOVED : Touch.EDITED;
    var record = record(told, entry.getRowId(), touch == Touch.REMOVED ? before : after);
    var now =
        touch == Touch.EDITED && !undone ? today(told, entry.getRowId()) : Optional.of(NOTHING);
    var fields = new ArrayList<FieldEdit>();
    for (var field : told.fields()) {
      if (!differs(field, before, after)) continue;
      fields.add(
          new FieldEdit(
              field.name(),
              told(field, before),
              told(field, after),
              touch == Touch.EDITED
                  && !undone
                  && field.returnable()
                  && now.map(it -> differs(field, before, it)).orElse(false)));
    }
    return new Trace(
        record,
        names.name(ToldTables.of(record.kind()), record.id()),
        told.part(),
        entry.getRowId(),
        touch,
        "true".equals(before.get("confidential")) || "true".equals(after.get("confidential")),
        fields);
  }

  private static Map<String, @Nullable String> parsed(@Nullable String text) {
    return text == null ? NOTHING : RowText.parse(text);
  }

  private static RecordRef record(ToldTable told, UUID row, Map<String, @Nullable String> values) {
    var owner = told.owner() == null ? null : values.get(told.owner());
    return new RecordRef(told.kind(), owner == null ? row : UUID.fromString(owner));
  }

  private Optional<Map<String, @Nullable String>> today(ToldTable told, UUID row) {
    var known = today.computeIfAbsent(told.table().getName(), _ -> new HashMap<>());
    if (!known.containsKey(row)) {
      var there = rows.sql().selectFrom(told.table()).where(ID.eq(row)).fetchOne();
      known.put(row, there == null ? NOTHING : RowText.parse(RowText.of(there)));
    }
    var found = known.getOrDefault(row, NOTHING);
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /// A column that one of the two rows does not know yet is no difference where the other is blank.
  private static boolean differs(
      ToldTable.Told field,
      Map<String, @Nullable String> one,
      Map<String, @Nullable String> other) {
    return field.columns().stream()
        .map(ToldTable::column)
        .anyMatch(it -> !Objects.equals(blank(one.get(it)), blank(other.get(it))));
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private @Nullable Told told(ToldTable.Told field, Map<String, @Nullable String> row) {
    var column = field.columns().getFirst();
    var text = row.get(ToldTable.column(column));
    if (field.columns().size() > 1) {
      var italian = row.get(ToldTable.column(field.columns().getLast()));
      if (text == null && italian == null) return null;
      return new Told.Both(new LocalText(blank(text), blank(italian)));
    }
    if (text == null || text.isBlank()) return null;
    if (field.whole()) return new Told.Whole();
    var target = ToldTables.target(ToldTables.named(table(column)).table(), column);
    if (target != null) {
      var id = UUID.fromString(text);
      var kind = ToldTables.of(target).kind();
      var name = names.name(target, id);
      return target.equals(ToldTables.of(kind))
          ? new Told.Linked(kind, id, name)
          : new Told.Text(name == null ? "" : name.en());
    }
    return value(field, column, text);
  }

  private static String table(Field<?> column) {
    if (column instanceof TableField<?, ?> it && it.getTable() != null)
      return it.getTable().getName();
    throw new IllegalStateException("A column without a table: " + column);
  }

  private static @Nullable Told value(ToldTable.Told field, Field<?> column, String text) {
    Object value;
    try {
      value = RowText.read(column, text);
    } catch (IllegalArgumentException _) {
      // A choice of an earlier or later version is told as it was written.
      return new Told.Text(text);
    }
    var terms = field.terms();
    return switch (value) {
      case null -> null;
      case Code code -> new Told.Choice(code);
      case PartialDate date -> new Told.Day(date);
      case Boolean truth -> new Told.Truth(truth);
      case Number number -> new Told.Number(new BigDecimal(number.toString()));
      case List<?> all when all.isEmpty() -> null;
      case List<?> all -> words(terms, all.stream().map(String::valueOf).toList());
      case String it -> terms == null ? new Told.Text(it) : words(terms, it.lines().toList());
      default -> new Told.Text(value.toString());
    };
  }

  private static Told words(@Nullable Terms terms, List<String> all) {
    return terms == null ? new Told.Words(all) : new Told.Listed(terms, all);
  }
}
