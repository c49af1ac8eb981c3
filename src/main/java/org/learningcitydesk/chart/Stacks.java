// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/// Series one after the other in the same bar; a value is written where its part is wide enough, on
/// a plain ground so that no pattern runs through it: on the bar itself, or on paper where the bar
/// is hatched.
final class Stacks extends StackedBarRenderer {
  private static final long serialVersionUID = 1L;
  private final transient ChartTheme theme;

  Stacks(ChartTheme theme) {
    this.theme = theme;
  }

  @Override
  protected void drawItemLabel(
      Graphics2D g2,
      CategoryDataset data,
      int row,
      int column,
      CategoryPlot plot,
      CategoryItemLabelGenerator generator,
      Rectangle2D bar,
      boolean negative) {
    var text = generator.generateLabel(data, row, column);
    if (text == null || text.isEmpty()) return;
    g2.setFont(getItemLabelFont(row, column));
    var width = g2.getFontMetrics().stringWidth(text) + 6.0;
    var height = g2.getFontMetrics().getHeight();
    if (bar.getWidth() < width || bar.getHeight() < height - 2) return;
    var hatched = row > 0;
    g2.setPaint(hatched ? theme.paper() : theme.of(row));
    g2.fill(
        new RoundRectangle2D.Double(
            bar.getCenterX() - width / 2, bar.getCenterY() - height / 2.0, width, height, 6, 6));
    g2.setPaint(hatched ? theme.ink() : theme.paper());
    TextUtils.drawAlignedString(
        text, g2, (float) bar.getCenterX(), (float) bar.getCenterY(), TextAnchor.CENTER);
  }
}
