// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// Beside the plane: a list, at first of those without scores, and the selected stakeholder. What
/// is dropped on the list loses its scores.
final class MatrixSide extends SplitPane {
  private final MatrixScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Signs signs;
  private final Moves moves;
  private final ComboBox<Choice> listings = new ComboBox<>();
  private final ListView<Stakeholder> list = new ListView<>();
  private boolean filling;

  private record Choice(Listing listing, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  MatrixSide(MatrixScreenModel model, Kit kit, Signs signs, Moves moves) {
    this.model = model;
    this.kit = kit;
    this.signs = signs;
    this.moves = moves;
    messages = kit.messages();
    setOrientation(Orientation.VERTICAL);
    setId("matrix-side");
    getStyleClass().add("matrix-side");
    fillList();
    var top = new VBox(choice(), list);
    top.getStyleClass().add("matrix-tray");
    VBox.setVgrow(list, Priority.ALWAYS);
    getItems().setAll(top, new MatrixRecord(model, kit, signs));
    setDividerPositions(0.4);
  }

  private Node choice() {
    listings.setId("matrix-listing");
    listings.setAccessibleText(messages.get("matrix.listing"));
    listings.setMaxWidth(Double.MAX_VALUE);
    listings
        .valueProperty()
        .subscribe(
            it -> {
              if (it != null && !filling) model.listing.set(it.listing());
            });
    model.matrixProperty().subscribe(_ -> offer());
    model.listing.subscribe((_, _) -> offer());
    return listings;
  }

  /// The lists with how many are in them.
  private void offer() {
    var choices = new ArrayList<Choice>();
    choices.add(choice(new Listing.Unassessed(), messages.get("matrix.unassessed")));
    choices.add(choice(new Listing.All(), messages.get("matrix.all")));
    for (var quadrant : Quadrant.values())
      choices.add(choice(new Listing.InQuadrant(quadrant), messages.label(quadrant)));
    if (model.listing.get() instanceof Listing.InSpot(var spot))
      choices.add(
          choice(
              model.listing.get(),
              messages.get("matrix.inSpot", spot.influence(), spot.interest())));
    filling = true;
    listings.getItems().setAll(choices);
    listings.setValue(
        choices.stream()
            .filter(it -> it.listing().equals(model.listing.get()))
            .findFirst()
            .orElse(null));
    filling = false;
  }

  private Choice choice(Listing listing, String name) {
    var size = listing.of(model.matrixProperty().get(), model.shown).size();
    return new Choice(listing, messages.get("matrix.heading", name, size));
  }

  private void fillList() {
    list.setId("matrix-list");
    list.setAccessibleText(messages.get("matrix.listing"));
    list.getStyleClass().addAll("dense", "matrix-list");
    var nobody = new Label(messages.get("matrix.nobodyListed"));
    nobody.getStyleClass().add("record-hint");
    nobody.setWrapText(true);
    list.setPlaceholder(nobody);
    list.setItems(model.listed);
    list.setCellFactory(_ -> new Line());
    model.markBy.subscribe((_, _) -> list.refresh());
    moves.to(list, model::unassess);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            it -> {
              if (it != null) model.select(it.id());
            });
    model.selectedProperty().subscribe(this::follow);
    model.listed.subscribe(() -> follow(model.selectedProperty().get()));
    list.setOnKeyPressed(
        press -> {
          var it = list.getSelectionModel().getSelectedItem();
          if (press.getCode() != KeyCode.ENTER || it == null) return;
          kit.navigator().open(new Place.Stakeholders(it.id()));
          press.consume();
        });
  }

  private void follow(@Nullable Stakeholder selected) {
    if (selected == null) {
      list.getSelectionModel().clearSelection();
      return;
    }
    var at = model.listed.stream().map(Stakeholder::id).toList().indexOf(selected.id());
    if (at < 0) list.getSelectionModel().clearSelection();
    else if (list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 2));
    }
  }

  private final class Line extends ListCell<Stakeholder> {
    @Override
    protected void updateItem(@Nullable Stakeholder it, boolean empty) {
      super.updateItem(it, empty);
      setText(null);
      setPrefWidth(0);
      if (it == null || empty) {
        setGraphic(null);
        moves.none(this);
        return;
      }
      var name = new Label(it.name());
      name.getStyleClass().add("matrix-name");
      var words = new VBox(name);
      for (var detail : details(it)) words.getChildren().add(quiet(detail));
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      var sign = signs.of(it, model.markBy.get());
      var line = new HBox(Signs.node(sign), words);
      line.getStyleClass().add("matrix-line");
      setGraphic(line);
      setAccessibleText(it.name() + ". " + sign.word() + ". " + String.join(". ", details(it)));
      moves.from(this, it);
    }

    private Node quiet(String words) {
      var label = new Label(words);
      label.getStyleClass().add("quiet");
      return label;
    }

    private List<String> details(Stakeholder it) {
      var stance = it.stance();
      var engagement = messages.label(stance.engagement());
      return List.of(
          stance.influence() == null && stance.interest() == null
              ? engagement
              : messages.get(
                  "matrix.scoresAndEngagement",
                  score(stance.influence()),
                  score(stance.interest()),
                  engagement),
          signs.participation(stance));
    }

    private String score(@Nullable Integer score) {
      return score == null ? messages.get("assessment.unassessed") : score.toString();
    }
  }
}
