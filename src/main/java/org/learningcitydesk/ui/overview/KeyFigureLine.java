// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.learningcitydesk.domain.overview.KeyFigures;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Columns;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// The few numbers that are asked for first; each leads to its register.
final class KeyFigureLine {
  private static final double TILE = 12.5;
  private final Kit kit;
  private final Messages messages;
  private final Tile steps;
  private final Tile tasks;
  private final Tile stakeholders;
  private final Tile partnerships;
  private final Tile activities;
  private final Parent root;

  KeyFigureLine(Kit kit) {
    this.kit = kit;
    messages = kit.messages();
    steps = new Tile("steps", new Place.Path(null));
    tasks = new Tile("tasks", new Place.Path(null));
    stakeholders = new Tile("stakeholders", new Place.Stakeholders(null));
    partnerships = new Tile("partnerships", new Place.Partnerships(null));
    activities = new Tile("activities", new Place.Activities(null));
    root =
        Columns.ofTiles(
            List.of(steps, tasks, stakeholders, partnerships, activities),
            5,
            TILE,
            kit.settings().textSizeProperty());
  }

  Parent root() {
    return root;
  }

  void show(KeyFigures figures, int year) {
    steps.show(
        ofTotal(figures.path().completed(), figures.path().applicable()),
        messages.get("overview.stepsCompleted"));
    tasks.show(
        ofTotal(figures.path().tasksDone(), figures.path().tasks()),
        messages.get("overview.tasksDone"));
    stakeholders.show(
        ofTotal(figures.stakeholdersActive(), figures.stakeholders()),
        messages.get("overview.stakeholdersActive"));
    partnerships.show(
        ofTotal(figures.partnershipsInForce(), figures.partnerships()),
        messages.get("overview.partnershipsInForce"));
    activities.show(
        messages.number(figures.activitiesThisYear()),
        messages.get("overview.activitiesOf", Integer.toString(year)));
  }

  private String ofTotal(int part, int total) {
    return messages.get("overview.ofTotal", part, total);
  }

  /// One number with the word for what it counts. The word is the link; the mouse may hit anything
  /// of the tile.
  private final class Tile extends VBox {
    private final Label number = new Label();
    private final Hyperlink word = new Hyperlink();

    Tile(String id, Place place) {
      getStyleClass().add("overview-figure");
      setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      number.getStyleClass().add("overview-number");
      word.setId("overview-figure-" + id);
      word.setWrapText(true);
      word.setOnAction(_ -> kit.navigator().open(place));
      setOnMouseClicked(_ -> word.fire());
      getChildren().addAll(number, word);
    }

    void show(String value, String meaning) {
      number.setText(value);
      word.setText(meaning);
      word.setAccessibleText(messages.get("overview.figureSpoken", meaning, value));
    }
  }
}
