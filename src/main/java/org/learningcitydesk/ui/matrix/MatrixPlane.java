// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.matrix.InfluenceMatrix;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.matrix.MatrixStory;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;

/// The plane of influence and interest, with a mark for each stakeholder that has both scores.
final class MatrixPlane extends GridPane implements MatrixMark.Actions {
  /// Columns: name of the axis, scale, the five scores. Rows: a heading above the high scores of
  /// influence and one above the others.
  private static final int FIRST_COLUMN = 2;

  private static final double BETWEEN = 8;
  private final MatrixScreenModel model;
  private final Kit kit;
  private final Messages messages;
  private final Signs signs;
  private final Moves moves;
  private final MatrixStory story;
  private final Map<Spot, MatrixCell> cells = new HashMap<>();
  private final Map<Quadrant, Hyperlink> headings = new HashMap<>();
  private final Map<StakeholderId, MatrixMark> marks = new HashMap<>();

  MatrixPlane(MatrixScreenModel model, Kit kit, Signs signs, Moves moves) {
    this.model = model;
    this.kit = kit;
    this.signs = signs;
    this.moves = moves;
    messages = kit.messages();
    story = new MatrixStory(messages);
    setId("matrix-plane");
    getStyleClass().add("matrix-plane");
    columns();
    for (var quadrant : List.of(Quadrant.KEEP_SATISFIED, Quadrant.MANAGE_CLOSELY))
      heading(quadrant, 0);
    for (var quadrant : List.of(Quadrant.MONITOR, Quadrant.KEEP_INFORMED))
      heading(quadrant, row(Quadrant.HIGH - 1) - 1);
    for (var spot : Spot.all()) cell(spot);
    axes();
    model.matrixProperty().subscribe(this::show);
    model.markBy.subscribe((_, _) -> show(model.matrixProperty().get()));
    model.selectedProperty().subscribe((_, it) -> choose(it == null ? null : it.id()));
  }

  /// The row of a score of influence: the highest is above, each part below its heading.
  private static int row(int influence) {
    return Spot.HIGHEST - influence + (influence >= Quadrant.HIGH ? 1 : 2);
  }

  private void columns() {
    for (var i = 0; i < FIRST_COLUMN; i++) {
      var narrow = new ColumnConstraints();
      narrow.setHgrow(Priority.NEVER);
      narrow.setMinWidth(Region.USE_PREF_SIZE);
      narrow.setHalignment(HPos.CENTER);
      getColumnConstraints().add(narrow);
    }
    for (var i = Spot.LOWEST; i <= Spot.HIGHEST; i++) {
      var wide = new ColumnConstraints();
      wide.setHgrow(Priority.ALWAYS);
      wide.setFillWidth(true);
      getColumnConstraints().add(wide);
    }
    for (var i = 0; i <= row(Spot.LOWEST); i++) {
      var row = new RowConstraints();
      var isHeading = i == 0 || i == row(Quadrant.HIGH - 1) - 1;
      row.setVgrow(isHeading ? Priority.NEVER : Priority.ALWAYS);
      row.setMinHeight(Region.USE_COMPUTED_SIZE);
      getRowConstraints().add(row);
    }
  }

