// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
  public record Words(String title, String add, String empty, String emptyHint) {}

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
  private final TextField filter = new TextField();
  private final FlowPane tools = new FlowPane();
  private final StackPane body = new StackPane();
  private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
  private final BooleanProperty drafting = new SimpleBooleanProperty(this, "drafting");
  private final BooleanProperty recordOpen = new SimpleBooleanProperty(this, "recordOpen");
  private Runnable leaveDraft = () -> {};
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
    table.menu(contextMenu());
    var split = split();
    var empty = emptyState();
    recordOpen.bind(Bindings.size(table.selection()).isEqualTo(1));
    empty
        .visibleProperty()
        .bind(table.totalProperty().isEqualTo(0).and(table.arrivedProperty()).and(drafting.not()));
    split.visibleProperty().bind(table.totalProperty().greaterThan(0).or(drafting));
    body.getChildren().addAll(split, empty);
    setTop(head());
    setCenter(body);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ESCAPE && drafting.get()) leaveDraft.run();
        });
  }

  /// Nothing can be added, changed or deleted.
  public void setReadOnly(boolean only) {
    readOnly.set(only);
    if (record instanceof Form<?> form) form.setReadOnly(only);
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
    leaveDraft = model::leave;
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

  /// Puts another tool behind those that every register has.
  public void addTool(Node tool) {
    tools.getChildren().add(tools.getChildren().size() - 3, tool);
  }

  private Node head() {
    var title = new Label(words.title());
    title.getStyleClass().add("page-title");
    var line = new HBox(title);
    line.getStyleClass().add("register-title-line");
    tools.getStyleClass().add("register-tools");
    var add = tool("add", Feather.PLUS, words.add(), this::add);
    add.getStyleClass().add("accent");
    add.disableProperty().bind(readOnly);
    tools.getChildren().add(add);
    if (commands.duplicate() != null) {
      var duplicate =
          tool("duplicate", Feather.COPY, text("register.duplicate"), commands.duplicate());
      duplicate
          .disableProperty()
          .bind(readOnly.or(Bindings.size(table.selection()).isNotEqualTo(1)));
      tools.getChildren().add(duplicate);
    }
    var delete = tool("delete", Feather.TRASH_2, text("register.delete"), this::delete);
    delete
        .disableProperty()
        .bind(readOnly.or(Bindings.isEmpty(table.selection()).and(drafting.not())));
    tools.getChildren().add(delete);
    if (commands.importList() != null) {
      var importList =
          tool("import", Feather.DOWNLOAD, text("register.import"), commands.importList());
      importList.disableProperty().bind(readOnly);
      tools.getChildren().add(importList);
    }
    if (commands.export() != null)
      tools
          .getChildren()
          .add(tool("export", Feather.UPLOAD, text("register.export"), commands.export()));
    tools.getChildren().addAll(filterField(), filterRow(), columns());
    var head = new VBox(line, tools);
    head.getStyleClass().add("register-head");
    return head;
  }

  private Button tool(String name, Feather icon, String word, Runnable action) {
    var button = Icons.button(id + "-" + name, icon, word);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Node filterField() {
    filter.setId(id + "-filter");
    filter.setPromptText(text("register.filterAll"));
    filter.setAccessibleText(text("register.filterAll"));
    filter.setPrefColumnCount(12);
    filter.textProperty().bindBidirectional(table.anywhereProperty());
    filter.addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            press.consume();
          }
          if (press.getCode() == KeyCode.DOWN) enterTable();
        });
    return filter;
  }

  private void enterTable() {
    var view = table.view();
    view.requestFocus();
    if (table.selection().isEmpty() && !view.getItems().isEmpty())
      view.getSelectionModel().select(0);
  }

  private Node filterRow() {
    var toggle = new ToggleButton(text("register.filterRow"), Icons.of(Feather.FILTER));
    toggle.setId(id + "-filter-row");
    Icons.name(toggle, text("register.filterRowHint"));
    toggle.selectedProperty().bindBidirectional(table.filterRowProperty());
    return toggle;
  }

  /// Everything about columns that otherwise needs a mouse: which are shown, in which order the
  /// rows are.
  private Node columns() {
    var menu = new MenuButton(text("register.columns"), Icons.of(Feather.COLUMNS));
    menu.setId(id + "-columns");
    for (var column : table.columnsInOriginalOrder()) {
      var item = new CheckMenuItem(column.getText());
      item.setId(id + "-column-" + column.getId());
      item.selectedProperty().bindBidirectional(column.visibleProperty());
      menu.getItems().add(item);
    }
    var sort = new Menu(text("register.sortBy"));
    for (var column : table.columnsInOriginalOrder()) {
      sort.getItems()
          .add(
              item(
                  text("register.sortUp", column.getText()),
                  () -> table.sort(List.of(new TableState.Sort(column.getId(), true)))));
      sort.getItems()
          .add(
              item(
                  text("register.sortDown", column.getText()),
                  () -> table.sort(List.of(new TableState.Sort(column.getId(), false)))));
    }
    sort.getItems().add(item(text("register.unsorted"), () -> table.sort(List.of())));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            sort,
            item(text("register.fit"), table::fitColumns),
            item(text("register.reset"), table::resetColumns));
    return menu;
  }

  private static MenuItem item(String word, Runnable action) {
    var item = new MenuItem(word);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private SplitPane split() {
    var left = new BorderPane(new StackPane(table, noMatch()));
    left.setBottom(status());
    var split = new SplitPane(left, recordSide());
    split.getStyleClass().add("register-split");
    split.setId(id + "-split");
    split.setDividerPositions(kit.settings().divider(id, 0.64));
    split
        .getDividers()
        .getFirst()
        .positionProperty()
        .subscribe(
            (_, it) -> {
              if (split.getWidth() > 0)
                kit.settings().rememberDivider(id, Math.rint(it.doubleValue() * 1000) / 1000);
            });
    SplitPane.setResizableWithParent(split.getItems().getLast(), false);
    return split;
  }

  private Node noMatch() {
    var label = new Label(text("register.noMatch"));
    label.getStyleClass().add("record-hint");
    label.setMouseTransparent(true);
    label.visibleProperty().bind(table.shownProperty().isEqualTo(0).and(table.filteredProperty()));
    return label;
  }

  private Node status() {
    var count = new Label();
    count.setId(id + "-count");
    count.getStyleClass().add("quiet");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    table.filteredProperty().get()
                        ? text(
                            "register.filtered",
                            table.shownProperty().get(),
                            table.totalProperty().get())
                        : text("register.count", table.totalProperty().get()),
                table.filteredProperty(),
                table.shownProperty(),
                table.totalProperty()));
    var clear = new Hyperlink(text("register.clearFilters"));
    clear.setId(id + "-clear-filters");
    clear.setOnAction(_ -> table.clearFilters());
    clear.visibleProperty().bind(table.filteredProperty());
    clear.managedProperty().bind(clear.visibleProperty());
    var selected = new Label();
    selected.getStyleClass().add("quiet");
    table
        .selection()
        .addListener(
            (ListChangeListener<T>)
                _ ->
                    selected.setText(
                        table.selection().size() < 2
                            ? ""
                            : text("register.selected", table.selection().size())));
    var line = new HBox(count, clear, selected);
    line.getStyleClass().add("register-status");
    return line;
  }

  private Node recordSide() {
    record.visibleProperty().bind(recordOpen);
    var hint = new Label();
    hint.getStyleClass().add("record-hint");
    hint.setWrapText(true);
    hint.visibleProperty().bind(recordOpen.not());
    hint.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    table.selection().size() < 2
                        ? text("register.nothingSelected")
                        : text("register.manySelected", table.selection().size()),
                table.selection()));
    var middle = new StackPane(record, hint);
    middle.setAlignment(Pos.CENTER);
    var side = new BorderPane(middle);
    side.setTop(recordHead());
    side.getStyleClass().add("register-record");
    side.setMinWidth(260);
    side.setAccessibleText(text("register.record"));
    return side;
  }

  /// Where the record stands among the rows, and the way to its neighbours.
  private Node recordHead() {
    var previous = Icons.small(id + "-previous", Feather.CHEVRON_UP, text("register.previous"));
    previous.setOnAction(_ -> step(-1));
    var next = Icons.small(id + "-next", Feather.CHEVRON_DOWN, text("register.next"));
    next.setOnAction(_ -> step(1));
    previous.setFocusTraversable(false);
    next.setFocusTraversable(false);
    var position = new Label();
    position.setId(id + "-position");
    position.getStyleClass().add("quiet");
    position
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::position, drafting, table.selectedProperty(), table.shownRows()));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(position, gap, previous, next);
    head.getStyleClass().add("record-head");
    head.visibleProperty().bind(recordOpen);
    head.managedProperty().bind(head.visibleProperty());
    return head;
  }

  private String position() {
    if (drafting.get()) return text("register.draft");
    var at = table.view().getSelectionModel().getSelectedIndex();
    return at < 0
        ? text("register.hiddenByFilter")
        : text("register.position", at + 1, table.shownRows().size());
  }

  /// Goes to the row before or after the one that is open; the cursor stays in its field.
  private void step(int by) {
    var view = table.view();
    var size = view.getItems().size();
    if (size == 0) return;
    var to = Math.clamp(view.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
    view.getSelectionModel().clearAndSelect(to);
    view.getFocusModel().focus(to);
    if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(to);
  }

  private Node emptyState() {
    var actions = new ArrayList<Button>();
    actions.add(tool("empty-add", Feather.PLUS, words.add(), this::add));
    if (commands.importList() != null)
      actions.add(
          tool("empty-import", Feather.DOWNLOAD, text("register.import"), commands.importList()));
    for (var action : actions) action.disableProperty().bind(readOnly);
    if (commands.example() != null)
      actions.add(tool("empty-example", Feather.EYE, text("register.example"), commands.example()));
    return new EmptyState(Feather.INBOX, words.empty(), words.emptyHint(), actions);
  }

  private ContextMenu contextMenu() {
    var menu = new ContextMenu();
    menu.getItems().add(item(words.add(), this::add));
    if (commands.duplicate() != null)
      menu.getItems().add(item(text("register.duplicate"), commands.duplicate()));
    menu.getItems().add(item(text("register.delete"), this::delete));
    for (var item : menu.getItems()) item.disableProperty().bind(readOnly);
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(text("register.copy"), table::copy),
            item(text("register.selectAll"), () -> table.view().getSelectionModel().selectAll()));
    return menu;
  }

  private void pressed(KeyEvent press) {
    if (FIND.match(press)) {
      filter.requestFocus();
      filter.selectAll();
    } else if (!readOnly.get()
        && (ADD.match(press)
            || INSERT.match(press) && !(press.getTarget() instanceof TextInputControl))) {
      add();
    } else if (NEXT.match(press)) {
      step(1);
    } else if (PREVIOUS.match(press)) {
      step(-1);
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
    table.clearFilters();
    commands.add().run();
    applyCss();
    layout();
    if (drafting.get()) edit();
  }

  private void delete() {
    if (!readOnly.get() && (drafting.get() || !table.selection().isEmpty()))
      commands.delete().run();
  }

  private void edit() {
    if (record instanceof Form<?> form) form.focusFirst();
    else record.requestFocus();
  }

  private String text(String key, Object... args) {
    return kit.messages().get(key, args);
  }
}
