// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.ParticipationLevel;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Copies;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// What the plane shows, as a table: for those who do not see it, and to be copied.
final class MatrixTable extends TableView<Stakeholder> {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private final MatrixScreenModel model;
  private final Messages messages;
  private final List<Part> parts;

  private record Part(String key, double width, Function<Stakeholder, String> text) {}

  MatrixTable(MatrixScreenModel model, Kit kit) {
    this.model = model;
    messages = kit.messages();
    parts =
        List.of(
            new Part("field.stakeholder.name", 280, Stakeholder::name),
            new Part("field.stakeholder.helix", 160, it -> messages.label(it.helix())),
            new Part("field.stakeholder.influence", 90, it -> score(it.stance().influence())),
            new Part("field.stakeholder.interest", 90, it -> score(it.stance().interest())),
            new Part("matrix.quadrant", 170, this::quadrant),
            new Part(
                "field.stakeholder.engagement",
                130,
                it -> messages.label(it.stance().engagement())),
            new Part("field.stakeholder.participationNow", 150, it -> level(it.stance().now())),
            new Part(
                "field.stakeholder.participationWanted", 150, it -> level(it.stance().wanted())));
    setId("matrix-table");
    setAccessibleText(messages.get("matrix.title"));
    getStyleClass().addAll("dense", "chart-table");
    for (var part : parts) getColumns().add(column(part));
    var sorted = new SortedList<>(model.shown);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (COPY.match(press)) copy();
          else if (press.getCode() == KeyCode.ENTER && chosen() != null)
            kit.navigator().open(new Place.Stakeholders(chosen().id()));
          else return;
          press.consume();
        });
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            it -> {
              if (it != null) model.select(it.id());
            });
    model.selectedProperty().subscribe(this::follow);
  }

  private @Nullable Stakeholder chosen() {
    return getSelectionModel().getSelectedItem();
  }

  private TableColumn<Stakeholder, String> column(Part part) {
    var column = new TableColumn<Stakeholder, String>(messages.get(part.key()));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(part.text().apply(row.getValue())));
    column.setPrefWidth(part.width());
    return column;
  }

  private String quadrant(Stakeholder it) {
    return Spot.of(it.stance())
        .map(spot -> messages.label(spot.quadrant()))
        .orElse(messages.get("assessment.unassessed"));
  }

  private String level(@Nullable ParticipationLevel level) {
    return level == null ? messages.get("matrix.noLevel") : messages.label(level);
  }

  private static String score(@Nullable Integer score) {
    return score == null ? "" : score.toString();
  }

  /// The row of the selected stakeholder, wherever it was selected and moved to.
  private void follow(@Nullable Stakeholder selected) {
    var before = chosen();
    if (selected == null || before != null && before.id().equals(selected.id())) return;
    for (var it : getItems()) if (it.id().equals(selected.id())) getSelectionModel().select(it);
  }

  /// All rows with their headings, in their order, as spreadsheets take them.
  void copy() {
    var lines = new ArrayList<List<String>>();
    lines.add(parts.stream().map(it -> messages.get(it.key())).toList());
    for (var row : getItems()) lines.add(parts.stream().map(it -> it.text().apply(row)).toList());
    Copies.table(lines);
  }
}
