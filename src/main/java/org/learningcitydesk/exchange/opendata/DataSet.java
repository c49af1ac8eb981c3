// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A table that is published.
///
/// @param id stable: it is the name of its file and part of its address
/// @param themes ids of the European vocabulary of themes
/// @param key names of the columns that together tell one row from the others
record DataSet<T>(
    String id, List<String> themes, List<Column<T>> columns, List<String> key, List<T> rows) {
  DataSet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  String file() {
    return id + ".csv";
  }

  /// What stands in the cells of a column.
  enum Type {
    TEXT,
    /// A word of a list that the column's description tells.
    CODE,
    /// Several of them, with a vertical line between.
    CODES,
    INTEGER,
    DECIMAL,
    TRUTH,
    /// A day, a month or a year.
    DATE
  }

  /// @param name stable
  /// @param value null for a blank
  record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {}

  /// Puts a table together column by column.
  static final class Columns<T> {
    private final List<Column<T>> columns = new ArrayList<>();

    Columns<T> add(String name, Type type, Function<T, @Nullable Object> value) {
      columns.add(new Column<>(name, type, value));
      return this;
    }

    DataSet<T> of(String id, List<String> themes, List<String> key, List<T> rows) {
      return new DataSet<>(id, themes, columns, key, rows);
    }
  }
}
