// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Cards side by side where there is room for two, below each other where there is not.
final class TwoColumns extends GridPane {
  private final List<Region> cards;
  private boolean wide;

  /// @param enough the width from which on two cards stand side by side
  TwoColumns(List<Region> cards, ObservableDoubleValue enough) {
    this.cards = List.copyOf(cards);
    getStyleClass().add("overview-cards");
    for (var card : cards) {
      card.setMinWidth(0);
      card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      GridPane.setHgrow(card, Priority.ALWAYS);
      GridPane.setValignment(card, VPos.TOP);
    }
    arrange(false);
    widthProperty().subscribe(() -> arrangeFor(enough.get()));
    enough.subscribe(() -> arrangeFor(enough.get()));
  }

  private void arrangeFor(double enough) {
    if (wide != getWidth() >= enough) arrange(!wide);
  }

  private void arrange(boolean sideBySide) {
    wide = sideBySide;
    var columns = sideBySide ? 2 : 1;
    getChildren().clear();
    getColumnConstraints().clear();
    for (var i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
    for (var i = 0; i < cards.size(); i++) add((Node) cards.get(i), i % columns, i / columns);
  }
}
