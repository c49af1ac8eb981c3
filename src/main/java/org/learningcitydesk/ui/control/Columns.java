// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Tiles or cards in equal columns, as many as have room; all of a row are as high as the highest.
public final class Columns extends GridPane {
  private static final double LETTER = 0.14;
  private final List<Region> cards;
  private final int most;
  private final double em;
  private final boolean lastAcross;
  private final ReadOnlyIntegerProperty textSize;

  private Columns(
      List<? extends Region> cards,
      int most,
      double em,
      boolean lastAcross,
      ReadOnlyIntegerProperty textSize) {
    this.cards = List.copyOf(cards);
    this.most = most;
    this.em = em;
    this.lastAcross = lastAcross;
    this.textSize = textSize;
    getStyleClass().add("overview-cards");
    for (var card : cards) {
      card.setMinWidth(0);
      card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      GridPane.setValignment(card, VPos.TOP);
    }
    arrange(1);
    widthProperty().subscribe(_ -> fit());
    textSize.when(Shown.in(this)).subscribe(_ -> fit());
  }

  /// All are equally wide, also one that is left over at the end.
  ///
  /// @param em width of one tile in letters
  /// @param textSize in percent
  public static Columns ofTiles(
      List<? extends Region> tiles, int most, double em, ReadOnlyIntegerProperty textSize) {
    return new Columns(tiles, most, em, false, textSize);
  }

  /// One that is left over at the end has the row for itself.
  ///
  /// @param em width of one card in letters
  /// @param textSize in percent
  public static Columns ofCards(
      List<? extends Region> cards, int most, double em, ReadOnlyIntegerProperty textSize) {
    return new Columns(cards, most, em, true, textSize);
  }

  private void fit() {
    var columns = Math.clamp((long) (getWidth() / (em * LETTER * textSize.get())), 1, most);
    if (columns != getColumnConstraints().size()) arrange(columns);
  }

  private void arrange(int columns) {
    getChildren().clear();
    getColumnConstraints().clear();
    for (var i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
    for (var i = 0; i < cards.size(); i++) {
      var isAcross = lastAcross && i % columns == 0 && i == cards.size() - 1;
      add(cards.get(i), i % columns, i / columns, isAcross ? columns : 1, 1);
    }
  }
}
