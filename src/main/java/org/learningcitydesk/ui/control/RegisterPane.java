// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A register: heading, tools, the table, and beside it the record that is selected. While there is
/// no row at all, it shows the empty state.
///
/// ```java
/// var pane = new RegisterPane<>("stakeholders", kit, table, form,
///     new RegisterPane.Words(messages.get("stakeholder.title"), messages.get("stakeholder.add"),
///         messages.get("stakeholder.empty"), messages.get("stakeholder.emptyHint")),
///     new RegisterPane.Commands(model::add, model::duplicateSelected, model::removeSelected,
///         () -> navigator.open(new Place.Import(null)), this::export));
/// pane.setReadOnly(workspace.readOnly());
/// ```
public final class RegisterPane<T> extends BorderPane {

  /// @param title heading of the register
  /// @param add what the button says that adds a record, for example "Add stakeholder"
  /// @param empty what is said while there is none
  /// @param emptyHint a sentence on what belongs here and how to begin
  /// @param draft when a new record is saved, where that is not as soon as it has a name
  public record Words(
      String title, String add, String empty, String emptyHint, @Nullable String draft) {
    public Words(String title, String add, String empty, String emptyHint) {
      this(title, add, empty, emptyHint, null);
    }
  }

  /// What the tools do. Deleting acts on the whole selection and needs no question, because it can
  /// be undone.
  ///
  /// @param example leads to an example, from the empty register
  public record Commands(
      Runnable add,
      @Nullable Runnable duplicate,
      Runnable delete,
      @Nullable Runnable importList,
      @Nullable Runnable export,
      @Nullable Runnable example) {
    public Commands(
        Runnable add,
        @Nullable Runnable duplicate,
        Runnable delete,
        @Nullable Runnable importList,
        @Nullable Runnable export) {
      this(add, duplicate, delete, importList, export, null);
    }

    Commands with(Runnable adding, Runnable deleting) {
      return new Commands(adding, duplicate, deleting, importList, export, example);
    }
  }

  private final String id;
  private final Kit kit;
  private final RegisterTable<T> table;
  private final Commands commands;
  private final Node record;
  private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
  private final BooleanProperty drafting = new SimpleBooleanProperty(this, "drafting");
  private final BooleanProperty recordOpen = new SimpleBooleanProperty(this, "recordOpen");
  private final RegisterTools head;
  private final RegisterMenu menu;
  private final FilterBar<T> filters;
  private final TableSide tableSide;
  private final RecordSide side;
  private final RegisterSplit split;
  private Runnable closeRecord = () -> {};

