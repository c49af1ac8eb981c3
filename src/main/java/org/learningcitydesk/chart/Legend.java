// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.block.AbstractBlock;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.BlockContainer;
import org.jfree.chart.block.BorderArrangement;
import org.jfree.chart.block.LabelBlock;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jspecify.annotations.Nullable;

/// Names of the series, each beside a sample of how it is drawn.
final class Legend extends LegendTitle {
  private static final long serialVersionUID = 1L;
  private static final double SIDE = 14;
  private final transient List<String> names;
  private final transient Sample sample;

  Legend(LegendItemSource source, List<String> names, Sample sample) {
    super(source);
    this.names = names;
    this.sample = sample;
  }

  @Override
  protected Block createLegendItemBlock(LegendItem item) {
    var name = new LabelBlock(names.get(item.getSeriesIndex()), getItemFont(), getItemPaint());
    name.setPadding(2, 5, 2, 14);
    var block = new BlockContainer(new BorderArrangement());
    block.add(new Swatch(item.getSeriesIndex()), RectangleEdge.LEFT);
    block.add(name);
    return block;
  }

  /// Draws how a series looks.
  @FunctionalInterface
  interface Sample {
    void draw(Graphics2D g2, int row, Rectangle2D area);
  }

  private final class Swatch extends AbstractBlock implements Block {
    private static final long serialVersionUID = 1L;
    private final int row;

    Swatch(int row) {
      this.row = row;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
      return new Size2D(SIDE + 2, SIDE);
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
      sample.draw(
          g2,
          row,
          new Rectangle2D.Double(
              area.getX() + 1, area.getCenterY() - SIDE / 2 + 1, SIDE, SIDE - 2));
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, Object params) {
      draw(g2, area);
      return null;
    }
  }
}
