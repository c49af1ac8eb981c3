// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.learningcitydesk.i18n.Messages;

/// What can be done with the rows of a register, where they are: first what changes them, then what
/// does not.
final class RegisterMenu extends ContextMenu {
  private final SeparatorMenuItem line = new SeparatorMenuItem();

  /// @param add what the item says that adds a record
  RegisterMenu(
      Messages messages,
      RegisterTable<?> table,
      String add,
      RegisterPane.Commands commands,
      ObservableBooleanValue readOnly) {
    getItems().add(RegisterTools.item(add, commands.add()));
    if (commands.duplicate() != null)
      getItems().add(RegisterTools.item(messages.get("register.duplicate"), commands.duplicate()));
    getItems().add(RegisterTools.item(messages.get("register.delete"), commands.delete()));
    for (var item : getItems()) item.disableProperty().bind(readOnly);
    var all = table.view().getSelectionModel();
    getItems()
        .addAll(
            line,
            RegisterTools.item(messages.get("register.copy"), table::copy),
            RegisterTools.item(messages.get("register.selectAll"), all::selectAll));
  }

  /// Adds what changes rows.
  void changing(MenuItem item) {
    getItems().add(getItems().indexOf(line), item);
  }
}
