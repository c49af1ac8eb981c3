// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Inset;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.chart.timeline.TimelineFigure.Line;

/// Draws the head with years, quarters and months, one row after the other, all of the same height,
/// and the legend. Each part can be drawn alone: on the screen the head stays while rows are
/// scrolled, on paper it is repeated on each page.
public final class TimelineDrawing implements Inset {
  /// A name is written in so many lines; one that is longer is written in full below.
  private static final int MOST_LINES = 3;

  private final TimelineFigure figure;
  private final ChartTheme theme;
  private final Lettering letters;
  private final Lettering small;
  private final Marks marks;
  private @Nullable Scale scale;
  private double scaleWidth;

  TimelineDrawing(TimelineFigure figure, ChartTheme theme) {
    this.figure = figure;
    this.theme = theme;
    letters = new Lettering(all(figure), theme.textSize());
    small = letters.in(theme.textSize() * 0.92f);
    marks = new Marks(theme);
  }

  /// Each sign once: only which ones there are matters.
  private static String all(TimelineFigure figure) {
    return Stream.of(
            Stream.of(figure.title(), figure.sentence(), figure.todayWord(), "0123456789…"),
            figure.lines().stream().map(Line::label),
            figure.lines().stream().map(Line::remark),
            figure.legend().stream().map(TimelineFigure.Explained::words),
            figure.notes().stream())
        .flatMap(it -> it)
        .flatMapToInt(String::codePoints)
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// What is to the left of the time.
  ///
  /// @param remark 0 where the remarks stand below the names
  private record Columns(double name, double remark) {
    double together() {
      return name + remark;
    }
  }

  private Columns columns(double width) {
    var size = theme.textSize();
    var isWide = width / size >= 70;
    return isWide
        ? new Columns(Math.min(width * 0.3, size * 34), Math.min(width * 0.14, size * 13))
        : new Columns(Math.min(width * 0.4, size * 34), 0);
  }

  /// The one of the last width is kept: each row asks for it.
  private Scale scale(double width) {
    var last = scale;
    if (last != null && width == scaleWidth) return last;
    var left = columns(width).together() + gap();
    var made =
        new Scale(
            figure.window(), left, Math.max(10, width - left - gap()), figure.locale(), letters);
    scale = made;
    scaleWidth = width;
    return made;
  }

  private double gap() {
    return theme.textSize() * 0.7;
  }

  /// The text of a row as it is written.
  private record Written(List<String> name, List<String> remark, boolean isCut) {}

  private Written written(Line line, double width) {
    var columns = columns(width);
    var room = columns.name() - gap() - indent(line);
    var name = letters.wrapped(line.label(), room);
    var isCut = name.size() > MOST_LINES;
    if (isCut) {
      name = new ArrayList<>(name.subList(0, MOST_LINES));
      name.set(MOST_LINES - 1, shortened(name.get(MOST_LINES - 1), room));
    }
    var remark =
        line.remark().isEmpty()
            ? List.<String>of()
            : small.wrapped(line.remark(), columns.remark() == 0 ? room : columns.remark() - gap());
    return new Written(name, remark.subList(0, Math.min(MOST_LINES, remark.size())), isCut);
  }

  private String shortened(String line, double room) {
    var kept = line;
    while (!kept.isEmpty() && letters.width(kept + "…") > room)
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    return kept.stripTrailing() + "…";
  }

  private double indent(Line line) {
    var row = line.row();
    if (row == null) return 0;
    return switch (row.kind()) {
      case TASK -> theme.textSize() * 1.6;
      case STEP, ACTIVITY, AGREEMENT -> 0;
    };
  }

  /// How high each row is: as high as the highest needs.
  public double rowHeight(double width) {
    var below = columns(width).remark() == 0;
    var highest =
        figure.lines().stream()
            .map(it -> written(it, width))
            .mapToDouble(
                it ->
                    below
                        ? it.name().size() * letters.lineHeight()
                            + it.remark().size() * small.lineHeight()
                        : Math.max(
                            it.name().size() * letters.lineHeight(),
                            it.remark().size() * small.lineHeight()))
            .max()
            .orElse(0);
    return Math.ceil(Math.max(highest, marks.thick() * 2.4) + theme.textSize() * 0.6);
  }

  public double headHeight() {
    return Math.ceil(letters.lineHeight() * 3 + 6);
  }

  /// Draws the head at the top left of its place.
  public void head(Graphics2D g2, double width) {
    prepare(g2);
    var scale = scale(width);
    var line = letters.lineHeight();
    var bottom = headHeight();
    var upper = scale.upper();
    var lower = scale.lower();
    names(g2, scale, upper, line - 3, 0, bottom);
    names(g2, scale, lower, line * 2 - 2, line, bottom);
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
      Graphics2D g2, Scale scale, List<Scale.Part> parts, double y, double top, double bottom) {
    for (var i = 0; i < parts.size(); i++) {
      var from = scale.inside(scale.x(parts.get(i).first()));
      g2.setPaint(theme.grid());
      g2.setStroke(new BasicStroke(1));
      g2.draw(new Line2D.Double(from, top, from, bottom));
      // A part that is cut by the window may be too narrow for its name.
      var to = i + 1 < parts.size() ? scale.x(parts.get(i + 1).first()) : scale.right() + gap();
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

  /// Draws one row at the top left of its place.
  public void row(Graphics2D g2, Line line, double width, double height) {
    prepare(g2);
    var scale = scale(width);
    var row = line.row();
    if (row == null) {
      heading(g2, line, width, height);
      return;
    }
    grid(g2, scale, height);
    text(g2, line, width, height);
    marks.row(g2, row, scale, height / 2);
    if (figure.window().contains(figure.today())) todayLine(g2, todayAt(scale), 0, height);
    g2.setPaint(theme.grid());
    g2.setStroke(new BasicStroke(0.8f));
    g2.draw(new Line2D.Double(0, height - 0.5, width, height - 0.5));
  }

  private void heading(Graphics2D g2, Line line, double width, double height) {
    var large = letters.in(theme.textSize() * 1.15f);
    g2.setFont(large.font());
    g2.setPaint(theme.ink());
    g2.drawString(Typeface.visible(line.label()), 0f, (float) (height - theme.textSize() * 0.5));
    g2.setStroke(new BasicStroke(1.6f));
    g2.draw(new Line2D.Double(0, height - 0.8, width, height - 0.8));
  }

  private void text(Graphics2D g2, Line line, double width, double height) {
    var columns = columns(width);
    var written = written(line, width);
    var isBelow = columns.remark() == 0;
    var name = written.name().size() * letters.lineHeight();
    var remark = written.remark().size() * small.lineHeight();
    var y = (height - name - (isBelow ? remark : 0)) / 2;
    var x = indent(line);
    lines(g2, letters, written.name(), theme.ink(), x, y);
    if (isBelow) lines(g2, small, written.remark(), theme.quiet(), x, y + name);
    else lines(g2, small, written.remark(), theme.quiet(), columns.name(), (height - remark) / 2);
  }

  private static void lines(
      Graphics2D g2, Lettering letters, List<String> lines, Color colour, double x, double top) {
    g2.setFont(letters.font());
    g2.setPaint(colour);
    var y = top + letters.font().getSize2D() * 0.98;
    for (var line : lines) {
      g2.drawString(line, (float) x, (float) y);
      y += letters.lineHeight();
    }
  }

  /// Lines where parts of the time begin; weeks too where a quarter is looked at.
  private void grid(Graphics2D g2, Scale scale, double height) {
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

  private void prepare(Graphics2D g2) {
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setFont(letters.font());
  }

  /// Height of the legend with the notes below it.
  ///
  /// @param notes whether they are written
  public double footHeight(double width, boolean notes) {
    return Math.ceil(foot(null, width, notes));
  }

  /// Draws the legend, and the notes below it.
  public void drawFoot(Graphics2D g2, double width, boolean notes) {
    prepare(g2);
    foot(g2, width, notes);
  }

  private double foot(@Nullable Graphics2D g2, double width, boolean notes) {
    var sample = theme.textSize() * 2;
    var x = 0.0;
    var y = theme.textSize() * 0.6;
    for (var it : figure.legend()) {
      var wide = sample + theme.textSize() * 0.5 + letters.width(it.words());
      if (x > 0 && x + wide > width) {
        x = 0;
        y += letters.lineHeight() * 1.25;
      }
      if (g2 != null) {
        marks.sample(g2, it.sign(), x, y + letters.lineHeight() / 2, sample);
        lines(
            g2,
            letters,
            List.of(Typeface.visible(it.words())),
            theme.ink(),
            x + sample + theme.textSize() * 0.5,
            y);
      }
      x += wide + theme.textSize() * 1.6;
    }
    if (!figure.legend().isEmpty()) y += letters.lineHeight() * 1.4;
    if (!notes) return y;
    for (var note : notes(width)) {
      var lines = letters.wrapped(note, width);
      if (g2 != null) lines(g2, letters, lines, theme.quiet(), 0, y);
      y += lines.size() * letters.lineHeight() + 3;
    }
    return y;
  }

  /// The notes of the figure, and names that had no room, in full.
  List<String> notes(double width) {
    return Stream.concat(
            figure.notes().stream(),
            figure.lines().stream().filter(it -> written(it, width).isCut()).map(Line::label))
        .toList();
  }

  @Override
  public int preferredHeight(int width) {
    return (int)
        Math.ceil(
            headHeight() + rowHeight(width) * figure.lines().size() + footHeight(width, true));
  }

  @Override
  public void draw(Graphics2D g2, int width, int height) {
    var before = g2.getTransform();
    head(g2, width);
    var rowHeight = rowHeight(width);
    g2.translate(0, headHeight());
    for (var line : figure.lines()) {
      row(g2, line, width, rowHeight);
      g2.translate(0, rowHeight);
    }
    drawFoot(g2, width, true);
    g2.setTransform(before);
  }

  @Override
  public Color paper() {
    return theme.paper();
  }

  /// The rows of one page; a page that begins within a part repeats its heading.
  ///
  /// @param most how many have room
  static List<List<Line>> pages(List<Line> lines, int most) {
    var pages = new ArrayList<List<Line>>();
    var page = new ArrayList<Line>();
    Line heading = null;
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      // A heading is not left alone at the foot of a page.
      var needed = line.isHeading() && i + 1 < lines.size() ? 2 : 1;
      if (!page.isEmpty() && page.size() + needed > most) {
        pages.add(List.copyOf(page));
        page.clear();
        if (heading != null && !line.isHeading()) page.add(heading);
      }
      page.add(line);
      if (line.isHeading()) heading = line;
    }
    if (!page.isEmpty()) pages.add(List.copyOf(page));
    return pages;
  }
}
