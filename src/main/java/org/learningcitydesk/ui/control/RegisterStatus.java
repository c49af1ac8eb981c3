// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.learningcitydesk.i18n.Messages;

/// The line below a table: how many rows are shown of how many, the way back to all, and how many
/// are selected.
final class RegisterStatus extends HBox {
  private final RegisterTable<?> table;
  private final Messages messages;

  /// @param id prefix of the control ids: `<id>-count`, `<id>-clear-filters`
  RegisterStatus(String id, RegisterTable<?> table, Messages messages) {
    this.table = table;
    this.messages = messages;
    getStyleClass().add("register-status");
    getChildren().setAll(count(id), clear(id), selected());
  }

  private Label count(String id) {
    var count = new Label();
    count.setId(id + "-count");
    count.getStyleClass().add("quiet");
    var shown = table.shownProperty();
    var total = table.totalProperty();
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    table.filteredProperty().get()
                        ? messages.get("register.filtered", shown.get(), total.get())
                        : messages.get("register.count", total.get()),
                table.filteredProperty(),
                shown,
                total));
    return count;
  }

  private Hyperlink clear(String id) {
    var clear = new Hyperlink(messages.get("register.clearFilters"));
    clear.setId(id + "-clear-filters");
    clear.setOnAction(_ -> table.clearFilters());
    clear.visibleProperty().bind(table.filteredProperty());
    clear.managedProperty().bind(clear.visibleProperty());
    return clear;
  }

  private Label selected() {
    var selected = new Label();
    selected.getStyleClass().add("quiet");
    var rows = table.selection();
    rows.addListener(
        (ListChangeListener<Object>)
            _ ->
                selected.setText(
                    rows.size() < 2 ? "" : messages.get("register.selected", rows.size())));
    return selected;
  }
}
