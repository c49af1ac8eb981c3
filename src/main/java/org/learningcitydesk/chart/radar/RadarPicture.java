// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.radar;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.Picture;

/// Spokes with scores for a file of its own: title, sentence, the web with every name in full, the
/// legend.
public final class RadarPicture implements Picture {
  private static final int WIDTH = 840;
  private static final int MARGIN = 32;
  private final RadarFigure figure;
  private final ChartTheme theme;
  private final RadarDrawing drawing;
  private final Lettering headline;
  private final Lettering letters;
  private final List<String> title;
  private final List<String> sentence;

  public RadarPicture(RadarFigure figure, ChartTheme theme) {
    this.figure = figure;
    this.theme = theme;
    drawing = new RadarDrawing(figure, theme);
    headline = drawing.letters(theme.textSize() * 1.7f);
    letters = drawing.letters(theme.textSize());
    title = headline.wrapped(figure.title(), room());
    sentence = letters.wrapped(figure.sentence(), room());
  }

  private static int room() {
    return WIDTH - 2 * MARGIN;
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
    return WIDTH;
  }

  @Override
  public int height() {
    return (int) Math.ceil(top() + drawing.preferredHeight(room()) + MARGIN);
  }

  private double below() {
    return MARGIN + title.size() * headline.lineHeight() + 6;
  }

  private double top() {
    return below() + sentence.size() * letters.lineHeight() + 24;
  }

  @Override
  public void draw(Graphics2D g2) {
    g2.setPaint(theme.paper());
    g2.fill(new Rectangle2D.Double(0, 0, width(), height()));
    RadarDrawing.text(
        g2, headline, title, theme.ink(), new Rectangle2D.Double(MARGIN, MARGIN, room(), 0));
    RadarDrawing.text(
        g2, letters, sentence, theme.quiet(), new Rectangle2D.Double(MARGIN, below(), room(), 0));
    var before = g2.getTransform();
    g2.transform(AffineTransform.getTranslateInstance(MARGIN, top()));
    drawing.draw(g2, room(), drawing.preferredHeight(room()));
    g2.setTransform(before);
  }
}
