// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Folding;

/// The table of a register. Sorts, filters, selects, copies and remembers; knows nothing of what
/// its rows are. Sorting and filtering happen outside the JavaFX thread and replace the rows once,
/// because TableView's own sort freezes the window with many rows.
///
/// ```java
/// var table = new RegisterTable<>("stakeholders", kit,
///     messages.get("stakeholder.title"), Stakeholder::id, List.of(
///     RegisterColumn.<Stakeholder>text("name",
///         "field.stakeholder.name", Stakeholder::name).width(260),
///     RegisterColumn.sorted("helix", "field.stakeholder.helix",
///         s -> messages.label(s.helix()), Stakeholder::helix),
///     RegisterColumn.<Stakeholder>text("town", "field.stakeholder.town",
///         s -> s.reach().town()).hidden()));
/// table.follow(model.stakeholders);
/// model.selected.bindBidirectional(table.selectedProperty());
/// ```
///
/// To select a row that may not have arrived yet, for example after adding or from a place:
/// `table.select(id)`. Put it into a [RegisterPane].
public final class RegisterTable<T> extends StackPane {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination MENU =
      new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination FILTERS =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final long TYPING_PAUSE = 1_000_000_000L;

  private final String id;
  private final Kit kit;
  private final Function<? super T, ?> identity;
  private final Map<String, RegisterColumn<T>> columns = new LinkedHashMap<>();
  private final Map<String, TableColumn<T, T>> shownColumns = new LinkedHashMap<>();
  private final Map<String, StringProperty> filters = new HashMap<>();
  private final TableView<T> table = new TableView<>();
  private final double scale;
  private final boolean untouched;

  private final ObjectProperty<@Nullable T> selected = new SimpleObjectProperty<>(this, "selected");
  private final ObservableList<T> selection = FXCollections.observableArrayList();
  private final StringProperty anywhere = new SimpleStringProperty(this, "anywhere", "");
  private final BooleanProperty filterRow = new SimpleBooleanProperty(this, "filterRow");
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown");
  private final javafx.beans.property.ReadOnlyBooleanWrapper filtered =
      new javafx.beans.property.ReadOnlyBooleanWrapper(this, "filtered");
  private final javafx.beans.property.ReadOnlyBooleanWrapper arrived =
      new javafx.beans.property.ReadOnlyBooleanWrapper(this, "arrived");

  private RegisterRows<T> rows;
  private long asked;
  private boolean quiet;
  private @Nullable Object wanted;
  private Runnable open = () -> {};
  private Runnable delete = () -> {};
  private final StringBuilder typed = new StringBuilder();
  private long typedAt;

