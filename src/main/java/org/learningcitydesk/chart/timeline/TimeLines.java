// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.Typeface;

/// The time itself: its names in the head, its lines behind each row, and the line of today.
record TimeLines(TimelineFigure figure, ChartTheme theme, Lettering letters) {
  double headHeight() {
    return Math.ceil(letters.lineHeight() * 3 + 6);
  }

  /// Draws the head.
  ///
  /// @param gap right of the scale
  void head(Graphics2D g2, Scale scale, double width, double gap) {
    var line = letters.lineHeight();
    var bottom = headHeight();
    var upper = scale.upper();
    var lower = scale.lower();
    names(g2, scale, upper, line - 3, 0, gap);
    names(g2, scale, lower, line * 2 - 2, line, gap);
    g2.setPaint(theme.quiet());
    g2.setStroke(new BasicStroke(1));
    g2.draw(new Line2D.Double(0, bottom - 0.5, width, bottom - 0.5));
    if (!figure.window().contains(figure.today())) return;
    var x = todayAt(scale);
    var wide = letters.width(figure.todayWord());
    var from = Math.clamp(x - wide / 2, scale.left(), Math.max(scale.left(), width - wide));
    g2.setPaint(theme.paper());
    g2.fill(new Rectangle2D.Double(from - 2, line * 2 + 1, wide + 4, line - 1));
    g2.setPaint(theme.ink());
    g2.drawString(Typeface.visible(figure.todayWord()), (float) from, (float) (line * 3 - 3));
    todayLine(g2, x, line * 3, bottom);
  }

  private double todayAt(Scale scale) {
    return (scale.x(figure.today()) + scale.x(figure.today().plusDays(1))) / 2;
  }

  private void names(
      Graphics2D g2, Scale scale, List<Scale.Part> parts, double y, double top, double gap) {
    for (var i = 0; i < parts.size(); i++) {
      var from = scale.inside(scale.x(parts.get(i).first()));
      g2.setPaint(theme.grid());
      g2.setStroke(new BasicStroke(1));
      g2.draw(new Line2D.Double(from, top, from, headHeight()));
      // A part that is cut by the window may be too narrow for its name.
      var to = i + 1 < parts.size() ? scale.x(parts.get(i + 1).first()) : scale.right() + gap;
      if (letters.width(parts.get(i).name()) + 3 > to - from) continue;
      g2.setPaint(theme.quiet());
      g2.drawString(Typeface.visible(parts.get(i).name()), (float) from + 3, (float) y);
    }
  }

  private void todayLine(Graphics2D g2, double x, double top, double bottom) {
    g2.setPaint(theme.ink());
    g2.setStroke(
        new BasicStroke(
            1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0));
    g2.draw(new Line2D.Double(x, top, x, bottom));
  }

  /// Draws the line of today in a row.
  void today(Graphics2D g2, Scale scale, double height) {
    if (figure.window().contains(figure.today())) todayLine(g2, todayAt(scale), 0, height);
  }

  /// Lines where parts of the time begin; weeks too where a quarter is looked at.
  void grid(Graphics2D g2, Scale scale, double height) {
    g2.setPaint(theme.grid());
    g2.setStroke(new BasicStroke(0.8f));
    for (var part : Stream.concat(scale.upper().stream(), scale.lower().stream()).toList())
      vertical(g2, scale.x(part.first()), scale, height);
    if (figure.window().days() > 92) return;
    g2.setStroke(new BasicStroke(0.4f));
    var first = figure.window().first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    for (var monday = first; figure.window().contains(monday); monday = monday.plusWeeks(1))
      vertical(g2, scale.x(monday), scale, height);
  }

  private static void vertical(Graphics2D g2, double x, Scale scale, double height) {
    if (x >= scale.left() - 0.5) g2.draw(new Line2D.Double(x, 0, x, height));
  }
}
