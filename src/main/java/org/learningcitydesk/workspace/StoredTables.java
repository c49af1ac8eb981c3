// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.learningcitydesk.workspace.StoredTable.Reference;

/// The tables that a file has, asked of its database: a table that a migration adds is among them
/// without anybody thinking of it.
final class StoredTables {
  /// Which scripts the file has seen: a new file sees its own.
  static final Set<String> LEFT_OUT = Set.of("flyway_schema_history");

  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.data_type, c.is_nullable,
        coalesce(c.character_maximum_length, c.numeric_precision, 0) as size_of,
        coalesce(c.numeric_scale, 0) as scale_of
      from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = 'PUBLIC' and t.table_type = 'BASE TABLE'
      order by c.table_name, c.ordinal_position""";

  private static final String KEYS =
      """
      select k.table_name, k.column_name
      from information_schema.key_column_usage k
      join information_schema.table_constraints c on c.constraint_name = k.constraint_name
      where c.table_schema = 'PUBLIC' and c.constraint_type = 'PRIMARY KEY'
      order by k.table_name, k.ordinal_position""";

  private static final String REFERENCES =
      """
      select k.constraint_name, k.table_name, k.column_name,
        u.table_name as target_table, u.column_name as target_column
      from information_schema.referential_constraints r
      join information_schema.key_column_usage k on k.constraint_name = r.constraint_name
      join information_schema.key_column_usage u
        on u.constraint_name = r.unique_constraint_name
          and u.ordinal_position = k.position_in_unique_constraint
      where r.constraint_schema = 'PUBLIC'
      order by k.table_name, k.constraint_name, k.ordinal_position""";

  private StoredTables() {}

  /// Each table after those it points to, else by name.
  static List<StoredTable> of(DSLContext sql) {
    var columns = new LinkedHashMap<String, List<StoredColumn>>();
    for (var row : sql.fetch(COLUMNS))
      if (!LEFT_OUT.contains(row.get("TABLE_NAME", String.class)))
        columns.computeIfAbsent(text(row, "TABLE_NAME"), _ -> new ArrayList<>()).add(column(row));
    var keys = new LinkedHashMap<String, List<String>>();
    for (var row : sql.fetch(KEYS))
      keys.computeIfAbsent(text(row, "TABLE_NAME"), _ -> new ArrayList<>())
          .add(text(row, "COLUMN_NAME"));
    var references = references(sql);
    return ordered(
        columns.entrySet().stream()
            .map(
                it ->
                    new StoredTable(
                        it.getKey(),
                        it.getValue(),
                        keys.getOrDefault(it.getKey(), List.of()),
                        references.getOrDefault(it.getKey(), List.of())))
            .sorted(Comparator.comparing(StoredTable::name))
            .toList());
  }

  private static StoredColumn column(Record row) {
    return new StoredColumn(
        text(row, "COLUMN_NAME"),
        StoredType.named(row.get("DATA_TYPE", String.class)),
        row.get("IS_NULLABLE", String.class).equals("NO"),
        row.get("SIZE_OF", Integer.class),
        row.get("SCALE_OF", Integer.class));
  }

  private static String text(Record row, String column) {
    return row.get(column, String.class).toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<Reference>> references(DSLContext sql) {
    var found = new LinkedHashMap<String, List<Reference>>();
    for (var constraint : sql.fetch(REFERENCES).intoGroups("CONSTRAINT_NAME").values()) {
      var first = constraint.getFirst();
      found
          .computeIfAbsent(text(first, "TABLE_NAME"), _ -> new ArrayList<>())
          .add(
              new Reference(
                  constraint.map(it -> text(it, "COLUMN_NAME")),
                  text(first, "TARGET_TABLE"),
                  constraint.map(it -> text(it, "TARGET_COLUMN"))));
    }
    return found;
  }

  private static List<StoredTable> ordered(List<StoredTable> tables) {
    var open = new ArrayList<>(tables);
    var ordered = new ArrayList<StoredTable>();
    var known = new HashSet<String>();
    while (!open.isEmpty()) {
      var ready = open.stream().filter(it -> pointsOnlyInto(known, it)).toList();
      // Tables that point to each other in a circle: there is no better order than their names.
      var next = ready.isEmpty() ? List.copyOf(open) : ready;
      ordered.addAll(next);
      next.forEach(it -> known.add(it.name()));
      open.removeAll(next);
    }
    return ordered;
  }

  private static boolean pointsOnlyInto(Set<String> known, StoredTable table) {
    return table.references().stream()
        .allMatch(it -> it.table().equals(table.name()) || known.contains(it.table()));
  }
}