  private void heading(Quadrant quadrant, int row) {
    var high = quadrant == Quadrant.MANAGE_CLOSELY || quadrant == Quadrant.KEEP_INFORMED;
    var link = new Hyperlink();
    link.setId("matrix-" + quadrant.id());
    link.getStyleClass().add("matrix-heading");
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          model.listing.set(new Listing.InQuadrant(quadrant));
        });
    headings.put(quadrant, link);
    if (high) GridPane.setMargin(link, new Insets(0, 0, 0, BETWEEN));
    var from = high ? Quadrant.HIGH : Spot.LOWEST;
    var to = high ? Spot.HIGHEST : Quadrant.HIGH - 1;
    add(link, FIRST_COLUMN + from - 1, row, to - from + 1, 1);
  }

  private void cell(Spot spot) {
    var cell = new MatrixCell(spot, messages, () -> model.listing.set(new Listing.InSpot(spot)));
    cell.setId("matrix-cell-" + spot.influence() + "-" + spot.interest());
    moves.to(cell, id -> model.place(id, spot));
    if (spot.interest() == Quadrant.HIGH) GridPane.setMargin(cell, new Insets(0, 0, 0, BETWEEN));
    cells.put(spot, cell);
    add(cell, FIRST_COLUMN + spot.interest() - 1, row(spot.influence()));
  }

  private void axes() {
    var influence = new Label(messages.get("matrix.influenceAxis"));
    influence.getStyleClass().add("matrix-axis");
    influence.setRotate(-90);
    var upright = new Group(influence);
    GridPane.setHalignment(upright, HPos.CENTER);
    add(upright, 0, 1, 1, row(Spot.LOWEST));
    for (var score = Spot.LOWEST; score <= Spot.HIGHEST; score++) {
      add(scale(score), 1, row(score));
      var below = scale(score);
      GridPane.setHalignment(below, HPos.CENTER);
      add(below, FIRST_COLUMN + score - 1, row(Spot.LOWEST) + 1);
    }
    var interest = new Label(messages.get("matrix.interestAxis"));
    interest.getStyleClass().add("matrix-axis");
    GridPane.setHalignment(interest, HPos.CENTER);
    add(interest, FIRST_COLUMN, row(Spot.LOWEST) + 2, Spot.HIGHEST, 1);
  }

  private Node scale(int score) {
    var label = new Label(messages.number(score));
    label.getStyleClass().add("matrix-scale");
    label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return label;
  }

  private void show(InfluenceMatrix matrix) {
    var focused = focusedMark();
    var selected = selected();
    marks.clear();
    for (var cell : cells.values()) {
      var those = matrix.at(cell.spot());
      cell.show(marks(those, selected), those.size());
      cell.select(selected);
    }
    headings.forEach(
        (quadrant, link) ->
            link.setText(
                messages.get(
                    "matrix.heading", messages.label(quadrant), matrix.in(quadrant).size())));
    if (focused == null) return;
    var again = marks.get(focused);
    if (again != null) again.requestFocus();
    else requestFocus();
  }

  private @Nullable StakeholderId focusedMark() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner instanceof MatrixMark mark && marks.containsValue(mark)
        ? mark.stakeholder()
        : null;
  }

  private @Nullable StakeholderId selected() {
    var it = model.selectedProperty().get();
    return it == null ? null : it.id();
  }

  private void choose(@Nullable StakeholderId id) {
    if (id != null && !marks.containsKey(id) && model.matrixProperty().get().assessed() > 0)
      show(model.matrixProperty().get());
    for (var cell : cells.values()) cell.select(id);
  }

  /// Those for whom there may be room, and the selected one.
  private List<MatrixMark> marks(List<Stakeholder> those, @Nullable StakeholderId selected) {
    var some = new ArrayList<>(those.subList(0, Math.min(MatrixCell.MOST, those.size())));
    those.stream().skip(MatrixCell.MOST).filter(it -> it.id().equals(selected)).forEach(some::add);
    return some.stream().map(this::mark).toList();
  }

  private MatrixMark mark(Stakeholder it) {
    var sign = signs.of(it, model.markBy.get());
    var mark = new MatrixMark(it, sign, story.mark(it, sign.word()), this);
    moves.from(mark, it);
    marks.put(it.id(), mark);
    return mark;
  }

  @Override
  public void select(StakeholderId id) {
    model.select(id);
  }

  @Override
  public void move(StakeholderId id, int influence, int interest) {
    model.move(id, influence, interest);
  }

  @Override
  public void open(StakeholderId id) {
    kit.navigator().open(new Place.Stakeholders(id));
  }

  @Override
  public void unassess(StakeholderId id) {
    model.unassess(id);
  }
}
