// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.radar;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Inset;
import org.learningcitydesk.chart.Typeface;

/// Spokes with scores on the screen: fills the width it is given, asks for the height it needs, and
/// speaks its sentence to a screen reader. The numbers belong beside it, as a table.
public final class RadarNode extends Region {
  private static final double USUAL_WIDTH = 620;
  private static final double LARGEST = 900;

  static {
    Typeface.loadForScreen();
  }

  private final ObjectProperty<RadarFigure> figure;
  private final ObjectProperty<ChartTheme> theme;
  private final Canvas canvas = new Canvas();
  private Inset drawing;

  public RadarNode(RadarFigure first, ChartTheme look) {
    figure = new SimpleObjectProperty<>(this, "figure", first);
    theme = new SimpleObjectProperty<>(this, "theme", look);
    drawing = first.drawn(look);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    getStyleClass().add("figure");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    figure.subscribe(_ -> renew());
    theme.subscribe(_ -> renew());
  }

  public ObjectProperty<RadarFigure> figureProperty() {
    return figure;
  }

  public ObjectProperty<ChartTheme> themeProperty() {
    return theme;
  }

  private void renew() {
    drawing = figure.get().drawn(theme.get());
    setAccessibleText(figure.get().alternative());
    requestLayout();
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return USUAL_WIDTH;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 320;
  }

  @Override
  protected double computePrefHeight(double width) {
    return drawing.preferredHeight(drawnWidth(width > 0 ? width : USUAL_WIDTH));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private static int drawnWidth(double width) {
    return (int) Math.min(width, LARGEST);
  }

  @Override
  protected void layoutChildren() {
    var width = drawnWidth(getWidth());
    var height = drawing.preferredHeight(width);
    canvas.setWidth(width);
    canvas.setHeight(height);
    canvas.relocate(0, 0);
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, width, height);
    var g2 = new FXGraphics2D(pen);
    g2.setZeroStrokeWidth(0.5);
    drawing.draw(g2, width, height);
  }
}
