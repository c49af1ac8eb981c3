// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
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
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

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

  private final Kit kit;
  private final Function<? super T, ?> identity;
  private final TableView<T> table = new TableView<>();
  private final Headings<T> headings;

  private final TableFilters<T> filters;
  private final TableSelection<T> selection;
  private final TableKeys<T> keys;
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown");
  private final javafx.beans.property.ReadOnlyBooleanWrapper filtered =
      new javafx.beans.property.ReadOnlyBooleanWrapper(this, "filtered");
  private final javafx.beans.property.ReadOnlyBooleanWrapper arrived =
      new javafx.beans.property.ReadOnlyBooleanWrapper(this, "arrived");

  private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper(this, "readings");
  private RegisterRows<T> rows;
  private long asked;
  private boolean allWanted;

  /// Rows that were chosen elsewhere.
  ///
  /// @param words who they are, in the language of the user
  /// @param rows their identities
  public record Only(String words, Set<?> rows) {
    public Only {
      rows = Set.copyOf(rows);
    }
  }

  /// @param id stable name under which the user's arrangement is remembered; also the control id
  /// @param name what a screen reader calls the table
  /// @param identity what stays the same when a row is read again
  public RegisterTable(
      String id,
      Kit kit,
      String name,
      Function<? super T, ?> identity,
      List<RegisterColumn<T>> columns) {
    this.kit = kit;
    this.identity = identity;
    rows = new RegisterRows<>(List.of(), columns, kit.messages().locale());
    table.setId(id);
    table.setAccessibleText(name);
    table.getStyleClass().addAll("register-table", "dense");
    table.setFixedCellSize(Math.rint(ROW_HEIGHT * kit.settings().em()));
    table.setPlaceholder(new Label());
    headings = new Headings<>(id, kit, table, columns, this::arrange);
    filters = new TableFilters<>(headings, this::arrange);
    selection = new TableSelection<>(table, identity, this::arrange);
    keys = new TableKeys<>(this, table);
    new TypeAhead<>(table, this::beginning, selection::bringIntoSight);
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
    return selection.selectedProperty();
  }

  /// All selected rows, in the order of the table.
  public ObservableList<T> selection() {
    return selection.rows();
  }

  /// Selects the row with this identity and brings it into sight, as soon as it is there.
  public void select(Object rowIdentity) {
    selection.select(rowIdentity);
  }

  /// Words looked for in all columns.
  public StringProperty anywhereProperty() {
    return filters.anywhereProperty();
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
    filters.clear();
  }

  /// What is filtered, as a whole.
  public ReadOnlyObjectProperty<RegisterFilter> filterProperty() {
    return filters.filterProperty();
  }

  /// Filters by this alone.
  public void filter(RegisterFilter wanted) {
    filters.set(wanted);
  }

  /// Filters one column by this, the others as before.
  public void filter(String column, ColumnFilter wanted) {
    filters.set(column, wanted);
  }

  /// Shows these rows only, the other filters as before; null for all.
  public void only(@Nullable Only wanted) {
    filters.only(wanted);
  }

  /// The rows that were chosen elsewhere.
  public ReadOnlyObjectProperty<@Nullable Only> onlyProperty() {
    return filters.onlyProperty();
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

  /// Shows these rows with none or all of them selected, whatever was selected before.
  public void rows(List<? extends T> all, boolean selected) {
    table.getSelectionModel().clearSelection();
    allWanted = selected;
    rows(all);
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
    keys.onOpen(action);
  }

  /// What the Delete key does.
  public void onDelete(Runnable action) {
    keys.onDelete(action);
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
    return copying().text();
  }

  private TableCopy<T> copying() {
    return new TableCopy<>(headings, selection.rows(), kit.messages());
  }

  /// The columns in sight from left to right.
  public List<RegisterColumn<T>> columnsInSight() {
    return headings.inSight();
  }

  /// Puts the selected rows on the clipboard, for spreadsheets and as a table for letters.
  public void copy() {
    copying().toClipboard();
  }

  /// What Ctrl+V does, with the text of the clipboard.
  public void onPaste(Runnable action) {
    keys.onPaste(action);
  }

  private void arrange() {
    if (filters.isQuiet() || selection.isQuiet()) return;
    filters.renew();
    var turn = ++asked;
    var source = rows;
    var wish = new RegisterRows.Wish(filters.filterProperty().get(), headings.sorts());
    var only = filters.onlyProperty().get();
    var keep = selection.toKeep();
    kit.jobs()
        .compute(
            () -> arranged(source, wish, only, keep),
            it -> {
              if (turn != asked) return;
              // Who selected something else meanwhile, or began a record, keeps that.
              if (keep.equals(selection.toKeep()))
                show(it, only != null || !wish.filter().isEmpty());
              else arrange();
            });
  }

  /// @param selected where in the list the rows to select are
  private record Arranged<T>(List<T> list, List<Integer> selected) {}

  private Arranged<T> arranged(
      RegisterRows<T> source, RegisterRows.Wish wish, @Nullable Only only, Set<?> keep) {
    var list = source.arrange(wish);
    if (only != null)
      list = list.stream().filter(it -> only.rows().contains(identity.apply(it))).toList();
    var places = new ArrayList<Integer>();
    if (!keep.isEmpty())
      for (var i = 0; i < list.size(); i++)
        if (keep.contains(identity.apply(list.get(i)))) places.add(i);
    return new Arranged<>(list, places);
  }

  private void show(Arranged<T> arranged, boolean isFiltered) {
    shown.set(arranged.list().size());
    filtered.set(isFiltered);
    selection.show(arranged.list(), arranged.selected(), isFiltered);
    if (!allWanted) return;
    allWanted = false;
    table.getSelectionModel().selectAll();
  }

  private String beginning(T row) {
    return headings.inSight().stream().findFirst().map(it -> it.textOf(row)).orElse("");
  }
}
