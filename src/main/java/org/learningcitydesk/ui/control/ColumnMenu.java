// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.i18n.Messages;

/// Everything about columns that otherwise needs a mouse: which are shown, in which order the rows
/// are.
final class ColumnMenu extends MenuButton {
  private final RegisterTable<?> table;
  private final Messages messages;

  ColumnMenu(String id, RegisterTable<?> table, Messages messages) {
    super(messages.get("register.columns"), Icons.of(Feather.COLUMNS));
    this.table = table;
    this.messages = messages;
    setId(id + "-columns");
    var sort = new Menu(messages.get("register.sortBy"));
    for (var column : table.headings().inOriginalOrder()) {
      var item = new CheckMenuItem(column.getText());
      item.setId(id + "-column-" + column.getId());
      item.selectedProperty().bindBidirectional(column.visibleProperty());
      getItems().add(item);
      sort.getItems()
          .addAll(
              sorting("register.sortUp", column.getText(), column.getId(), true),
              sorting("register.sortDown", column.getText(), column.getId(), false));
    }
    sort.getItems().add(item("register.unsorted", () -> table.sort(List.of())));
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            sort,
            item("register.fit", table.headings()::fit),
            item("register.reset", table.headings()::reset));
  }

  private MenuItem sorting(String key, String column, String columnId, boolean ascending) {
    return RegisterTools.item(
        messages.get(key, column),
        () -> table.sort(List.of(new TableState.Sort(columnId, ascending))));
  }

  private MenuItem item(String key, Runnable action) {
    return RegisterTools.item(messages.get(key), action);
  }
}
