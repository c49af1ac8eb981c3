// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What a table is filtered by: words anywhere, what each column has to hold, and perhaps rows that
/// were chosen elsewhere.
final class TableFilters<T> {
  private final Headings<T> headings;
  private final Runnable changed;
  private final StringProperty anywhere = new SimpleStringProperty(this, "anywhere", "");
  private final ReadOnlyObjectWrapper<RegisterFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", RegisterFilter.NONE);
  private final ReadOnlyObjectWrapper<RegisterTable.@Nullable Only> only =
      new ReadOnlyObjectWrapper<>(this, "only");
  private final Map<String, ColumnFilter> limits = new HashMap<>();
  private boolean quiet;

  /// @param changed arranges the rows anew
  TableFilters(Headings<T> headings, Runnable changed) {
    this.headings = headings;
    this.changed = changed;
    anywhere.subscribe((_, _) -> changed.run());
  }

  StringProperty anywhereProperty() {
    return anywhere;
  }

  ReadOnlyObjectProperty<RegisterFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<RegisterTable.@Nullable Only> onlyProperty() {
    return only.getReadOnlyProperty();
  }

  /// Several things change together: nobody arranges in between.
  boolean isQuiet() {
    return quiet;
  }

  /// Reads what is wished now.
  void renew() {
    var now = now();
    if (!now.equals(filter.get())) filter.set(now);
  }

  private RegisterFilter now() {
    var columns = new HashMap<>(limits);
    headings
        .words()
        .forEach(
            (column, words) ->
                columns.put(
                    column, limits.getOrDefault(column, ColumnFilter.NONE).withWords(words)));
    return new RegisterFilter(anywhere.get(), columns);
  }

  void clear() {
    only.set(null);
    set(RegisterFilter.NONE);
  }

  void only(RegisterTable.@Nullable Only wanted) {
    only.set(wanted);
    changed.run();
  }

  /// Filters by this alone.
  void set(RegisterFilter wanted) {
    quiet = true;
    limits.clear();
    anywhere.set(wanted.anywhere());
    headings.clearFilters();
    wanted.columns().forEach(this::limit);
    quiet = false;
    changed.run();
  }

  /// Filters one column by this, the others as before.
  void set(String column, ColumnFilter wanted) {
    quiet = true;
    limit(column, wanted);
    quiet = false;
    changed.run();
  }

  private void limit(String column, ColumnFilter wanted) {
    headings.filter(column).set(wanted.words());
    limits.put(column, wanted.withWords(""));
  }
}
