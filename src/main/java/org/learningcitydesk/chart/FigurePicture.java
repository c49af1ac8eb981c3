// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/// An illustration for a file of its own: title and sentence above it, each in as many lines as it
/// needs.
public final class FigurePicture implements Picture {
  private static final int WIDTH = 840;
  private static final int MARGIN = 32;
  private final Illustration figure;
  private final ChartTheme theme;
  private final int width;
  private final Inset drawing;
  private final Lettering headline;
  private final Lettering letters;
  private final List<String> title;
  private final List<String> sentence;

  public FigurePicture(Illustration figure, ChartTheme theme) {
    this(figure, theme, WIDTH);
  }

  /// @param width of the whole picture, in pixels
  public FigurePicture(Illustration figure, ChartTheme theme, int width) {
    this.figure = figure;
    this.width = width;
    this.theme = theme;
    drawing = figure.drawn(theme);
    letters = new Lettering(figure.title() + figure.sentence(), theme.textSize());
    headline = letters.in(theme.textSize() * 1.6f);
    title = headline.wrapped(figure.title(), room());
    sentence = letters.wrapped(figure.sentence(), room());
  }

  private int room() {
    return width - 2 * MARGIN;
  }

  @Override
  public String title() {
    return figure.title();
  }

  @Override
  public String sentence() {
    return figure.sentence();
  }

  /// A line for each row of the table; the picture leaves names out where they have no room.
  @Override
  public String numbers() {
    return figure.table().rows().stream()
        .map(row -> row.getFirst() + ": " + String.join("; ", row.subList(1, row.size())) + ".")
        .collect(Collectors.joining("\n"));
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return (int) Math.ceil(top() + MARGIN + (figure.isEmpty() ? 0 : drawn()));
  }

  private int drawn() {
    return drawing.preferredHeight(room());
  }

  private double below() {
    return MARGIN + title.size() * headline.lineHeight() + 6;
  }

  private double top() {
    return below() + sentence.size() * letters.lineHeight() + 16;
  }

  @Override
  public void draw(Graphics2D g2) {
    g2.setPaint(theme.paper());
    g2.fill(new Rectangle2D.Double(0, 0, width(), height()));
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setPaint(theme.ink());
    write(g2, headline, title, MARGIN);
    g2.setPaint(theme.quiet());
    write(g2, letters, sentence, below());
    if (figure.isEmpty()) return;
    var before = g2.getTransform();
    g2.translate(MARGIN, top());
    drawing.draw(g2, room(), drawn());
    g2.setTransform(before);
  }

  private static void write(Graphics2D g2, Lettering letters, List<String> lines, double top) {
    g2.setFont(letters.font());
    var y = top + letters.font().getSize2D();
    for (var line : lines) {
      g2.drawString(line, MARGIN, (float) y);
      y += letters.lineHeight();
    }
  }
}
