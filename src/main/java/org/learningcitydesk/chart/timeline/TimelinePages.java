// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.Picture;
import org.learningcitydesk.chart.timeline.TimelineFigure.Line;
import org.learningcitydesk.i18n.Messages;

/// The timeline on sheets of paper: each has the head, whole rows, the legend and its number; the
/// first has the title, the last the notes.
public final class TimelinePages {
  private static final int MARGIN = 34;
  private static final float TEXT = 8.5f;
  private final TimelineFigure figure;
  private final Paper paper;
  private final ChartTheme theme = ChartTheme.LIGHT.withTextSize(TEXT);
  private final TimelineDrawing drawing;
  private final Lettering letters;
  private final Lettering headline;
  private final List<String> title;
  private final List<String> sentence;
  private final double rowHeight;

  private TimelinePages(TimelineFigure figure, Paper paper) {
    this.figure = figure;
    this.paper = paper;
    drawing = figure.drawn(theme);
    letters = new Lettering(figure.title() + figure.sentence(), TEXT);
    headline = letters.in(TEXT * 1.7f);
    title = headline.wrapped(figure.title(), room());
    sentence = letters.wrapped(figure.sentence(), room());
    rowHeight = drawing.rowHeight(room());
  }

  /// One picture a sheet; at least one.
  public static List<Picture> of(TimelineFigure figure, Paper paper) {
    return new TimelinePages(figure, paper).all();
  }

  private int room() {
    return paper.width() - 2 * MARGIN;
  }

  private double titleHeight() {
    return title.size() * headline.lineHeight() + sentence.size() * letters.lineHeight() + 12;
  }

  /// What is below the rows on each sheet: the legend and a line with the number.
  private double below() {
    return drawing.footHeight(room(), false) + letters.lineHeight() * 2;
  }

  private double notesHeight() {
    return drawing.footHeight(room(), true) - drawing.footHeight(room(), false);
  }

  private List<Picture> all() {
    var high = paper.height() - 2 * MARGIN - drawing.headHeight() - below();
    // All sheets hold as many rows as the first one, which has the title: the notes find room
    // where the title was.
    var most = (int) Math.max(2, Math.floor((high - titleHeight()) / rowHeight));
    var mostLater = (int) Math.max(2, Math.floor(high / rowHeight));
    var sheets = new ArrayList<List<Line>>();
    var first = divided(figure.lines(), most);
    if (first.size() <= 1) {
      sheets.addAll(first);
    } else {
      sheets.add(first.getFirst());
      var rest = figure.lines().subList(first.getFirst().size(), figure.lines().size());
      sheets.addAll(divided(withHeading(rest), mostLater));
    }
    if (sheets.isEmpty()) sheets.add(List.of());
    var used = (sheets.size() == 1 ? titleHeight() : 0) + sheets.getLast().size() * rowHeight;
    if (used + notesHeight() > high && !drawing.notes(room()).isEmpty()) sheets.add(List.of());
    var pages = new ArrayList<Picture>();
    for (var i = 0; i < sheets.size(); i++) pages.add(new Sheet(sheets.get(i), i, sheets.size()));
    return pages;
  }

  /// The rows with the heading of the part to which the first of them belongs.
  private List<Line> withHeading(List<Line> rest) {
    if (rest.isEmpty() || rest.getFirst().isHeading()) return rest;
    var before = figure.lines().subList(0, figure.lines().size() - rest.size());
    var lines = new ArrayList<Line>();
    before.reversed().stream().filter(Line::isHeading).findFirst().ifPresent(lines::add);
    lines.addAll(rest);
    return lines;
  }

  /// The rows of one page; a page that begins within a part repeats its heading.
  ///
  /// @param most how many have room
  private static List<List<Line>> divided(List<Line> lines, int most) {
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

  private final class Sheet implements Picture {
    private final List<Line> lines;
    private final int number;
    private final int of;

    Sheet(List<Line> lines, int number, int of) {
      this.lines = lines;
      this.number = number;
      this.of = of;
    }

    private boolean isLast() {
      return number == of - 1;
    }

    @Override
    public String title() {
      return figure.title();
    }

    /// All that the sheet shows, in words.
    @Override
    public String sentence() {
      var rows = lines.stream().map(Line::spoken).collect(Collectors.joining(" "));
      return number == 0 ? figure.alternative() + " " + rows : rows;
    }

    @Override
    public int width() {
      return paper.width();
    }

    @Override
    public int height() {
      return paper.height();
    }

    @Override
    public void draw(Graphics2D g2) {
      g2.setPaint(theme.paper());
      g2.fill(new Rectangle2D.Double(0, 0, width(), height()));
      var before = g2.getTransform();
      g2.translate(MARGIN, MARGIN);
      if (number == 0) {
        var below = write(g2, headline, title, theme.ink(), 0);
        write(g2, letters, sentence, theme.quiet(), below + 2);
        g2.translate(0, titleHeight());
      }
      if (!lines.isEmpty() || number == 0) {
        drawing.head(g2, room());
        g2.translate(0, drawing.headHeight());
      }
      for (var line : lines) {
        drawing.row(g2, line, room(), rowHeight);
        g2.translate(0, rowHeight);
      }
      drawing.drawFoot(g2, room(), isLast());
      g2.setTransform(before);
      foot(g2);
    }

    private void foot(Graphics2D g2) {
      var words = Messages.in(figure.locale()).get("timeline.page", figure.title(), number + 1, of);
      g2.setFont(letters.font());
      g2.setPaint(theme.quiet());
      g2.drawString(
          org.learningcitydesk.chart.Typeface.visible(words),
          MARGIN,
          (float) (paper.height() - MARGIN + letters.lineHeight() * 0.6));
    }
  }

  private static double write(
      Graphics2D g2, Lettering letters, List<String> lines, Color colour, double top) {
    g2.setFont(letters.font());
    g2.setPaint(colour);
    var y = top + letters.font().getSize2D();
    for (var line : lines) {
      g2.drawString(line, 0f, (float) y);
      y += letters.lineHeight();
    }
    return top + lines.size() * letters.lineHeight();
  }
}
