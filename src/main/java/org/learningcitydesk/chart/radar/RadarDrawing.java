// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.radar;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Inset;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.Typeface;

/// Draws the web, the scores, the names around it and the legend below. The centre is no score: the
/// lowest one lies on the first ring.
final class RadarDrawing implements Inset {
  private final RadarFigure figure;
  private final ChartTheme theme;
  private final Lettering letters;

  RadarDrawing(RadarFigure figure, ChartTheme theme) {
    this.figure = figure;
    this.theme = theme;
    letters = new Lettering(all(figure), theme.textSize());
  }

  private static String all(RadarFigure figure) {
    return Stream.of(
            Stream.of(figure.title(), figure.sentence(), figure.disagreement(), "0123456789·–"),
            figure.rings().stream(),
            figure.spokes().stream().map(RadarFigure.Spoke::name),
            figure.spokes().stream().flatMap(it -> it.remarks().stream()),
            figure.lines().stream().map(RadarFigure.Line::name),
            figure.notes().stream())
        .flatMap(it -> it)
        .collect(Collectors.joining());
  }

  /// The web with its names, measured for a width.
  private record Plan(
      RadarLabels labels, List<RadarLabels.Label> names, double centre, double bottom) {}

  private Plan plan(double width) {
    var labels = new RadarLabels(figure, letters, width);
    var names = labels.around();
    var top = -labels.radius;
    var bottom = labels.radius;
    for (var it : names) {
      top = Math.min(top, it.top());
      bottom = Math.max(bottom, it.top() + labels.height(it));
    }
    var centre = 4 - top;
    return new Plan(labels, names, centre, centre + bottom);
  }

  @Override
  public int preferredHeight(int width) {
    return (int) Math.ceil(plan(width).bottom() + legendHeight(width) + 4);
  }

  @Override
  public Color paper() {
    return theme.paper();
  }

  @Override
  public void draw(Graphics2D g2, int width, int height) {
    var plan = plan(width);
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setFont(letters.font());
    web(g2, plan);
    for (var name : plan.names()) write(g2, plan, name);
    for (var earlier : List.of(true, false)) {
      for (var line : figure.lines()) if (line.look().isEarlier() == earlier) line(g2, plan, line);
      if (earlier) disagreements(g2, plan);
    }
    scale(g2, plan);
    legend(g2, plan.bottom() + letters.lineHeight(), width);
  }

  private double far(Plan plan, double score) {
    return plan.labels().radius * score / figure.rings().size();
  }

  private double x(Plan plan, int spoke, double score) {
    return plan.labels().x(spoke, far(plan, score));
  }

  private double y(Plan plan, int spoke, double score) {
    return RadarLabels.y(plan.centre(), plan.labels().angle(spoke), far(plan, score));
  }

  private void web(Graphics2D g2, Plan plan) {
    g2.setPaint(theme.grid());
    g2.setStroke(new BasicStroke(1));
    for (var ring = 1; ring <= figure.rings().size(); ring++) {
      var path = new Path2D.Double();
      for (var i = 0; i < figure.spokes().size(); i++) {
        if (i == 0) path.moveTo(x(plan, i, ring), y(plan, i, ring));
        else path.lineTo(x(plan, i, ring), y(plan, i, ring));
      }
      path.closePath();
      g2.draw(path);
    }
    var outermost = figure.rings().size();
    for (var i = 0; i < figure.spokes().size(); i++)
      g2.draw(
          new Line2D.Double(
              x(plan, i, 0), y(plan, i, 0), x(plan, i, outermost), y(plan, i, outermost)));
  }

  /// The numbers of the rings, between the first spoke and the next.
  private void scale(Graphics2D g2, Plan plan) {
    for (var ring = 1; ring <= figure.rings().size(); ring++) {
      var number = Integer.toString(ring);
      var x = x(plan, 0, ring) + 4;
      var y = y(plan, 0, ring) + letters.font().getSize2D() + 1;
      g2.setPaint(theme.quiet());
      g2.drawString(number, (float) x, (float) y);
    }
  }

  private void line(Graphics2D g2, Plan plan, RadarFigure.Line line) {
    var count = figure.spokes().size();
    look(g2, line.look());
    for (var i = 0; i < count; i++) {
      var next = (i + 1) % count;
      var one = line.values().get(i);
      var other = line.values().get(next);
      if (one != null && other != null && count > 1)
        g2.draw(
            new Line2D.Double(
                x(plan, i, one), y(plan, i, one), x(plan, next, other), y(plan, next, other)));
    }
    for (var i = 0; i < count; i++) {
      var score = line.values().get(i);
      if (score != null) point(g2, line.look(), x(plan, i, score), y(plan, i, score));
    }
  }

  private Color colour(RadarFigure.Look look) {
    if (look.isEarlier()) return theme.quiet();
    return theme.series().get(look.isFirst() ? 0 : 1);
  }

  private void look(Graphics2D g2, RadarFigure.Look look) {
    var thick = (look.isEarlier() ? 0.8f : 2f) * theme.textSize() / 12;
    g2.setPaint(colour(look));
    g2.setStroke(
        look.isFirst()
            ? new BasicStroke(thick)
            : new BasicStroke(
                thick,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                new float[] {thick * 3, thick * 2},
                0));
  }

