// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
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

  /// Adds what works on rows.
  Button tool(String name, Feather icon, String word, Runnable action) {
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

  /// Adds what works on the table: its filters and its columns.
  void tableTools() {
    tools.getChildren().addAll(filterField(), filterRow(), columns());
  }

  /// The tools are there only while there is something to work on.
  void showToolsWhen(ObservableBooleanValue there) {
    tools.visibleProperty().bind(there);
    tools.managedProperty().bind(there);
  }

  Button button(String name, Feather icon, String word, Runnable action) {
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

  /// Everything about columns that otherwise needs a mouse: which are shown, in which order the
  /// rows are.
  private Node columns() {
    var menu = new MenuButton(text("register.columns"), Icons.of(Feather.COLUMNS));
    menu.setId(id + "-columns");
    for (var column : table.headings().inOriginalOrder()) {
      var item = new CheckMenuItem(column.getText());
      item.setId(id + "-column-" + column.getId());
      item.selectedProperty().bindBidirectional(column.visibleProperty());
      menu.getItems().add(item);
    }
    var sort = new Menu(text("register.sortBy"));
    for (var column : table.headings().inOriginalOrder()) {
      sort.getItems().add(sorting("register.sortUp", column.getText(), column.getId(), true));
      sort.getItems().add(sorting("register.sortDown", column.getText(), column.getId(), false));
    }
    sort.getItems().add(item(text("register.unsorted"), () -> table.sort(List.of())));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            sort,
            item(text("register.fit"), table.headings()::fit),
            item(text("register.reset"), table.headings()::reset));
    return menu;
  }

  private MenuItem sorting(String key, String column, String columnId, boolean ascending) {
    return item(
        text(key, column), () -> table.sort(List.of(new TableState.Sort(columnId, ascending))));
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
