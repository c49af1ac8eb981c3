// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/// Lines that rise in steps: what is reached in a month stays until the next. Each differs in
/// colour, in stroke and in the shape of its points; only the last value is written, all are in the
/// table.
final class Lines extends LineAndShapeRenderer {
  private static final long serialVersionUID = 1L;

  /// Points closer than this, in letters, are left out between the first and the last.
  private static final double APART = 1.2;

  private final transient Figure figure;
  private final transient ChartTheme theme;

  Lines(Figure figure, ChartTheme theme) {
    this.figure = figure;
    this.theme = theme;
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis names,
      ValueAxis values,
      CategoryDataset data,
      int row,
      int column,
      int pass) {
    var value = data.getValue(row, column);
    if (value == null) return;
    var edge = plot.getDomainAxisEdge();
    var x = names.getCategoryMiddle(column, getColumnCount(), area, edge);
    var y = values.valueToJava2D(value.doubleValue(), area, plot.getRangeAxisEdge());
    if (pass == 0) {
      var before = column == 0 ? null : data.getValue(row, column - 1);
      if (before == null) return;
      var step = new Path2D.Double();
      var from = values.valueToJava2D(before.doubleValue(), area, plot.getRangeAxisEdge());
      step.moveTo(names.getCategoryMiddle(column - 1, getColumnCount(), area, edge), from);
      step.lineTo(x, from);
      step.lineTo(x, y);
      g2.setPaint(theme.of(row));
      g2.setStroke(stroke(row));
      g2.draw(step);
      return;
    }
    var last = column == getColumnCount() - 1;
    var slot = area.getWidth() / Math.max(1, getColumnCount());
    if (last || column == 0 || slot > theme.textSize() * APART) point(g2, row, x, y);
    if (!last) return;
    g2.setFont(getDefaultItemLabelFont());
    g2.setPaint(theme.ink());
    var text = Typeface.visible(figure.written(figure.series().get(row).values().get(column)));
    TextUtils.drawAlignedString(
        text, g2, (float) x, (float) (y - theme.textSize() * 0.5), TextAnchor.BOTTOM_CENTER);
  }

  private BasicStroke stroke(int row) {
    var thick = 2f * theme.textSize() / 12;
    var dash =
        List.of(new float[0], new float[] {thick * 3, thick * 2}, new float[] {thick, thick * 1.5f})
            .get(row % 3);
    return dash.length == 0
        ? new BasicStroke(thick)
        : new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  private void point(Graphics2D g2, int row, double x, double y) {
    var half = theme.textSize() * 0.3;
    Shape shape =
        row % 2 == 0
            ? new Ellipse2D.Double(x - half, y - half, half * 2, half * 2)
            : new Rectangle2D.Double(x - half * 0.9, y - half * 0.9, half * 1.8, half * 1.8);
    g2.setPaint(row % 2 == 0 ? theme.of(row) : theme.paper());
    g2.fill(shape);
    g2.setPaint(theme.of(row));
    g2.setStroke(new BasicStroke(1.5f * theme.textSize() / 12));
    g2.draw(shape);
  }

  /// A piece of the line with its point.
  void sample(Graphics2D g2, int row, Rectangle2D area) {
    g2.setPaint(theme.of(row));
    g2.setStroke(stroke(row));
    g2.draw(new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
    point(g2, row, area.getCenterX(), area.getCenterY());
  }
}
