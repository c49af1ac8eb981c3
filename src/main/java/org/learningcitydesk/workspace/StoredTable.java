// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// A table of a file as the database itself describes it, whatever version the file has. Its rows
/// are arrays of values in the order of its columns.
public final class StoredTable {
  private final String name;
  private final List<StoredColumn> columns;
  private final List<Integer> key;
  private final List<Reference> references;

  /// Columns that say which row of another table is meant. All names are in small letters.
  public record Reference(List<String> columns, String table, List<String> keyColumns) {
    public Reference {
      columns = List.copyOf(columns);
      keyColumns = List.copyOf(keyColumns);
    }
  }

  StoredTable(
      String name, List<StoredColumn> columns, List<String> key, List<Reference> references) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.references = List.copyOf(references);
    var names = columns.stream().map(StoredColumn::name).toList();
    this.key = key.stream().map(names::indexOf).toList();
  }

  /// In small letters.
  public String name() {
    return name;
  }

  public List<StoredColumn> columns() {
    return columns;
  }

  /// Which columns tell its rows apart.
  public List<Integer> key() {
    return key;
  }

  public List<Reference> references() {
    return references;
  }

  /// Whether its rows are large.
  boolean hasBytes() {
    return columns.stream().anyMatch(it -> it.type() == StoredType.BYTES);
  }

  Table<Record> table() {
    return DSL.table(DSL.name(stored(name)));
  }

  List<Field<?>> fields() {
    return columns.stream().<Field<?>>map(StoredTable::field).toList();
  }

  List<Field<?>> keyFields() {
    return key.stream().<Field<?>>map(it -> field(columns.get(it))).toList();
  }

  private static Field<?> field(StoredColumn column) {
    return DSL.field(DSL.name(stored(column.name())), column.type().type());
  }

  /// The name as the database keeps it.
  static String stored(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name;
  }
}