  /// @param id stable name under which the user's arrangement is remembered; also the control id
  /// @param name what a screen reader calls the table
  /// @param identity what stays the same when a row is read again
  public RegisterTable(
      String id,
      Kit kit,
      String name,
      Function<? super T, ?> identity,
      List<RegisterColumn<T>> columns) {
    this.id = id;
    this.kit = kit;
    this.identity = identity;
    scale = kit.settings().textSizeProperty().get() / 100.0;
    for (var column : columns) this.columns.put(column.id(), column);
    rows = new RegisterRows<>(List.of(), columns, kit.messages().locale());
    table.setId(id);
    table.setAccessibleText(name);
    table.getStyleClass().addAll("register-table", "dense");
    table.setFixedCellSize(Math.rint(30 * scale));
    table.setPlaceholder(new Label());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setRowFactory(_ -> row());
    var remembered = kit.settings().table(id);
    untouched = remembered.isEmpty();
    quiet = true;
    for (var column : columns) shownColumns.put(column.id(), shownColumn(column));
    restore(remembered);
    table.setSortPolicy(
        _ -> {
          arrangeAndRemember();
          return true;
        });
    table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) _ -> remember());
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> publish());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    anywhere.subscribe((_, _) -> arrange());
    filterRow.subscribe((_, it) -> showFilters(it));
    selected.subscribe((_, it) -> selectedFromOutside(it));
    getChildren().add(table);
  }

  /// Shows the rows of the list, now and whenever it changes.
  public void follow(ObservableList<T> list) {
    list.subscribe(() -> rows(list));
    if (!list.isEmpty()) rows(list);
  }

  /// Shows these rows. Selection, order and filters stay.
  public void rows(List<? extends T> all) {
    rows =
        new RegisterRows<>(
            List.copyOf(all), List.copyOf(columns.values()), kit.messages().locale());
    total.set(all.size());
    arrived.set(true);
    arrange();
    var prepared = rows;
    var inSight =
        table.getColumns().stream().filter(TableColumn::isVisible).map(TableColumn::getId).toList();
    kit.jobs().compute(() -> prepare(prepared, inSight), _ -> {});
  }

  private static boolean prepare(RegisterRows<?> rows, List<String> columns) {
    columns.forEach(rows::prepare);
    return true;
  }

  /// The one selected row, or the one selected last of many; setting it selects.
  public ObjectProperty<@Nullable T> selectedProperty() {
    return selected;
  }

  /// All selected rows, in the order of the table.
  public ObservableList<T> selection() {
    return FXCollections.unmodifiableObservableList(selection);
  }

  /// Selects the row with this identity and brings it into sight, as soon as it is there.
  public void select(Object rowIdentity) {
    wanted = rowIdentity;
    arrange();
  }

  /// Words looked for in all columns.
  public StringProperty anywhereProperty() {
    return anywhere;
  }

  /// Words looked for in one column.
  public StringProperty filterProperty(String column) {
    return filters.computeIfAbsent(
        column,
        _ -> {
          var filter = new SimpleStringProperty("");
          filter.subscribe((_, _) -> arrange());
          return filter;
        });
  }

  /// Whether every heading has a filter field below it.
  public BooleanProperty filterRowProperty() {
    return filterRow;
  }

  public void clearFilters() {
    anywhere.set("");
    filters.values().forEach(it -> it.set(""));
  }

  /// How many rows there are.
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /// How many rows pass the filters.
  public ReadOnlyIntegerProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public javafx.beans.property.ReadOnlyBooleanProperty filteredProperty() {
    return filtered.getReadOnlyProperty();
  }

  /// Whether rows were read at all, so that "nothing yet" is not mistaken for "nothing".
  public javafx.beans.property.ReadOnlyBooleanProperty arrivedProperty() {
    return arrived.getReadOnlyProperty();
  }

  /// The rows as they are shown.
  public ObservableList<T> shownRows() {
    return FXCollections.unmodifiableObservableList(table.getItems());
  }

  /// What Enter and a double click do.
  public void onOpen(Runnable action) {
    open = action;
  }

  /// What the Delete key does.
  public void onDelete(Runnable action) {
    delete = action;
  }

  /// Commands on the selected rows.
  public void menu(ContextMenu menu) {
    table.setContextMenu(menu);
  }

  public TableView<T> view() {
    return table;
  }

  /// Sorts by this column while the user has made nothing of the table.
  public void sortAtFirst(String column) {
    if (untouched) sort(List.of(new TableState.Sort(column, true)));
  }

  /// Sorts by these columns, as clicks on their headings would.
  public void sort(List<TableState.Sort> sorts) {
    quiet = true;
    table.getSortOrder().clear();
    for (var sort : sorts) {
      var column = shownColumns.get(sort.column());
      if (column == null) continue;
      column.setSortType(
          sort.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
      table.getSortOrder().add(column);
    }
    quiet = false;
    arrangeAndRemember();
  }

  List<TableState.Sort> sorts() {
    return table.getSortOrder().stream()
        .map(
            it ->
                new TableState.Sort(it.getId(), it.getSortType() == TableColumn.SortType.ASCENDING))
        .toList();
  }

  List<TableColumn<T, T>> columnsInOriginalOrder() {
    return List.copyOf(shownColumns.values());
  }

  /// The selected rows as a block for a spreadsheet: headings, then one line a row, fields divided
  /// by tabs.
  public String copyText() {
    var inSight =
        table.getColumns().stream()
            .filter(TableColumn::isVisible)
            .map(it -> columns.get(it.getId()))
            .toList();
    var text =
        new StringBuilder(
            inSight.stream()
                .map(it -> cell(kit.messages().get(it.titleKey())))
                .collect(Collectors.joining("\t")));
    for (var row : selection)
      text.append('\n')
          .append(
              inSight.stream().map(it -> cell(it.textOf(row))).collect(Collectors.joining("\t")));
    return text.append('\n').toString();
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  /// Puts the selected rows on the clipboard.
  public void copy() {
    if (selection.isEmpty()) return;
    var content = new ClipboardContent();
    content.putString(copyText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Forgets what the user made of the columns.
  public void resetColumns() {
    quiet = true;
    table.getSortOrder().clear();
    table.getColumns().setAll(shownColumns.values());
    shownColumns.forEach(
        (name, it) -> {
          var column = columns.get(name);
          it.setVisible(column == null || column.shown());
          it.setPrefWidth(column == null ? it.getPrefWidth() : column.width() * scale);
        });
    quiet = false;
    kit.settings().rememberTable(id, null);
    arrange();
  }

  /// Makes every column as wide as what it holds.
  public void fitColumns() {
    for (var column : table.getColumns()) if (column.isVisible()) fit(column);
  }

  private void fit(TableColumn<T, ?> column) {
    var described = columns.get(column.getId());
    if (described == null) return;
    var longest =
        table.getItems().stream()
            .limit(500)
            .map(described::textOf)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    longest = Math.max(longest, kit.messages().get(described.titleKey()).length());
    column.setPrefWidth(Math.clamp((longest * 7.2 + 32) * scale, 60 * scale, 480 * scale));
  }

  private TableColumn<T, T> shownColumn(RegisterColumn<T> column) {
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

  private TableRow<T> row() {
    var row = new TableRow<T>();
    row.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !row.isEmpty()) open.run();
        });
    return row;
  }

  private void showFilters(boolean show) {
    shownColumns.forEach(
        (name, column) -> column.setGraphic(show ? filterField(name, column) : null));
    if (!show) filters.values().forEach(it -> it.set(""));
    remember();
  }

  private TextField filterField(String name, TableColumn<T, T> column) {
    var field = new TextField();
    field.setId(id + "-filter-" + name);
    field.getStyleClass().add("column-filter");
    field.setPromptText(kit.messages().get("register.filter"));
    field.setAccessibleText(kit.messages().get("register.filterColumn", column.getText()));
    field.prefWidthProperty().bind(column.widthProperty().subtract(20));
    field.textProperty().bindBidirectional(filterProperty(name));
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

  private RegisterRows.Wish wish() {
    var words = new HashMap<String, String>();
    filters.forEach((column, filter) -> words.put(column, filter.get()));
    return new RegisterRows.Wish(anywhere.get(), words, sorts());
  }

  private void arrangeAndRemember() {
    if (quiet) return;
    arrange();
    remember();
  }

  private void arrange() {
    if (quiet) return;
    var turn = ++asked;
    var source = rows;
    var wish = wish();
    var keep =
        wanted == null
            ? selection.stream().map(identity).collect(Collectors.<Object>toSet())
            : Set.of(wanted);
    kit.jobs()
        .compute(
            () -> arranged(source, wish, keep),
            it -> {
              if (turn == asked) show(it, wish.isFilter());
            });
  }

  /// @param selected where in the list the rows to select are
  private record Arranged<T>(List<T> list, List<Integer> selected) {}

  private Arranged<T> arranged(RegisterRows<T> source, RegisterRows.Wish wish, Set<?> keep) {
    var list = source.arrange(wish);
    var places = new ArrayList<Integer>();
    if (!keep.isEmpty())
      for (var i = 0; i < list.size(); i++)
        if (keep.contains(identity.apply(list.get(i)))) places.add(i);
    return new Arranged<>(list, places);
  }

  private void show(Arranged<T> arranged, boolean isFiltered) {
    var model = table.getSelectionModel();
    var before = model.getSelectedIndex();
    var lost =
        !selection.isEmpty() && arranged.selected().isEmpty() && wanted == null && !isFiltered;
    quiet = true;
    model.clearSelection();
    table.getItems().setAll(arranged.list());
    shown.set(arranged.list().size());
    filtered.set(isFiltered);
    var places = arranged.selected();
    if (!places.isEmpty()) {
      model.selectIndices(
          places.getFirst(), places.stream().skip(1).mapToInt(Integer::intValue).toArray());
      table.getFocusModel().focus(places.getFirst());
      bringIntoSight(places.getFirst());
      wanted = null;
    } else if (lost && !arranged.list().isEmpty()) {
      model.select(Math.clamp(before, 0, arranged.list().size() - 1));
    }
    quiet = false;
    publish();
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
    if (!all.equals(selection)) selection.setAll(all);
    selected.set(all.isEmpty() ? null : all.size() == 1 ? all.getFirst() : model.getSelectedItem());
    quiet = false;
  }

  private void selectedFromOutside(@Nullable T row) {
    if (quiet) return;
    if (row == null) table.getSelectionModel().clearSelection();
    else select(identity.apply(row));
  }

  private void pressed(KeyEvent press) {
    if (press.getTarget() instanceof TextField) return;
    if (COPY.match(press)) copy();
    else if (FILTERS.match(press)) filterRow.set(!filterRow.get());
    else if (MENU.match(press)) showMenu();
    else if (press.getCode() == KeyCode.DELETE && !selection.isEmpty()) delete.run();
    else if (press.getCode() == KeyCode.ENTER && selected.get() != null) open.run();
    else return;
    press.consume();
  }

  private void showMenu() {
    var menu = table.getContextMenu();
    if (menu == null) return;
    var row =
        table.lookupAll(".table-row-cell").stream()
            .filter(it -> it instanceof TableRow<?> cell && cell.isSelected())
            .findFirst()
            .orElse(table);
    var bounds = row.localToScreen(row.getBoundsInLocal());
    if (bounds != null)
      menu.show(table, bounds.getMinX() + 24, bounds.getMinY() + Math.min(bounds.getHeight(), 32));
  }

  private void typed(KeyEvent press) {
    if (press.getTarget() instanceof TextField || press.isShortcutDown() || press.isAltDown())
      return;
    var character = press.getCharacter();
    if (character.isEmpty() || Character.isISOControl(character.charAt(0))) return;
    var now = System.nanoTime();
    if (now - typedAt > TYPING_PAUSE) typed.setLength(0);
    typedAt = now;
    typed.append(character);
    selectNextThatBegins(Folding.fold(typed.toString()));
    press.consume();
  }

  private void selectNextThatBegins(String beginning) {
    var column =
        table.getColumns().stream()
            .filter(TableColumn::isVisible)
            .map(it -> columns.get(it.getId()))
            .findFirst()
            .orElse(null);
    var items = table.getItems();
    if (column == null || items.isEmpty() || beginning.isEmpty()) return;
    var from =
        Math.max(0, table.getSelectionModel().getSelectedIndex())
            + (beginning.length() == 1 ? 1 : 0);
    for (var i = 0; i < items.size(); i++) {
      var at = (from + i) % items.size();
      if (Folding.fold(column.textOf(items.get(at))).startsWith(beginning)) {
        table.getSelectionModel().clearAndSelect(at);
        table.getFocusModel().focus(at);
        bringIntoSight(at);
        return;
      }
    }
  }

  private void restore(java.util.Optional<TableState> remembered) {
    quiet = true;
    var ordered = new ArrayList<TableColumn<T, T>>();
    for (var it : remembered.map(TableState::columns).orElse(List.of())) {
      var column = shownColumns.get(it.id());
      if (column == null || ordered.contains(column)) continue;
      column.setVisible(it.visible());
      column.setPrefWidth(Math.max(it.width() * scale, column.getMinWidth()));
      ordered.add(column);
    }
    var known = new HashSet<>(ordered);
    shownColumns.values().stream().filter(it -> !known.contains(it)).forEach(ordered::add);
    table.getColumns().setAll(ordered);
    if (ordered.stream().noneMatch(TableColumn::isVisible)) ordered.getFirst().setVisible(true);
    for (var sort : remembered.map(TableState::sorts).orElse(List.of())) {
      var column = shownColumns.get(sort.column());
      if (column == null) continue;
      column.setSortType(
          sort.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
      table.getSortOrder().add(column);
    }
    if (remembered.map(TableState::filterRow).orElse(false)) {
      filterRow.set(true);
      showFilters(true);
    }
    quiet = false;
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
