// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.network;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Picture;
import org.learningcitydesk.chart.Typeface;

/// A network for a file of its own: title, sentence, the map with every name in full, the legend.
/// It is as large as the names need.
public final class NetworkPicture implements Picture {
  private static final double MARGIN = 32;
  private static final double LABEL = 132;
  private static final double LEAST_WIDTH = 720;

  /// Names longer than most do not make the whole picture larger.
  private static final double MOST_SCALE = 200;

  private static final double LEAST_SCALE = 105;

  private final NetworkFigure figure;
  private final ChartTheme theme;
  private final NetworkDrawing drawing;
  private final Labels words;
  private final List<String> sentence;
  private final double scale;
  private final Rectangle2D plane;
  private final int width;
  private final int height;

  /// @param boxHeight room of a node with its name, in lengths of a link
  public NetworkPicture(NetworkFigure figure, ChartTheme theme, double boxHeight) {
    this.figure = figure;
    this.theme = theme;
    drawing = new NetworkDrawing(figure, theme);
    words = new Labels(figure, theme.textSize() * 1.1f);
    scale = scale(boxHeight);
    plane = plane();
    var free = plane.getWidth() * scale + 2 * LABEL;
    width = (int) Math.ceil(Math.max(LEAST_WIDTH, free) + 2 * MARGIN);
    sentence = words.wrapped(figure.sentence(), width - 2 * MARGIN);
    height = (int) Math.ceil(top() + plane.getHeight() * scale + 150 + legendHeight() + MARGIN);
  }

  private double scale(double boxHeight) {
    var needed = LEAST_SCALE;
    for (var node : figure.nodes()) {
      var size = drawing.labels().size(drawing.labels().wrapped(node.name(), LABEL));
      needed = Math.max(needed, (size.getHeight() + 34) / boxHeight);
    }
    return Math.min(needed, MOST_SCALE);
  }

  private Rectangle2D plane() {
    if (figure.nodes().isEmpty()) return new Rectangle2D.Double();
    var first = figure.nodes().getFirst();
    var plane = new Rectangle2D.Double(first.x(), first.y(), 0, 0);
    for (var node : figure.nodes()) plane.add(node.x(), node.y());
    return plane;
  }

  @Override
  public String title() {
    return figure.title();
  }

  @Override
  public String sentence() {
    return figure.sentence();
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  private double top() {
    return MARGIN + theme.textSize() * 2.4 + sentence.size() * words.lineHeight() + 40;
  }

  private double legendHeight() {
    return (1 + figure.kinds().size() + figure.notes().size()) * words.lineHeight() * 1.35;
  }

  @Override
  public void draw(Graphics2D g2) {
    g2.setPaint(theme.paper());
    g2.fill(new Rectangle2D.Double(0, 0, width, height));
    g2.setPaint(theme.ink());
    g2.setFont(Typeface.forText(Typeface.visible(figure.title())).font(theme.textSize() * 1.7f));
    g2.drawString(
        Typeface.visible(figure.title()),
        (float) MARGIN,
        (float) (MARGIN + theme.textSize() * 1.5));
    g2.setFont(words.font());
    g2.setPaint(theme.quiet());
    var y = MARGIN + theme.textSize() * 2.4 + words.lineHeight();
    for (var line : sentence) {
      g2.drawString(line, (float) MARGIN, (float) y);
      y += words.lineHeight();
    }
    var left = (width - plane.getWidth() * scale) / 2 - plane.getMinX() * scale;
    drawing.drawFull(
        g2, new NetworkDrawing.View(scale, left, top() + 20 - plane.getMinY() * scale), LABEL);
    legend(g2, height - MARGIN - legendHeight());
  }

  private void legend(Graphics2D g2, double top) {
    g2.setPaint(theme.grid());
    g2.setStroke(new BasicStroke(1));
    g2.draw(new Line2D.Double(MARGIN, top, width - MARGIN, top));
    g2.setFont(words.font());
    var line = words.lineHeight() * 1.35;
    var y = top + line * 1.1;
    for (var kind = 0; kind < figure.kinds().size(); kind++) {
      g2.setPaint(theme.series().get(kind % theme.series().size()));
      g2.fill(Shapes.of(kind, MARGIN + 8, y - theme.textSize() * 0.35, 6));
      g2.setPaint(theme.ink());
      g2.drawString(figure.kinds().get(kind), (float) MARGIN + 24, (float) y);
      y += line;
    }
    g2.setPaint(theme.quiet());
    for (var note : figure.notes()) {
      g2.drawString(note, (float) MARGIN, (float) y);
      y += line;
    }
  }
}
