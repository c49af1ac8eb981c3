// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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

  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ADD =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination INSERT = new KeyCodeCombination(KeyCode.INSERT);
  private static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
  private static final KeyCombination DUPLICATE =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

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
  }

  private final String id;
  private final Kit kit;
  private final RegisterTable<T> table;
  private final Words words;
  private final Commands commands;
  private final Node record;
  private final RegisterTools head;
  private final RecordSide side;
  private final BorderPane tableSide = new BorderPane();
  private final VBox above = new VBox();
  private final FilterBar<T> filters;
  private final RegisterSplit split;
  private final StackPane views = new StackPane();
  private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
  private final BooleanProperty drafting = new SimpleBooleanProperty(this, "drafting");
  private final BooleanProperty recordOpen = new SimpleBooleanProperty(this, "recordOpen");
  private final MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
  private final SeparatorMenuItem separator = new SeparatorMenuItem();
  private final ContextMenu menu;
  private int tools;
  private final ToggleGroup otherViews = new ToggleGroup();
  private Runnable closeRecord = () -> {};
  private boolean opening;

  /// @param id prefix of the control ids: `<id>-add`, `<id>-duplicate`, `<id>-delete`,
  ///   `<id>-import`, `<id>-export`, `<id>-filter` ...
  /// @param record shown while exactly one row is selected, usually a [Form]
  public RegisterPane(
      String id, Kit kit, RegisterTable<T> table, Node record, Words words, Commands commands) {
    this.id = id;
    this.kit = kit;
    this.table = table;
    this.record = record;
    this.words = words;
    this.commands = commands;
    getStyleClass().add("register");
    table.onDelete(this::delete);
    table.onOpen(this::edit);
    menu = contextMenu();
    tools = menu.getItems().indexOf(separator);
    table.menu(menu);
    head = new RegisterTools(id, kit, table, words.title());
    filters = new FilterBar<>(id, kit, table);
    var draft = words.draft() == null ? text("register.draft") : words.draft();
    side = new RecordSide(id, kit, table, record, recordOpen, drafting, draft, this::close);
    recordOpen.bind(Bindings.size(table.selection()).isEqualTo(1));
    var empty = emptyState();
    var inUse = table.totalProperty().greaterThan(0).or(drafting);
    empty.visibleProperty().bind(inUse.not().and(table.arrivedProperty()));
    empty.managedProperty().bind(empty.visibleProperty());
    split = new RegisterSplit(id, tableSide, side, kit.settings());
    split.visibleProperty().bind(inUse);
    fillHead();
    head.showToolsWhen(inUse);
    fillTableSide();
    split.sideOpenProperty().bind(recordOpen.or(Bindings.size(table.selection()).greaterThan(1)));
    split.sideOpenProperty().subscribe(_ -> build());
    setTop(head);
    setCenter(new StackPane(split, empty));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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
    menu.getItems().add(tools++, item);
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
    var roomy = left.greaterThan(room * kit.settings().em());
    node.visibleProperty().bind(roomy.and(wanted));
    node.managedProperty().bind(node.visibleProperty());
    above.getChildren().add(node);
  }

  /// Shows above the rows something that is there only at times, by its own knowledge.
  public void above(Node node) {
    above.getChildren().add(node);
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
    var item = RegisterTools.item(word, action);
    item.setId(id + "-" + name);
    item.setGraphic(Icons.of(icon));
    if (more.getItems().isEmpty()) head.addTool(more);
    more.getItems().add(item);
    return item;
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
    var item = RegisterTools.item(text("register.paste"), action);
    item.disableProperty().bind(readOnly);
    menu.getItems().add(item);
    more("paste", Feather.CLIPBOARD, text("register.paste"), action)
        .disableProperty()
        .bind(readOnly);
  }

  /// Adds another view of the rows, which takes the place of the table while its button is pressed.
  ///
  /// @param name the control id is `<id>-<name>`
  public ToggleButton otherView(String name, Feather icon, String word, Node view) {
    var toggle = new ToggleButton(word, Icons.of(icon));
    toggle.setId(id + "-" + name);
    toggle.setToggleGroup(otherViews);
    view.visibleProperty().bind(toggle.selectedProperty());
    table.visibleProperty().bind(otherViews.selectedToggleProperty().isNull());
    views.getChildren().addFirst(view);
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

  /// Keeps table and model together: the selected row is the open record, and the record that the
  /// model opens is selected. A record stays open when a filter hides its row, and a draft is shown
  /// although it has no row yet.
  ///
  /// @param identity the identity of the record of a row
  public <K> void follow(RegisterModel<?, K> model, Function<? super T, ? extends K> identity) {
    drafting.bind(model.draftProperty());
    recordOpen.bind(
        model.openProperty().isNotNull().and(Bindings.size(table.selection()).lessThan(2)));
    closeRecord = () -> model.open(null);
    model
        .loadedProperty()
        .subscribe(
            loaded -> {
              if (loaded && model.records().isEmpty())
                table.rows(List.of()); // an empty list that stays empty does not report itself
            });
    table
        .selectedProperty()
        .subscribe(
            row -> {
              if (row == null) return;
              opening = true;
              model.open(identity.apply(row));
              opening = false;
            });
    model
        .openProperty()
        .subscribe(
            _ -> {
              if (opening) return;
              var row = table.selectedProperty().get();
              var open = model.openId();
              if (model.isDraft()) table.selectedProperty().set(null);
              else if (open != null && (row == null || !identity.apply(row).equals(open)))
                table.select(open);
            });
    Shown.in(this)
        .subscribe(
            shown -> {
              if (!shown) model.leave();
            });
  }

  private void fillHead() {
    var add = head.tool("add", Feather.PLUS, words.add(), this::add);
    add.getStyleClass().add("accent");
    add.disableProperty().bind(readOnly);
    if (commands.duplicate() != null)
      head.tool("duplicate", Feather.COPY, text("register.duplicate"), commands.duplicate())
          .disableProperty()
          .bind(readOnly.or(Bindings.size(table.selection()).isNotEqualTo(1)));
    head.tool("delete", Feather.TRASH_2, text("register.delete"), this::delete)
        .disableProperty()
        .bind(readOnly.or(Bindings.isEmpty(table.selection()).and(drafting.not())));
    head.tableTools();
    filters.fill(head.filterMenu());
    more.setText(text("register.more"));
    more.setId(id + "-more");
    above.getChildren().setAll(filters);
    tableSide.setTop(above);
    if (commands.importList() != null)
      head.way("import", Feather.DOWNLOAD, text("register.import"), commands.importList())
          .disableProperty()
          .bind(readOnly);
    if (commands.export() != null)
      head.way("export", Feather.UPLOAD, text("register.export"), commands.export());
  }

  private void fillTableSide() {
    views.getChildren().setAll(table, noMatch());
    tableSide.setCenter(views);
    tableSide.setBottom(new RegisterStatus(id, table, kit.messages()));
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

  private Node noMatch() {
    var label = new Label(text("register.noMatch"));
    label.getStyleClass().add("record-hint");
    label.setMouseTransparent(true);
    label.visibleProperty().bind(table.shownProperty().isEqualTo(0).and(table.filteredProperty()));
    return label;
  }

  private Node emptyState() {
    var actions = new ArrayList<Button>();
    actions.add(head.button("empty-add", Feather.PLUS, words.add(), this::add));
    if (commands.importList() != null)
      actions.add(
          head.button(
              "empty-import", Feather.DOWNLOAD, text("register.import"), commands.importList()));
    for (var action : actions) action.disableProperty().bind(readOnly);
    if (commands.example() != null)
      actions.add(
          head.button("empty-example", Feather.EYE, text("register.example"), commands.example()));
    var scroll =
        new ScrollPane(new EmptyState(Feather.INBOX, words.empty(), words.emptyHint(), actions));
    scroll.setId(id + "-empty");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private ContextMenu contextMenu() {
    var menu = new ContextMenu();
    menu.getItems().add(RegisterTools.item(words.add(), this::add));
    if (commands.duplicate() != null)
      menu.getItems().add(RegisterTools.item(text("register.duplicate"), commands.duplicate()));
    menu.getItems().add(RegisterTools.item(text("register.delete"), this::delete));
    for (var item : menu.getItems()) item.disableProperty().bind(readOnly);
    menu.getItems()
        .addAll(
            separator,
            RegisterTools.item(text("register.copy"), table::copy),
            RegisterTools.item(
                text("register.selectAll"), () -> table.view().getSelectionModel().selectAll()));
    return menu;
  }

  private void pressed(KeyEvent press) {
    if (FIND.match(press)) {
      head.find();
    } else if (!readOnly.get()
        && (ADD.match(press)
            || INSERT.match(press) && !(press.getTarget() instanceof TextInputControl))) {
      add();
    } else if (NEXT.match(press)) {
      side.step(1);
    } else if (PREVIOUS.match(press)) {
      side.step(-1);
    } else if (DUPLICATE.match(press)
        && commands.duplicate() != null
        && !readOnly.get()
        && table.selection().size() == 1) {
      commands.duplicate().run();
    } else {
      return;
    }
    press.consume();
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

  private String text(String key, Object... args) {
    return kit.messages().get(key, args);
  }
}
