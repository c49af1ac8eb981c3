// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/// Fills bars flat, each series with a pattern of its own, so that colour is never the only
/// difference. The patterns are lines, not textures: they come out the same on the screen, in SVG
/// and in PDF.
public record Hatch(ChartTheme theme) implements BarPainter {
  private static final double GAP = 6;

  @Override
  public void paintBar(
      Graphics2D g2,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    fill(g2, row, bar.getBounds2D());
  }

  /// Bars in the colours of their categories, with an outline that is seen on any of them.
  BarPainter in(List<Color> colours) {
    return new OwnColours(this, colours);
  }

  private record OwnColours(Hatch hatch, List<Color> colours) implements BarPainter {
    @Override
    public void paintBar(
        Graphics2D g2,
        BarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base) {
      var area = bar.getBounds2D();
      if (area.getWidth() <= 0) return;
      hatch.fill(g2, colours.get(column), row, area);
      g2.setPaint(hatch.theme().ink());
      g2.setStroke(new BasicStroke(0.9f));
      g2.draw(area);
    }

    @Override
    public void paintBarShadow(
        Graphics2D g2,
        BarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base,
        boolean pegShadow) {}
  }

  @Override
  public void paintBarShadow(
      Graphics2D g2,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {}

  void fill(Graphics2D g2, int row, Rectangle2D area) {
    fill(g2, theme.of(row), row, area);
  }

  /// Fills an area with a colour of its own.
  ///
  /// @param pattern that of the series with this number; 0 is plain
  public void fill(Graphics2D g2, Color color, int pattern, Rectangle2D area) {
    if (area.getWidth() <= 0 || area.getHeight() <= 0) return;
    g2.setPaint(color);
    g2.fill(area);
    g2.setPaint(theme.paper());
    g2.setStroke(new BasicStroke(1.1f));
    switch (pattern % 6) {
      case 1 -> diagonals(g2, area, false);
      case 2 -> dots(g2, area);
      case 3 -> diagonals(g2, area, true);
      case 4 -> horizontals(g2, area);
      case 5 -> {
        diagonals(g2, area, false);
        diagonals(g2, area, true);
      }
      default -> {} // the first series is plain
    }
    g2.setPaint(color);
    g2.setStroke(new BasicStroke(1f));
    g2.draw(area);
  }

  private static void diagonals(Graphics2D g2, Rectangle2D area, boolean falling) {
    var width = area.getWidth();
    var height = area.getHeight();
    for (var offset = GAP / 2; offset < width + height; offset += GAP) {
      // the line x + y = offset, cut to the area
      var x1 = Math.min(offset, width);
      var y1 = offset - x1;
      var y2 = Math.min(offset, height);
      var x2 = offset - y2;
      if (falling) {
        y1 = height - y1;
        y2 = height - y2;
      }
      g2.draw(
          new Line2D.Double(
              area.getX() + x1, area.getY() + y1, area.getX() + x2, area.getY() + y2));
    }
  }

  private static void horizontals(Graphics2D g2, Rectangle2D area) {
    for (var y = area.getY() + GAP / 2; y < area.getMaxY(); y += GAP)
      g2.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
  }

  private static void dots(Graphics2D g2, Rectangle2D area) {
    for (var x = area.getX() + GAP / 2; x + 1.5 < area.getMaxX(); x += GAP)
      for (var y = area.getY() + GAP / 2; y + 1.5 < area.getMaxY(); y += GAP)
        g2.fill(new Ellipse2D.Double(x - 1.2, y - 1.2, 2.4, 2.4));
  }
}
