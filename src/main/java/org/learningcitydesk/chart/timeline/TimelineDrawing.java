// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
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
  private final TimelineFigure figure;
  private final ChartTheme theme;
  private final Lettering letters;
  private final Marks marks;
  private final RowWords words;
  private final TimeLines time;
  private final Foot foot;
  private @Nullable Scale scale;
  private double scaleWidth;

  TimelineDrawing(TimelineFigure figure, ChartTheme theme) {
    this.figure = figure;
    this.theme = theme;
    letters = new Lettering(all(figure), theme.textSize());
    marks = new Marks(theme);
    words = new RowWords(theme, letters);
    time = new TimeLines(figure, theme, letters);
    foot = new Foot(figure.legend(), theme, letters, marks);
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

  /// The one of the last width is kept: each row asks for it.
  private Scale scale(double width) {
    var last = scale;
    if (last != null && width == scaleWidth) return last;
    var left = words.together(width) + words.gap();
    var room = Math.max(10, width - left - words.gap());
    var made = new Scale(figure.window(), left, room, figure.locale(), letters);
    scale = made;
    scaleWidth = width;
    return made;
  }

  /// How high each row is: as high as the highest needs.
  public double rowHeight(double width) {
    var highest =
        figure.lines().stream().mapToDouble(it -> words.height(it, width)).max().orElse(0);
    return Math.ceil(Math.max(highest, marks.thick() * 2.4) + theme.textSize() * 0.6);
  }

  public double headHeight() {
    return time.headHeight();
  }

  /// Draws the head at the top left of its place.
  public void head(Graphics2D g2, double width) {
    prepare(g2);
    time.head(g2, scale(width), width, words.gap());
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
    time.grid(g2, scale, height);
    words.draw(g2, line, width, height);
    marks.row(g2, row, scale, height / 2);
    time.today(g2, scale, height);
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
    return foot.height(width, notes ? notes(width) : List.of());
  }

  /// Draws the legend, and the notes below it.
  public void drawFoot(Graphics2D g2, double width, boolean notes) {
    prepare(g2);
    foot.draw(g2, width, notes ? notes(width) : List.of());
  }

  /// The notes of the figure, and names that had no room, in full.
  List<String> notes(double width) {
    return Stream.concat(
            figure.notes().stream(),
            figure.lines().stream().filter(it -> words.isCut(it, width)).map(Line::label))
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
}
