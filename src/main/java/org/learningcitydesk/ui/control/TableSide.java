// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.i18n.Messages;

/// The rows of a register: above them what narrows them and what they come to, below them how many
/// there are. Another view of them may take the place of the table.
final class TableSide extends BorderPane {
  private final RegisterTable<?> table;
  private final VBox above;
  private final StackPane views;
  private final ToggleGroup otherViews = new ToggleGroup();

  TableSide(String id, RegisterTable<?> table, FilterBar<?> filters, Messages messages) {
    this.table = table;
    above = new VBox(filters);
    views = new StackPane(table, noMatch(messages.get("register.noMatch")));
    setTop(above);
    setCenter(views);
    setBottom(new RegisterStatus(id, table, messages));
  }

  private Node noMatch(String words) {
    var label = new Label(words);
    label.getStyleClass().add("record-hint");
    label.setMouseTransparent(true);
    label.visibleProperty().bind(table.shownProperty().isEqualTo(0).and(table.filteredProperty()));
    return label;
  }

  /// Shows something above the rows that knows itself when it is there.
  void above(Node node) {
    above.getChildren().add(node);
  }

  /// Shows something above the rows.
  void above(Node node, ObservableBooleanValue there) {
    node.visibleProperty().bind(there);
    node.managedProperty().bind(node.visibleProperty());
    above(node);
  }

  /// Adds a view that takes the place of the table while its button is pressed.
  void otherView(ToggleButton toggle, Node view) {
    toggle.setToggleGroup(otherViews);
    view.visibleProperty().bind(toggle.selectedProperty());
    table.visibleProperty().bind(otherViews.selectedToggleProperty().isNull());
    views.getChildren().addFirst(view);
  }
}
