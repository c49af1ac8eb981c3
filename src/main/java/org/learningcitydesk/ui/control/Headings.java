// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The headings of a register's table: which columns are in sight, how wide and in which order, how
/// the rows are sorted, and a filter below each. What the user makes of them is remembered.
final class Headings<T> {
  private final String id;
  private final Kit kit;
  private final TableView<T> table;
  private final Runnable arrange;
  private final double scale;
  private final Map<String, RegisterColumn<T>> described = new LinkedHashMap<>();
  private final Map<String, TableColumn<T, T>> shown = new LinkedHashMap<>();
  private final Map<String, StringProperty> filters = new HashMap<>();
  private final BooleanProperty filterRow = new SimpleBooleanProperty(this, "filterRow");
  private final boolean untouched;
  private boolean quiet;

  /// @param arrange called when the rows have to be sorted or filtered anew
  Headings(
      String id, Kit kit, TableView<T> table, List<RegisterColumn<T>> columns, Runnable arrange) {
    this.id = id;
    this.kit = kit;
    this.table = table;
    this.arrange = arrange;
    scale = kit.settings().textSizeProperty().get() / 100.0;
    var remembered = kit.settings().table(id);
    untouched = remembered.isEmpty();
    quiet = true;
    for (var column : columns) {
      described.put(column.id(), column);
      shown.put(column.id(), made(column));
    }
    restore(remembered);
    table.setSortPolicy(
        _ -> {
          sorted();
          return true;
        });
    table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) _ -> remember());
    filterRow.subscribe((_, it) -> showFilters(it));
    quiet = false;
  }

  List<RegisterColumn<T>> all() {
    return List.copyOf(described.values());
  }

  /// From left to right.
  List<RegisterColumn<T>> inSight() {
    return table.getColumns().stream()
        .filter(TableColumn::isVisible)
        .map(it -> Objects.requireNonNull(described.get(it.getId())))
        .toList();
  }

  BooleanProperty filterRowProperty() {
    return filterRow;
  }

  /// Words looked for in one column.
  StringProperty filter(String column) {
    return filters.computeIfAbsent(
        column,
        _ -> {
          var filter = new SimpleStringProperty("");
          filter.subscribe((_, _) -> changed());
          return filter;
        });
  }

  /// The words of all filters, by column.
  Map<String, String> words() {
    var words = new HashMap<String, String>();
    filters.forEach((column, filter) -> words.put(column, filter.get()));
    return words;
  }

  void clearFilters() {
    filters.values().forEach(it -> it.set(""));
  }

  /// Sorts by this column while the user has made nothing of the table.
  void sortAtFirst(String column) {
    if (untouched) sort(List.of(new TableState.Sort(column, true)));
  }

  /// Sorts by these columns, as clicks on their headings would.
  void sort(List<TableState.Sort> sorts) {
    quiet = true;
    table.getSortOrder().clear();
    sorts.forEach(this::sortBy);
    quiet = false;
    sorted();
  }

  private void sortBy(TableState.Sort sort) {
    var column = shown.get(sort.column());
    if (column == null) return;
    column.setSortType(
        sort.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
    table.getSortOrder().add(column);
  }

  private void sorted() {
    if (quiet) return;
    arrange.run();
    remember();
  }

  private void changed() {
    if (!quiet) arrange.run();
  }

  List<TableState.Sort> sorts() {
    return table.getSortOrder().stream()
        .map(
            it ->
                new TableState.Sort(it.getId(), it.getSortType() == TableColumn.SortType.ASCENDING))
        .toList();
  }

  List<TableColumn<T, T>> inOriginalOrder() {
    return List.copyOf(shown.values());
  }

  /// Forgets what the user made of the columns.
  void reset() {
    quiet = true;
    table.getSortOrder().clear();
    table.getColumns().setAll(shown.values());
    described.forEach(
        (name, it) -> {
          var column = Objects.requireNonNull(shown.get(name));
          column.setVisible(it.shown());
          column.setPrefWidth(it.width() * scale);
        });
    quiet = false;
    kit.settings().rememberTable(id, null);
    arrange.run();
  }

  /// Makes every column as wide as what it holds.
  void fit() {
    for (var column : table.getColumns()) if (column.isVisible()) fit(column);
  }

  private void fit(TableColumn<T, ?> column) {
    var it = described.get(column.getId());
    if (it == null) return;
    var longest =
        table.getItems().stream()
            .limit(500)
            .map(it::textOf)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    longest = Math.max(longest, kit.messages().get(it.titleKey()).length());
    column.setPrefWidth(Math.clamp((longest * 7.2 + 32) * scale, 60 * scale, 480 * scale));
  }

  private TableColumn<T, T> made(RegisterColumn<T> column) {
    var made = new TableColumn<T, T>(kit.messages().get(column.titleKey()));
    made.setId(column.id());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(_ -> new Cell<>(column));
    made.setPrefWidth(column.width() * scale);
    made.setMinWidth(48 * scale);
    made.setVisible(column.shown());
    if (column.numeric()) made.getStyleClass().add("numeric");
    made.widthProperty().subscribe((_, _) -> remember());
    made.visibleProperty().subscribe((_, _) -> remember());
    return made;
  }

  private void restore(Optional<TableState> remembered) {
    var ordered = new ArrayList<TableColumn<T, T>>();
    for (var it : remembered.map(TableState::columns).orElse(List.of())) {
      var column = shown.get(it.id());
      if (column == null || ordered.contains(column)) continue;
      column.setVisible(it.visible());
      column.setPrefWidth(Math.max(it.width() * scale, column.getMinWidth()));
      ordered.add(column);
    }
    var known = new HashSet<>(ordered);
    shown.values().stream().filter(it -> !known.contains(it)).forEach(ordered::add);
    table.getColumns().setAll(ordered);
    if (ordered.stream().noneMatch(TableColumn::isVisible)) ordered.getFirst().setVisible(true);
    remembered.map(TableState::sorts).orElse(List.of()).forEach(this::sortBy);
    if (remembered.map(TableState::filterRow).orElse(false)) {
      filterRow.set(true);
      showFilters(true);
    }
  }

  private void remember() {
    if (quiet) return;
    var now =
        table.getColumns().stream()
            .map(
                it ->
                    new TableState.Column(it.getId(), Math.rint(width(it) / scale), it.isVisible()))
            .toList();
    kit.settings().rememberTable(id, new TableState(now, sorts(), filterRow.get()));
  }

  /// A column that was never laid out is as wide as it is meant to be.
  private double width(TableColumn<T, ?> column) {
    return column.isVisible() && table.getWidth() > 0 ? column.getWidth() : column.getPrefWidth();
  }

  private void showFilters(boolean show) {
    shown.forEach((name, column) -> column.setGraphic(show ? filterField(name, column) : null));
    remember();
  }

  private TextField filterField(String name, TableColumn<T, T> column) {
    var field = new TextField();
    field.setId(id + "-filter-" + name);
    field.getStyleClass().add("column-filter");
    field.setPromptText(kit.messages().get("register.filter"));
    field.setAccessibleText(kit.messages().get("register.filterColumn", column.getText()));
    field.prefWidthProperty().bind(column.widthProperty().subtract(20));
    field.textProperty().bindBidirectional(filter(name));
    for (var type :
        List.of(
            MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_RELEASED,
            MouseEvent.MOUSE_CLICKED,
            MouseEvent.MOUSE_DRAGGED)) {
      field.addEventHandler(type, Event::consume);
    }
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ESCAPE) field.clear();
          if (press.getCode() == KeyCode.DOWN) table.requestFocus();
        });
    return field;
  }

  /// A cell that says the text of its column.
  private static final class Cell<T> extends TableCell<T, T> {
    private final RegisterColumn<T> column;

    Cell(RegisterColumn<T> column) {
      this.column = column;
      if (column.numeric()) setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      setText(column.textOf(row));
      var icon = column.icon() == null ? null : column.icon().apply(row);
      setGraphic(icon == null ? null : Icons.of(icon));
    }
  }
}
