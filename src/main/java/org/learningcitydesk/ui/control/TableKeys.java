// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What keys and a double click do in the table of a register.
final class TableKeys<T> {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination MENU =
      new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination FILTERS =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final RegisterTable<T> register;
  private final TableView<T> table;
  private Runnable open = () -> {};
  private Runnable delete = () -> {};
  private Runnable paste = () -> {};

  TableKeys(RegisterTable<T> register, TableView<T> table) {
    this.register = register;
    this.table = table;
    table.setRowFactory(_ -> row());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void onOpen(Runnable action) {
    open = action;
  }

  void onDelete(Runnable action) {
    delete = action;
  }

  void onPaste(Runnable action) {
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

  private void pressed(KeyEvent press) {
    if (press.getTarget() instanceof TextField) return;
    if (COPY.match(press)) register.copy();
    else if (PASTE.match(press)) paste.run();
    else if (FILTERS.match(press)) toggleFilters();
    else if (MENU.match(press)) showMenu();
    else if (press.getCode() == KeyCode.DELETE && !register.selection().isEmpty()) delete.run();
    else if (press.getCode() == KeyCode.ENTER && register.selectedProperty().get() != null)
      open.run();
    else return;
    press.consume();
  }

  private void toggleFilters() {
    register.filterRowProperty().set(!register.filterRowProperty().get());
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
