// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/// The axis of categories, which never cuts a name: beside horizontal bars names are wrapped in a
/// column of their own, below columns as many are written as fit.
final class Names extends CategoryAxis {
  private static final long serialVersionUID = 1L;

  /// Share of the width that names may take beside horizontal bars.
  private static final double SHARE = 0.38;

  private final List<String> names;
  private double plotWidth;

  Names(List<String> names, Font font, Color ink, Color line) {
    this.names = names;
    setTickLabelFont(font);
    setTickLabelPaint(ink);
    setAxisLinePaint(line);
    setTickMarksVisible(false);
    setCategoryLabelPositionOffset(6);
    setMaximumCategoryLabelWidthRatio((float) SHARE);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
    plotWidth = plotArea.getWidth();
    return super.reserveSpace(g2, plot, plotArea, edge, space);
  }

  @Override
  @SuppressWarnings("rawtypes")
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
    var metrics = g2.getFontMetrics(getTickLabelFont());
    var index = (Integer) category;
    if (RectangleEdge.isLeftOrRight(edge))
      return block(
          Wrapping.lines(names.get(index), metrics, columnWidth(plotWidth)),
          HorizontalAlignment.RIGHT);
    var slot = plotWidth / Math.max(1, names.size()) - metrics.stringWidth("n");
    var stride = stride(metrics, slot);
    return block(
        index % stride == 0 ? Wrapping.lines(names.get(index), metrics, slot * stride) : List.of(),
        HorizontalAlignment.CENTER);
  }

  private int stride(FontMetrics metrics, double slot) {
    var longest =
        names.stream().mapToDouble(name -> Wrapping.longestWord(name, metrics)).max().orElse(0);
    return (int) Math.max(1, Math.ceil(longest / Math.max(1, slot)));
  }

  static double columnWidth(double plotWidth) {
    return plotWidth * SHARE;
  }

  private TextBlock block(List<String> lines, HorizontalAlignment alignment) {
    var block = new TextBlock();
    block.setLineAlignment(alignment);
    for (var line : lines) block.addLine(line, getTickLabelFont(), getTickLabelPaint());
    return block;
  }
}
