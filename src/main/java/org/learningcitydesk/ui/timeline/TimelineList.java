// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.timeline;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.chart.timeline.TimelineDrawing;
import org.learningcitydesk.chart.timeline.TimelineFigure;
import org.learningcitydesk.chart.timeline.TimelineFigure.Line;
import org.learningcitydesk.domain.timeline.Subject;

/// The drawn rows below a head that stays: only those are drawn that are seen. Each speaks in
/// words, arrow keys walk them, Enter or a click opens the record.
final class TimelineList extends VBox {
  /// Room for the bar with which one scrolls, in letters.
  private static final double SCROLL = 1.6;

  static {
    Typeface.loadForScreen();
  }

  private final Canvas head = new Canvas();
  private final ListView<Line> rows = new ListView<>();
  private final Consumer<Subject> open;
  private @Nullable TimelineFigure figure;
  private ChartTheme theme = ChartTheme.LIGHT;
  private @Nullable TimelineDrawing drawing;
  private double drawnWidth;

  /// @param open the record behind a row
  TimelineList(String spoken, Consumer<Subject> open) {
    this.open = open;
    setId("timeline-drawn");
    getStyleClass().add("timeline");
    rows.setId("timeline-rows");
    rows.getStyleClass().add("timeline-rows");
    rows.setAccessibleText(spoken);
    rows.setCellFactory(_ -> new RowCell());
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    head.setMouseTransparent(true);
    VBox.setVgrow(rows, Priority.ALWAYS);
    getChildren().addAll(head, rows);
    widthProperty().subscribe(_ -> redraw());
  }

  void show(TimelineFigure shown) {
    var chosen = rows.getSelectionModel().getSelectedItem();
    figure = shown;
    drawing = shown.drawn(theme);
    drawnWidth = 0;
    rows.getItems().setAll(shown.lines());
    redraw();
    if (chosen != null && chosen.row() != null) reselect(chosen.row().subject());
  }

  /// The row of the same record stays selected.
  private void reselect(Subject subject) {
    for (var i = 0; i < rows.getItems().size(); i++) {
      var row = rows.getItems().get(i).row();
      if (row != null && row.subject().equals(subject)) {
        rows.getSelectionModel().select(i);
        return;
      }
    }
  }

  void look(ChartTheme colours) {
    theme = colours;
    if (figure == null) return;
    drawing = figure.drawn(colours);
    drawnWidth = 0;
    redraw();
  }

  ListView<Line> rows() {
    return rows;
  }

  private double rowWidth() {
    return Math.floor(getWidth() - SCROLL * theme.textSize());
  }

  private void redraw() {
    var it = drawing;
    if (it == null || rowWidth() < 50 || rowWidth() == drawnWidth) return;
    drawnWidth = rowWidth();
    head.setWidth(drawnWidth);
    head.setHeight(it.headHeight());
    it.head(pen(head), drawnWidth);
    rows.setFixedCellSize(it.rowHeight(drawnWidth));
    rows.refresh();
  }

  private static FXGraphics2D pen(Canvas canvas) {
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    pen.setLineDashes(); // those of the last drawing would stay
    var g2 = new FXGraphics2D(pen);
    g2.setZeroStrokeWidth(0.5);
    return g2;
  }

  private void enter(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) return;
    open(rows.getSelectionModel().getSelectedItem());
    key.consume();
  }

  private void open(@Nullable Line line) {
    if (line != null && line.row() != null) open.accept(line.row().subject());
  }

  /// One drawn row.
  private final class RowCell extends ListCell<Line> {
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();

    RowCell() {
      getStyleClass().add("timeline-row");
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      setPadding(Insets.EMPTY);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(460);
      canvas.setMouseTransparent(true);
      setOnMouseClicked(
          click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) open(getItem());
          });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      var it = drawing;
      if (empty || line == null || it == null || drawnWidth <= 0) {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        return;
      }
      setAccessibleText(line.spoken());
      tooltip.setText(line.spoken());
      setTooltip(line.isHeading() ? null : tooltip);
      var height = rows.getFixedCellSize();
      canvas.setWidth(drawnWidth);
      canvas.setHeight(height);
      it.row(pen(canvas), line, drawnWidth, height);
      setGraphic(canvas);
    }
  }
}
