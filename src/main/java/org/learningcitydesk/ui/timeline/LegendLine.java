// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.timeline;

import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.timeline.TimelineDrawing;
import org.learningcitydesk.chart.timeline.TimelineFigure;

/// What the signs of the timeline mean, in as many lines as it needs.
final class LegendLine extends Region {
  private final Canvas canvas = new Canvas();
  private ChartTheme theme = ChartTheme.LIGHT;
  private @Nullable TimelineFigure figure;
  private @Nullable TimelineDrawing drawing;

  LegendLine() {
    setId("timeline-legend");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
  }

  void show(TimelineFigure shown) {
    figure = shown;
    setAccessibleText(
        shown.legend().stream()
            .map(TimelineFigure.Explained::words)
            .collect(Collectors.joining("; ")));
    renew();
  }

  void look(ChartTheme colours) {
    theme = colours;
    renew();
  }

  private void renew() {
    if (figure != null) drawing = figure.drawn(theme);
    requestLayout();
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return drawing == null || width <= 0 ? 0 : drawing.footHeight(width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    var it = drawing;
    if (it == null) return;
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    canvas.relocate(0, 0);
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, getWidth(), getHeight());
    pen.setLineDashes(); // those of the last drawing would stay
    var g2 = new FXGraphics2D(pen);
    g2.setZeroStrokeWidth(0.5);
    it.drawFoot(g2, getWidth(), false);
  }
}
