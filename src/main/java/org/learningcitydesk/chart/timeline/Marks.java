// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Hatch;
import org.learningcitydesk.chart.timeline.TimelineFigure.Sign;
import org.learningcitydesk.domain.timeline.Bar;
import org.learningcitydesk.domain.timeline.Milestone;
import org.learningcitydesk.domain.timeline.Row;
import org.learningcitydesk.domain.timeline.RowKind;

/// Draws the bars and the marks of a row. What is planned is an outline above, what has happened is
/// filled below; days that are not certain are dashed or dotted; what took longer is hatched.
record Marks(ChartTheme theme) {
  private static final int LATE = 1;
  private static final int DOTS = 2;

  private double unit() {
    return theme.textSize() / 12.0;
  }

  /// Height of one bar.
  double thick() {
    return 8 * unit();
  }

  private Color colour(RowKind kind) {
    return theme
        .series()
        .get(
            switch (kind) {
              case STEP, TASK -> 0;
              case ACTIVITY -> 2;
              case AGREEMENT -> 3;
            });
  }

  /// @param middle of the row
  void row(Graphics2D g2, Row row, Scale scale, double middle) {
    var above = middle - thick() - unit();
    var below = middle + unit();
    var colour = colour(row.kind());
    for (var bar : row.planned()) planned(g2, bar, scale, above, colour);
    for (var bar : row.actual()) actual(g2, bar, scale, below, colour);
    var delay = row.delay();
    if (delay != null && delay.isOverrun()) {
      var area = area(scale, delay.since().plusDays(1), delay.until(), below);
      if (area != null) late(g2, area);
    }
    for (var milestone : row.milestones()) milestone(g2, milestone, scale, above, below, colour);
  }

  /// The days from one to another as far as they are seen; null where none is.
  private @Nullable Rectangle2D area(
      Scale scale, LocalDate first, @Nullable LocalDate last, double top) {
    var from = scale.x(first);
    var to = last == null ? scale.right() : scale.x(last.plusDays(1));
    if (to <= scale.left() || from >= scale.right() || to <= from) return null;
    var x = scale.inside(from);
    var wide = Math.max(scale.inside(to) - x, 3 * unit());
    return new Rectangle2D.Double(Math.min(x, scale.right() - wide), top, wide, thick());
  }

  private void planned(Graphics2D g2, Bar bar, Scale scale, double top, Color colour) {
    var all = area(scale, bar.first(), bar.last(), top);
    if (all == null) return;
    g2.setPaint(theme.paper());
    g2.fill(all);
    g2.setPaint(colour);
    if (bar.isExact()) {
      g2.setStroke(new BasicStroke((float) (1.3 * unit())));
      g2.draw(all);
    } else {
      g2.setStroke(dashes());
      g2.draw(all);
      var certainTo = bar.certainTo();
      if (certainTo == null || !bar.certainFrom().isAfter(certainTo)) {
        var certain = area(scale, bar.certainFrom(), certainTo, top);
        g2.setStroke(new BasicStroke((float) (1.3 * unit())));
        if (certain != null) g2.draw(certain);
      }
    }
    beyond(g2, bar, scale, top, colour);
  }

  private BasicStroke dashes() {
    var dash = (float) (2.5 * unit());
    return new BasicStroke(
        (float) unit(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dash}, 0);
  }

  private void actual(Graphics2D g2, Bar bar, Scale scale, double top, Color colour) {
    var all = area(scale, bar.first(), bar.last(), top);
    if (all == null) return;
    var hatch = new Hatch(theme);
    hatch.fill(g2, colour, bar.isExact() ? 0 : DOTS, all);
    var certainTo = bar.certainTo();
    if (!bar.isExact() && (certainTo == null || !bar.certainFrom().isAfter(certainTo))) {
      var certain = area(scale, bar.certainFrom(), certainTo, top);
      if (certain != null) hatch.fill(g2, colour, 0, certain);
    }
    beyond(g2, bar, scale, top, colour);
  }

  private void late(Graphics2D g2, Rectangle2D area) {
    new Hatch(theme).fill(g2, theme.series().get(LATE), LATE, area);
  }

  /// Arrows where a bar goes on outside the window.
  private void beyond(Graphics2D g2, Bar bar, Scale scale, double top, Color colour) {
    g2.setPaint(colour);
    var last = bar.last();
    if (bar.first().isBefore(scale.window().first()))
      g2.fill(arrow(scale.left() - 1, top, -thick() * 0.6));
    if (last == null || last.isAfter(scale.window().last()))
      g2.fill(arrow(scale.right() + 1, top, thick() * 0.6));
  }

  private Shape arrow(double x, double top, double length) {
    return path(x, top, x + length, top + thick() / 2, x, top + thick());
  }

  private void milestone(
      Graphics2D g2, Milestone it, Scale scale, double above, double below, Color colour) {
    var from = scale.x(it.date().first());
    var to = scale.x(it.date().last().plusDays(1));
    if (to <= scale.left() || from >= scale.right()) return;
    var sign = Sign.valueOf(it.kind().name());
    var isActual = sign == Sign.BEGUN || sign == Sign.DONE;
    var middle = (isActual ? below : above) + thick() / 2;
    if (!it.date().isExact()) {
      g2.setPaint(colour);
      g2.setStroke(dashes());
      g2.draw(new Line2D.Double(scale.inside(from), middle, scale.inside(to), middle));
    }
    sign(g2, sign, scale.inside((from + to) / 2), middle, colour);
  }

  /// One sign around a point.
  private void sign(Graphics2D g2, Sign sign, double x, double y, Color colour) {
    var half = thick() * 0.56;
    var shape =
        switch (sign) {
          case START, BEGUN -> path(x - half, y - half, x + half, y, x - half, y + half);
          case DUE -> path(x, y - half, x + half, y, x, y + half, x - half, y);
          case NOTICE -> path(x, y - half, x + half, y + half, x - half, y + half);
          case DONE -> new Ellipse2D.Double(x - half, y - half, 2 * half, 2 * half);
          case PLANNED, ACTUAL, LATE, UNCERTAIN, END ->
              new Rectangle2D.Double(x - half * 0.8, y - half * 0.8, half * 1.6, half * 1.6);
        };
    var filled = sign == Sign.BEGUN || sign == Sign.DONE || sign == Sign.END;
    g2.setPaint(filled ? colour : theme.paper());
    g2.fill(shape);
    g2.setPaint(sign == Sign.NOTICE ? theme.ink() : colour);
    g2.setStroke(new BasicStroke((float) (1.4 * unit())));
    g2.draw(shape);
  }

  private static Path2D path(double... points) {
    var path = new Path2D.Double();
    for (var i = 0; i < points.length; i += 2) {
      if (i == 0) path.moveTo(points[i], points[i + 1]);
      else path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  /// A sign as the legend shows it.
  void sample(Graphics2D g2, Sign sign, double left, double middle, double width) {
    var area = new Rectangle2D.Double(left, middle - thick() / 2, width, thick());
    var colour = theme.series().getFirst();
    switch (sign) {
      case PLANNED -> {
        g2.setPaint(colour);
        g2.setStroke(new BasicStroke((float) (1.3 * unit())));
        g2.draw(area);
      }
      case ACTUAL -> new Hatch(theme).fill(g2, colour, 0, area);
      case LATE -> late(g2, area);
      case UNCERTAIN -> new Hatch(theme).fill(g2, colour, DOTS, area);
      case START, DUE, BEGUN, DONE, NOTICE, END -> sign(g2, sign, left + width / 2, middle, colour);
    }
  }
}
