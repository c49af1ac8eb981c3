// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Which rows of a table are selected. They stay so when rows are read, sorted and filtered anew.
final class TableSelection<T> {
  private final TableView<T> table;
  private final Function<? super T, ?> identity;
  private final Runnable arrange;
  private final ObjectProperty<@Nullable T> selected = new SimpleObjectProperty<>(this, "selected");
  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final ObservableList<T> rowsToSee = FXCollections.unmodifiableObservableList(rows);
  private boolean quiet;
  private @Nullable Object wanted;

  /// @param arrange shows the rows anew, with the wanted one selected
  TableSelection(TableView<T> table, Function<? super T, ?> identity, Runnable arrange) {
    this.table = table;
    this.identity = identity;
    this.arrange = arrange;
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> publish());
    selected.subscribe((_, it) -> selectedFromOutside(it));
  }

  /// The one selected row, or the one selected last of many; setting it selects.
  ObjectProperty<@Nullable T> selectedProperty() {
    return selected;
  }

  /// All selected rows, in the order of the table.
  ObservableList<T> rows() {
    return rowsToSee;
  }

  /// The selection is being told: nobody arranges meanwhile.
  boolean isQuiet() {
    return quiet;
  }

  void select(Object rowIdentity) {
    wanted = rowIdentity;
    arrange.run();
  }

  /// The rows that stay selected.
  Set<Object> toKeep() {
    return wanted == null
        ? rows.stream().map(identity).collect(Collectors.<Object>toSet())
        : Set.of(wanted);
  }

  /// Shows other rows, with those selected that are at these places.
  ///
  /// @param isFiltered whether a selected row may be gone because of a filter
  void show(List<T> list, List<Integer> places, boolean isFiltered) {
    var model = table.getSelectionModel();
    var before = model.getSelectedIndex();
    var lost = !rows.isEmpty() && places.isEmpty() && wanted == null && !isFiltered;
    quiet = true;
    model.clearSelection();
    table.getItems().setAll(list);
    if (!places.isEmpty()) {
      model.selectIndices(
          places.getFirst(), places.stream().skip(1).mapToInt(Integer::intValue).toArray());
      table.getFocusModel().focus(places.getFirst());
      bringIntoSight(places.getFirst());
      wanted = null;
    } else if (lost && !list.isEmpty()) {
      model.select(Math.clamp(before, 0, list.size() - 1));
    }
    quiet = false;
    publish();
  }

  void bringIntoSight() {
    bringIntoSight(table.getSelectionModel().getSelectedIndex());
  }

  private void bringIntoSight(int row) {
    var height = table.getHeight() - 2 * table.getFixedCellSize();
    if (height > 0)
      table.scrollTo(Math.max(0, row - (int) (height / table.getFixedCellSize() / 2)));
    else table.scrollTo(row);
  }

  private void publish() {
    if (quiet) return;
    var model = table.getSelectionModel();
    var all =
        model.getSelectedIndices().stream()
            .sorted()
            .filter(it -> it >= 0 && it < table.getItems().size())
            .map(table.getItems()::get)
            .toList();
    quiet = true;
    if (!all.equals(rows)) rows.setAll(all);
    selected.set(all.isEmpty() ? null : all.size() == 1 ? all.getFirst() : model.getSelectedItem());
    quiet = false;
  }

  private void selectedFromOutside(@Nullable T row) {
    if (quiet) return;
    if (row == null) table.getSelectionModel().clearSelection();
    else select(identity.apply(row));
  }
}
