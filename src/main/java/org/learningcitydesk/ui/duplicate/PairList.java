// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;

/// The pairs, each with its score, both names and the reasons.
final class PairList<T> extends StackPane {
  private static final double SCROLL_BAR = 16;

  private final DuplicateScreenModel<T> model;
  private final Messages messages;
  private final FieldWords words;
  private final ListView<Pair<T>> list = new ListView<>();
  private boolean following;

  PairList(DuplicateScreenModel<T> model, Kit kit, FieldWords words) {
    this.model = model;
    this.words = words;
    messages = kit.messages();
    list.setId("duplicate-" + model.kind().stem() + "-pairs");
    list.setAccessibleText(messages.get("duplicate.pairs"));
    list.getStyleClass().add("duplicate-pairs");
    list.setItems(model.pairs());
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            it -> {
              if (!following && it != null && !it.equals(model.selectedProperty().get()))
                model.select(it);
            });
    list.widthProperty().subscribe((_, _) -> list.refresh()); // other heights
    model.selectedProperty().subscribe(this::follow);
    getChildren().add(list);
    setMinWidth(0);
  }

  private void follow(@org.jspecify.annotations.Nullable Pair<T> pair) {
    following = true;
    if (pair == null) {
      list.getSelectionModel().clearSelection();
    } else if (!pair.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(pair);
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }
    following = false;
  }

  private final class Cell extends ListCell<Pair<T>> {
    private final Label score = new Label();
    private final Label one = new Label();
    private final Label other = new Label();
    private final Label clues = new Label();
    private final HBox box = new HBox(score, new VBox(one, other, clues));

    Cell() {
      score.getStyleClass().add("duplicate-score");
      one.getStyleClass().add("duplicate-name");
      other.getStyleClass().add("duplicate-name");
      clues.getStyleClass().add("quiet");
      for (var label : List.of(one, other, clues)) label.setWrapText(true);
      box.getStyleClass().add("duplicate-pair");
      setPrefWidth(0);
    }

    /// As many lines as the words need; by itself a cell measures them as one.
    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null) return super.computePrefHeight(width);
      var room = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
      return snappedTopInset() + box.prefHeight(Math.max(room, 0)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Pair<T> pair, boolean empty) {
      super.updateItem(pair, empty);
      if (empty || pair == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      score.setText(messages.get("duplicate.score", pair.score()));
      one.setText(model.kind().name(pair.one()));
      other.setText(model.kind().name(pair.other()));
      clues.setText(words.clues(pair));
      setAccessibleText(
          messages.get(
              "duplicate.pair", one.getText(), other.getText(), pair.score(), clues.getText()));
      setGraphic(box);
    }
  }
}
