// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.i18n.Messages;

/// One place of the plane: as many marks as have room, one below the other, and how many more there
/// are. The selected one always has room.
final class MatrixCell extends Pane {
  /// More marks than this never have room.
  static final int MOST = 14;

  private static final double GAP = 2;
  private final Messages messages;
  private final Spot spot;
  private final Button more = new Button();
  private List<MatrixMark> marks = List.of();
  private int total;
  private @Nullable StakeholderId selected;

  MatrixCell(Spot spot, Messages messages, Runnable listAll) {
    this.spot = spot;
    this.messages = messages;
    more.setId("matrix-more-" + spot.influence() + "-" + spot.interest());
    more.getStyleClass().addAll("flat", "matrix-more");
    more.setMnemonicParsing(false);
    more.setOnAction(_ -> listAll.run());
    getStyleClass()
        .addAll(
            "matrix-cell",
            "matrix-" + spot.quadrant().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    setOnMouseClicked(
        click -> {
          if (click.getTarget() == this && total > 0) listAll.run();
        });
  }

  Spot spot() {
    return spot;
  }

  /// @param marks some of those who stand here, the selected one among them
  void show(List<MatrixMark> marks, int total) {
    this.marks = marks;
    this.total = total;
    getChildren().setAll(marks);
    getChildren().add(more);
    requestLayout();
  }

  void select(@Nullable StakeholderId id) {
    selected = id;
    for (var mark : marks) mark.setChosen(mark.stakeholder().equals(id));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var inside = getInsets();
    var width = getWidth() - inside.getLeft() - inside.getRight();
    var line = Math.max(24, marks.isEmpty() ? 0 : marks.getFirst().prefHeight(-1));
    var height = getHeight() - inside.getTop() - inside.getBottom();
    var room = Math.max(1, (int) ((height + GAP) / (line + GAP)));
    var shown = fitting(total <= room ? room : room - 1);
    var y = inside.getTop();
    for (var mark : marks) {
      var fits = shown.contains(mark);
      mark.setVisible(fits || mark.isFocused());
      if (!fits) continue;
      mark.resizeRelocate(inside.getLeft(), y, Math.min(width, mark.prefWidth(-1)), line);
      y += line + GAP;
    }
    more.setVisible(shown.size() < total);
    if (!more.isVisible()) return;
    more.setText(
        shown.isEmpty()
            ? messages.number(total)
            : messages.get("matrix.more", total - shown.size()));
    more.setAccessibleText(
        messages.get("matrix.moreSpoken", spot.influence(), spot.interest(), total));
    more.resizeRelocate(inside.getLeft(), y, Math.min(width, more.prefWidth(-1)), line);
  }

  private List<MatrixMark> fitting(int room) {
    var first = new ArrayList<>(marks.subList(0, Math.min(room, marks.size())));
    for (var mark : marks) {
      if (!mark.stakeholder().equals(selected) || first.contains(mark)) continue;
      if (first.isEmpty()) first.add(mark);
      else first.set(first.size() - 1, mark);
    }
    return first;
  }
}
