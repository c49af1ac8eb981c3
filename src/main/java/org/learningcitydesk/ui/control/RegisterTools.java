// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The head of a register: its name with what leads out of it, and below it the tools that work on
/// its rows and columns.
final class RegisterTools extends VBox {
  private final String id;
  private final Kit kit;
  private final RegisterTable<?> table;
  private final TextField filter = new TextField();
  private final MenuButton filters = new MenuButton(null, Icons.of(Feather.FILTER));
  private final FlowPane tools = new FlowPane();
  private final FlowPane ways = new FlowPane();
  private final MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));

  RegisterTools(String id, Kit kit, RegisterTable<?> table, String title) {
    this.id = id;
    this.kit = kit;
    this.table = table;
    var name = new Label(title);
    name.getStyleClass().add("page-title");
    name.setMinWidth(Region.USE_PREF_SIZE);
    ways.getStyleClass().addAll("register-tools", "register-ways");
    var titleLine = new BorderPane(ways, null, null, null, name);
    BorderPane.setAlignment(name, Pos.CENTER_LEFT);
    tools.getStyleClass().add("register-tools");
    getStyleClass().add("register-head");
    getChildren().addAll(titleLine, tools);
    more.setText(text("register.more"));
    more.setId(id + "-more");
  }

  /// Adds what every register can do.
  ///
  /// @param add what the button says that adds a record
  /// @param nothing whether there is nothing that could be deleted
  void offer(
      RegisterPane.Commands commands,
      String add,
      ObservableBooleanValue readOnly,
      ObservableBooleanValue nothing) {
    var adding = tool("add", Feather.PLUS, add, commands.add());
    adding.getStyleClass().add("accent");
    adding.disableProperty().bind(readOnly);
    if (commands.duplicate() != null)
      tool("duplicate", Feather.COPY, text("register.duplicate"), commands.duplicate())
          .disableProperty()
          .bind(Bindings.size(table.selection()).isNotEqualTo(1).or(readOnly));
    tool("delete", Feather.TRASH_2, text("register.delete"), commands.delete())
        .disableProperty()
        .bind(Bindings.or(readOnly, nothing));
    tools
        .getChildren()
        .addAll(filterField(), filterRow(), new ColumnMenu(id, table, kit.messages()));
    if (commands.importList() != null)
      way("import", Feather.DOWNLOAD, text("register.import"), commands.importList())
          .disableProperty()
          .bind(readOnly);
    if (commands.export() != null)
      way("export", Feather.UPLOAD, text("register.export"), commands.export());
  }

  /// Adds what leads into the register or out of it, beside its name.
  Button way(String name, Feather icon, String word, Runnable action) {
    var button = button(name, icon, word, action);
    ways.getChildren().add(button);
    return button;
  }

  /// Adds a switch, before what leads out of the register.
  void addSwitch(Node node) {
    ways.getChildren().addFirst(node);
  }

  private Button tool(String name, Feather icon, String word, Runnable action) {
    var button = button(name, icon, word, action);
    tools.getChildren().add(button);
    return button;
  }

  /// Adds what is asked for before all else.
  void addFirst(Node node) {
    tools.getChildren().addFirst(node);
  }

  /// Adds what works on rows, beside the first tool.
  void afterFirst(Node node) {
    tools.getChildren().add(1, node);
  }

  void addTool(Node node) {
    tools.getChildren().add(node);
  }

  /// Adds to the menu of what is needed less often; it comes with the first one.
  MenuItem more(String name, Feather icon, String word, Runnable action) {
    var item = item(word, action);
    item.setId(id + "-" + name);
    item.setGraphic(Icons.of(icon));
    if (more.getItems().isEmpty()) addTool(more);
    more.getItems().add(item);
    return item;
  }

  /// The tools are there only while there is something to work on.
  void showToolsWhen(ObservableBooleanValue there) {
    tools.visibleProperty().bind(there);
    tools.managedProperty().bind(there);
  }

  private Button button(String name, Feather icon, String word, Runnable action) {
    var button = Icons.button(id + "-" + name, icon, word);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Puts the cursor into the field that filters all columns.
  void find() {
    filter.requestFocus();
    filter.selectAll();
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

  /// The menu of filters, in which the columns are still missing.
  MenuButton filterMenu() {
    return filters;
  }

  private Node filterRow() {
    filters.setText(text("register.filters"));
    filters.setId(id + "-add-filter");
    filters.setAccessibleText(text("register.addFilter"));
    var row = new CheckMenuItem(text("register.filterRowHint"));
    row.setId(id + "-filter-row");
    row.selectedProperty().bindBidirectional(table.filterRowProperty());
    filters.getItems().addAll(row, new SeparatorMenuItem());
    return filters;
  }

  static MenuItem item(String word, Runnable action) {
    var item = new MenuItem(word);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private String text(String key, Object... args) {
    return kit.messages().get(key, args);
  }
}
