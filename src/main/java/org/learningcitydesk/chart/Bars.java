// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/// Bars beside each other, each with its value; where there is no value, the reason is written in
/// the place of the bar.
final class Bars extends BarRenderer {
  private static final long serialVersionUID = 1L;
  private final transient Figure figure;
  private final transient ChartTheme theme;

  Bars(Figure figure, ChartTheme theme) {
    this.figure = figure;
    this.theme = theme;
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      CategoryItemRendererState state,
      Rectangle2D dataArea,
      CategoryPlot plot,
      CategoryAxis names,
      ValueAxis values,
      CategoryDataset data,
      int row,
      int column,
      int pass) {
    if (data.getValue(row, column) != null) {
      super.drawItem(g2, state, dataArea, plot, names, values, data, row, column, pass);
      return;
    }
    var orientation = plot.getOrientation();
    var visibleRow = state.getVisibleSeriesIndex(row);
    if (visibleRow < 0) return;
    var middle =
        calculateBarW0(plot, orientation, dataArea, names, state, visibleRow, column)
            + state.getBarWidth() / 2;
    var zero = values.valueToJava2D(0, dataArea, plot.getRangeAxisEdge());
    g2.setFont(getDefaultItemLabelFont());
    g2.setPaint(theme.quiet());
    if (orientation == PlotOrientation.HORIZONTAL) {
      var text = Typeface.visible(figure.written(figure.series().get(row).values().get(column)));
      TextUtils.drawAlignedString(
          text, g2, (float) zero + 4, (float) middle, TextAnchor.CENTER_LEFT);
    } else {
      TextUtils.drawAlignedString(
          "–", g2, (float) middle, (float) zero - 2, TextAnchor.BOTTOM_CENTER);
    }
  }
}
