// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.tabular.FormulaGuard;
import org.learningcitydesk.exchange.tabular.TabText;

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
  /// In ems.
  private static final double ROW_HEIGHT = 30 / 14.0;

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination MENU =
      new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination FILTERS =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final String id;
  private final Kit kit;
  private final Function<? super T, ?> identity;
  private final TableView<T> table = new TableView<>();
  private final Headings<T> headings;

  private final ObjectProperty<@Nullable T> selected = new SimpleObjectProperty<>(this, "selected");
  private final ObservableList<T> selection = FXCollections.observableArrayList();
  private final ObservableList<T> selectionToSee =
      FXCollections.unmodifiableObservableList(selection);
  private final StringProperty anywhere = new SimpleStringProperty(this, "anywhere", "");
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown");
  private final javafx.beans.property.ReadOnlyBooleanWrapper filtered =
      new javafx.beans.property.ReadOnlyBooleanWrapper(this, "filtered");
  private final javafx.beans.property.ReadOnlyBooleanWrapper arrived =
      new javafx.beans.property.ReadOnlyBooleanWrapper(this, "arrived");

  private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper(this, "readings");
  private final ReadOnlyObjectWrapper<RegisterFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", RegisterFilter.NONE);
  private final Map<String, ColumnFilter> limits = new HashMap<>();

  private RegisterRows<T> rows;
  private long asked;
  private boolean quiet;
  private @Nullable Object wanted;
  private Runnable open = () -> {};
  private Runnable delete = () -> {};
  private Runnable paste = () -> {};

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
    rows = new RegisterRows<>(List.of(), columns, kit.messages().locale());
    table.setId(id);
    table.setAccessibleText(name);
    table.getStyleClass().addAll("register-table", "dense");
    table.setFixedCellSize(Math.rint(ROW_HEIGHT * kit.settings().em()));
    table.setPlaceholder(new Label());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setRowFactory(_ -> row());
    headings = new Headings<>(id, kit, table, columns, this::arrange);
    new TypeAhead<>(table, this::beginning, this::bringSelectedIntoSight);
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> publish());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    anywhere.subscribe((_, _) -> arrange());
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
    rows = new RegisterRows<>(List.copyOf(all), headings.all(), kit.messages().locale());
    total.set(all.size());
    readings.set(readings.get() + 1);
    arrived.set(true);
    arrange();
    var prepared = rows;
    var inSight = headings.inSight().stream().map(RegisterColumn::id).toList();
    kit.jobs().compute(() -> prepare(prepared, inSight), _ -> {});
  }

  private static boolean prepare(RegisterRows<?> rows, List<String> columns) {
    columns.forEach(rows::prepare);
    rows.prepareFilters();
    return true;
  }

  /// The one selected row, or the one selected last of many; setting it selects.
  public ObjectProperty<@Nullable T> selectedProperty() {
    return selected;
  }

  /// All selected rows, in the order of the table.
  public ObservableList<T> selection() {
    return selectionToSee;
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
    return headings.filter(column);
  }

  /// Whether every heading has a filter field below it.
  public BooleanProperty filterRowProperty() {
    return headings.filterRowProperty();
  }

  public void clearFilters() {
    filter(RegisterFilter.NONE);
  }

  /// What is filtered, as a whole.
  public ReadOnlyObjectProperty<RegisterFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// Filters by this alone.
  public void filter(RegisterFilter wanted) {
    quiet = true;
    limits.clear();
    anywhere.set(wanted.anywhere());
    headings.clearFilters();
    wanted.columns().forEach(this::limit);
    quiet = false;
    arrange();
  }

  /// Filters one column by this, the others as before.
  public void filter(String column, ColumnFilter wanted) {
    quiet = true;
    limit(column, wanted);
    quiet = false;
    arrange();
  }

  private void limit(String column, ColumnFilter wanted) {
    headings.filter(column).set(wanted.words());
    limits.put(column, wanted.withWords(""));
  }

  private RegisterFilter filterNow() {
    var columns = new HashMap<>(limits);
    headings
        .words()
        .forEach(
            (column, words) ->
                columns.put(
                    column, limits.getOrDefault(column, ColumnFilter.NONE).withWords(words)));
    return new RegisterFilter(anywhere.get(), columns);
  }

  /// The ids of all columns.
  public Set<String> columnIds() {
    return headings.all().stream().map(RegisterColumn::id).collect(Collectors.toSet());
  }

  /// How many rows have each choice of a column, as soon as that is known.
  void counts(String column, Consumer<Map<String, Integer>> done) {
    var source = rows;
    kit.jobs().<Map<String, Integer>>compute(() -> source.counts(column), done);
  }

  /// How many rows pass each filter, as soon as that is known.
  public void count(List<RegisterFilter> filters, Consumer<List<Integer>> done) {
    var source = rows;
    kit.jobs().<List<Integer>>compute(() -> filters.stream().map(source::count).toList(), done);
  }

  /// Moves whenever rows were read.
  public ReadOnlyIntegerProperty readingsProperty() {
    return readings.getReadOnlyProperty();
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
    headings.sortAtFirst(column);
  }

  /// Sorts by these columns, as clicks on their headings would.
  public void sort(List<TableState.Sort> sorts) {
    headings.sort(sorts);
  }

  /// Which columns there are, and what the user made of them.
  Headings<T> headings() {
    return headings;
  }

  /// The selected rows as a block for a spreadsheet: headings, then the columns in sight.
  public String copyText() {
    return TabText.write(copied());
  }

  /// A text that a spreadsheet would take for a formula gets an apostrophe, as in a file.
  private List<List<String>> copied() {
    var inSight = headings.inSight();
    var lines = new ArrayList<List<String>>();
    lines.add(inSight.stream().map(it -> kit.messages().get(it.titleKey())).toList());
    for (var row : selection)
      lines.add(
          inSight.stream()
              .map(it -> it.numeric() ? it.textOf(row) : FormulaGuard.guard(it.textOf(row)))
              .toList());
    return lines;
  }

  /// The columns in sight from left to right.
  public List<RegisterColumn<T>> columnsInSight() {
    return headings.inSight();
  }

  /// Puts the selected rows on the clipboard, for spreadsheets and as a table for letters.
  public void copy() {
    if (selection.isEmpty()) return;
    var lines = copied();
    var content = new ClipboardContent();
    content.putString(TabText.write(lines));
    content.putHtml(
        ClipboardTable.html(lines, headings.inSight().stream().map(it -> it.numeric()).toList()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// What Ctrl+V does, with the text of the clipboard.
  public void onPaste(Runnable action) {
    paste = action;
  }

  private TableRow<T> row() {
    var row = new TableRow<T>();
    row.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !row.isEmpty()) open.run();
        });
    return row;
  }

  private RegisterRows.Wish wish() {
    return new RegisterRows.Wish(filter.get(), headings.sorts());
  }

  private void arrange() {
    if (quiet) return;
    var now = filterNow();
    if (!now.equals(filter.get())) filter.set(now);
    var turn = ++asked;
    var source = rows;
    var wish = wish();
    var keep = toKeep();
    kit.jobs()
        .compute(
            () -> arranged(source, wish, keep),
            it -> {
              if (turn != asked) return;
              // Who selected something else meanwhile, or began a record, keeps that.
              if (keep.equals(toKeep())) show(it, !wish.filter().isEmpty());
              else arrange();
            });
  }

  /// The rows that stay selected.
  private Set<Object> toKeep() {
    return wanted == null
        ? selection.stream().map(identity).collect(Collectors.<Object>toSet())
        : Set.of(wanted);
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
    else if (PASTE.match(press)) paste.run();
    else if (FILTERS.match(press)) toggleFilters();
    else if (MENU.match(press)) showMenu();
    else if (press.getCode() == KeyCode.DELETE && !selection.isEmpty()) delete.run();
    else if (press.getCode() == KeyCode.ENTER && selected.get() != null) open.run();
    else return;
    press.consume();
  }

  private void toggleFilters() {
    filterRowProperty().set(!filterRowProperty().get());
  }

  private String beginning(T row) {
    return headings.inSight().stream().findFirst().map(it -> it.textOf(row)).orElse("");
  }

  private void bringSelectedIntoSight() {
    bringIntoSight(table.getSelectionModel().getSelectedIndex());
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
}
