// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/// A figure on the screen: fills the width it is given, asks for the height it needs, and speaks
/// its sentence to a screen reader.
public final class FigureNode extends Region {
  private static final double USUAL_WIDTH = 560;

  static {
    Typeface.loadForScreen();
  }

  private final ObjectProperty<Figure> figure;
  private final ObjectProperty<ChartTheme> theme;
  private ChartDrawing drawing;
  private final ChartCanvas canvas;

  public FigureNode(Figure first, ChartTheme look) {
    figure = new SimpleObjectProperty<>(this, "figure", first);
    theme = new SimpleObjectProperty<>(this, "theme", look);
    drawing = ChartDrawing.of(first, look);
    canvas = new ChartCanvas(drawing.chart());
    canvas.setDomainZoomable(false);
    canvas.setRangeZoomable(false);
    // The wheel belongs to the page around; all values are written, so there is nothing to point
    // at.
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    getStyleClass().add("figure");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(first.alternative());
    figure.subscribe(_ -> redraw());
    theme.subscribe(_ -> redraw());
  }

  public ObjectProperty<Figure> figureProperty() {
    return figure;
  }

  public ObjectProperty<ChartTheme> themeProperty() {
    return theme;
  }

  /// The category whose bar is at this point, from 0.
  public OptionalInt categoryAt(double x, double y) {
    var entities = canvas.getRenderingInfo().getEntityCollection();
    return entities != null && entities.getEntity(x, y) instanceof CategoryItemEntity item
        ? OptionalInt.of((Integer) item.getColumnKey())
        : OptionalInt.empty();
  }

  private void redraw() {
    drawing = ChartDrawing.of(figure.get(), theme.get());
    canvas.setChart(drawing.chart());
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
    return 240;
  }

  @Override
  protected double computePrefHeight(double width) {
    return drawing.preferredHeight((int) (width > 0 ? width : USUAL_WIDTH));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    canvas.relocate(0, 0);
    canvas.draw();
  }
}