  /// A ring is larger than a square, so that both are seen where they are of one opinion.
  private void point(Graphics2D g2, RadarFigure.Look look, double x, double y) {
    var unit = theme.textSize() / 12.0;
    g2.setStroke(new BasicStroke((float) ((look.isEarlier() ? 0.8 : 2) * unit)));
    if (look.isFirst()) {
      var radius = (look.isEarlier() ? 3 : 6) * unit;
      var ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
      g2.setPaint(theme.paper());
      g2.fill(ring);
      g2.setPaint(colour(look));
      g2.draw(ring);
      return;
    }
    var half = (look.isEarlier() ? 2.5 : 4.5) * unit;
    var square = new Path2D.Double();
    square.moveTo(x, y - half);
    square.lineTo(x + half, y);
    square.lineTo(x, y + half);
    square.lineTo(x - half, y);
    square.closePath();
    g2.setPaint(colour(look));
    g2.fill(square);
  }

  private void disagreements(Graphics2D g2, Plan plan) {
    for (var i = 0; i < figure.spokes().size(); i++) {
      var apart = figure.spokes().get(i).disagreement();
      if (apart != null)
        bar(
            g2,
            x(plan, i, apart.one()),
            y(plan, i, apart.one()),
            x(plan, i, apart.other()),
            y(plan, i, apart.other()));
    }
  }

  /// A broad bar from one score to the other.
  private void bar(Graphics2D g2, double x1, double y1, double x2, double y2) {
    var unit = theme.textSize() / 12f;
    g2.setPaint(theme.ink());
    g2.setStroke(new BasicStroke(6 * unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g2.draw(new Line2D.Double(x1, y1, x2, y2));
    g2.setPaint(theme.paper());
    g2.setStroke(new BasicStroke(2 * unit, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g2.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  private void write(Graphics2D g2, Plan plan, RadarLabels.Label label) {
    var top = plan.centre() + label.top();
    var outermost = figure.rings().size();
    g2.setPaint(theme.grid());
    g2.setStroke(new BasicStroke(1));
    var isBeside = label.side() == RadarLabels.Side.LEFT || label.side() == RadarLabels.Side.RIGHT;
    if (isBeside) {
      var near = label.side() == RadarLabels.Side.RIGHT ? -4 : 4;
      var middle = top + letters.lineHeight() * 0.5;
      g2.draw(
          new Line2D.Double(
              x(plan, label.spoke(), outermost),
              y(plan, label.spoke(), outermost),
              label.x() + near,
              middle));
    }
    var y = top + letters.font().getSize2D();
    for (var i = 0; i < label.lines().size(); i++) {
      var line = label.lines().get(i);
      var x =
          switch (label.side()) {
            case RIGHT -> label.x();
            case LEFT -> label.x() - letters.width(line);
            case ABOVE, BELOW -> label.x() - letters.width(line) / 2;
          };
      g2.setPaint(i < label.names() ? theme.ink() : theme.quiet());
      g2.drawString(line, (float) x, (float) y);
      y += letters.lineHeight();
    }
  }

  private double indent() {
    return theme.textSize() * 3.4;
  }

  private List<List<String>> legendTexts(double width) {
    var texts = new ArrayList<String>();
    figure.lines().forEach(it -> texts.add(it.name()));
    texts.add(figure.disagreement());
    texts.addAll(figure.notes());
    return texts.stream().map(it -> letters.wrapped(it, width - indent() - 4)).toList();
  }

  private double legendHeight(double width) {
    var lines = legendTexts(width).stream().mapToInt(List::size).sum();
    return letters.lineHeight() * (1 + lines + 0.35 * (figure.lines().size() + 1));
  }

  private void legend(Graphics2D g2, double top, double width) {
    var y = top + letters.font().getSize2D();
    var texts = legendTexts(width);
    for (var i = 0; i < texts.size(); i++) {
      var middle = y - letters.font().getSize2D() * 0.36;
      if (i < figure.lines().size()) sample(g2, figure.lines().get(i).look(), middle);
      else if (i == figure.lines().size())
        bar(g2, theme.textSize() * 0.3, middle, theme.textSize() * 2.7, middle);
      g2.setPaint(i <= figure.lines().size() ? theme.ink() : theme.quiet());
      for (var line : texts.get(i)) {
        g2.drawString(line, (float) indent(), (float) y);
        y += letters.lineHeight();
      }
      if (i <= figure.lines().size()) y += letters.lineHeight() * 0.35;
    }
  }

  private void sample(Graphics2D g2, RadarFigure.Look look, double y) {
    look(g2, look);
    g2.draw(new Line2D.Double(0, y, theme.textSize() * 3, y));
    point(g2, look, theme.textSize() * 1.5, y);
  }

  /// Room that it needs for its own text, and the title above it, of a file of its own.
  Lettering letters(float size) {
    return letters.in(size);
  }

  static void text(
      Graphics2D g2, Lettering letters, List<String> lines, Color colour, Rectangle2D room) {
    g2.setFont(letters.font());
    g2.setPaint(colour);
    var y = room.getY() + letters.font().getSize2D();
    for (var line : lines) {
      g2.drawString(Typeface.visible(line), (float) room.getX(), (float) y);
      y += letters.lineHeight();
    }
  }
}