  /// @param id prefix of the control ids: `<id>-add`, `<id>-duplicate`, `<id>-delete`,
  ///   `<id>-import`, `<id>-export`, `<id>-filter` ...
  /// @param record shown while exactly one row is selected, usually a [Form]
  public RegisterPane(
      String id, Kit kit, RegisterTable<T> table, Node record, Words words, Commands commands) {
    this.id = id;
    this.kit = kit;
    this.table = table;
    this.record = record;
    this.commands = commands;
    getStyleClass().add("register");
    var messages = kit.messages();
    var offered = commands.with(this::add, this::delete);
    var selected = Bindings.size(table.selection());
    table.onDelete(this::delete);
    table.onOpen(this::edit);
    menu = new RegisterMenu(messages, table, words.add(), offered, readOnly);
    table.menu(menu);
    head = new RegisterTools(id, kit, table, words.title());
    head.offer(offered, words.add(), readOnly, selected.isEqualTo(0).and(drafting.not()));
    filters = new FilterBar<>(id, kit, table);
    filters.fill(head.filterMenu());
    tableSide = new TableSide(id, table, filters, messages);
    var draft = words.draft() == null ? messages.get("register.draft") : words.draft();
    side = new RecordSide(id, kit, table, record, recordOpen, drafting, draft, this::close);
    recordOpen.bind(selected.isEqualTo(1));
    split = new RegisterSplit(id, tableSide, side, kit.settings());
    split.sideOpenProperty().bind(recordOpen.or(selected.greaterThan(1)));
    split.sideOpenProperty().subscribe(_ -> build());
    var inUse = table.totalProperty().greaterThan(0).or(drafting);
    split.visibleProperty().bind(inUse);
    head.showToolsWhen(inUse);
    var empty = new EmptyRegister(id, messages, words, offered, readOnly);
    empty.visibleProperty().bind(inUse.not().and(table.arrivedProperty()));
    empty.managedProperty().bind(empty.visibleProperty());
    setTop(head);
    setCenter(new StackPane(split, empty));
    var keys = new RegisterKeys(offered, readOnly, table, head, side);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() != KeyCode.ESCAPE || !split.sideOpenProperty().get()) return;
          close();
          press.consume();
        });
  }

  /// Nothing can be added, changed or deleted.
  public void setReadOnly(boolean only) {
    readOnly.set(only);
    if (record instanceof Form<?> form) form.setReadOnly(only);
  }

  public ReadOnlyBooleanProperty readOnlyProperty() {
    return readOnly;
  }

  /// Adds a tool that works on many rows, to the menu of the table and to the place of the record
  /// while many are selected.
  ///
  /// @param name the control id is `<id>-<name>`
  public void manyTool(
      String name, Feather icon, String word, Runnable action, ObservableBooleanValue disabled) {
    var item = RegisterTools.item(word, action);
    item.disableProperty().bind(disabled);
    menu.changing(item);
    side.many(id + "-" + name, icon, word, action, disabled);
  }

  /// Adds to the head what works on the table as a whole.
  public void tool(Node node) {
    head.addTool(node);
  }

  /// Adds to the head what is asked for before all else: a tool that filters one column, and says
  /// itself by what.
  ///
  /// @param said which filters of the column it says; others are told by a chip
  public void firstTool(Node node, String column, Predicate<ColumnFilter> said) {
    head.addFirst(node);
    filters.saidElsewhere(column, said);
  }

  /// Shows something above the rows, for example what they come to.
  ///
  /// @param room height in ems that has to be there for both, else only the rows are shown
  /// @param wanted whether it is to be shown at all
  public void above(Node node, double room, ObservableBooleanValue wanted) {
    var left = heightProperty().subtract(head.heightProperty());
    tableSide.above(node, left.greaterThan(room * kit.settings().em()).and(wanted));
  }

  /// Shows above the rows something that is there only at times, by its own knowledge.
  public void above(Node node) {
    tableSide.above(node);
  }

  /// Adds a menu beside the button that adds a record: other ways to begin one.
  ///
  /// @param name the control id is `<id>-<name>`
  public MenuButton addMenu(String name, Feather icon, String word) {
    var ways = new MenuButton(null, Icons.of(icon));
    Icons.name(ways, word);
    ways.setId(id + "-" + name);
    ways.disableProperty().bind(readOnly);
    head.afterFirst(ways);
    return ways;
  }

  /// Begins a record in another way than the button does.
  public void begin(Runnable action) {
    table.clearFilters();
    action.run();
    if (drafting.get()) edit();
  }

  /// Adds to the menu of what is needed less often.
  ///
  /// @param name the control id is `<id>-<name>`
  public MenuItem more(String name, Feather icon, String word, Runnable action) {
    return head.more(name, icon, word, action);
  }

  /// Lets the open record take the whole width, for records that hold as much as a page.
  public void widening() {
    side.widening(split.wideProperty());
  }

  /// What Ctrl+V and the menu do.
  public void pasting(Runnable action) {
    table.onPaste(
        () -> {
          if (!readOnly.get()) action.run();
        });
    var word = kit.messages().get("register.paste");
    var item = RegisterTools.item(word, action);
    item.disableProperty().bind(readOnly);
    menu.getItems().add(item);
    more("paste", Feather.CLIPBOARD, word, action).disableProperty().bind(readOnly);
  }

  /// Adds another view of the rows, which takes the place of the table while its button is pressed.
  ///
  /// @param name the control id is `<id>-<name>`
  public ToggleButton otherView(String name, Feather icon, String word, Node view) {
    var toggle = new ToggleButton(word, Icons.of(icon));
    toggle.setId(id + "-" + name);
    tableSide.otherView(toggle, view);
    head.addSwitch(toggle);
    return toggle;
  }

  /// Adds what makes a page, a document or a record of its own out of the selected row, beside the
  /// name of the register.
  public void page(Node node) {
    head.addSwitch(node);
  }

  /// Adds what leads out of the register, beside its name.
  public Button way(String name, Feather icon, String word, Runnable action) {
    return head.way(name, icon, word, action);
  }

  /// Keeps table and model together, as [OpenRow] does.
  ///
  /// @param identity the identity of the record of a row
  public <K> void follow(RegisterModel<?, K> model, Function<? super T, ? extends K> identity) {
    drafting.bind(model.draftProperty());
    recordOpen.bind(
        model.openProperty().isNotNull().and(Bindings.size(table.selection()).lessThan(2)));
    closeRecord = () -> model.open(null);
    new OpenRow<>(table, model, identity).follow();
    Shown.in(this)
        .subscribe(
            shown -> {
              if (!shown) model.leave();
            });
  }

  /// A control can have the cursor only when it has been built.
  private void build() {
    applyCss();
    layout();
  }

  /// Back to the table, on the row that was open.
  private void close() {
    var view = table.view();
    var row = view.getSelectionModel().getSelectedIndex();
    view.requestFocus();
    closeRecord.run();
    view.getSelectionModel().clearSelection();
    if (row >= 0) view.getFocusModel().focus(row);
  }

  /// In an empty register the form has never been shown: it has to be built before it can have the
  /// cursor.
  private void add() {
    begin(commands.add());
  }

  private void delete() {
    if (!readOnly.get() && (drafting.get() || !table.selection().isEmpty()))
      commands.delete().run();
  }

  private void edit() {
    build();
    side.edit();
  }
}
