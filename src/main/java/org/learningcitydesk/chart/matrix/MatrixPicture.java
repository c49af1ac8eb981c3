// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.matrix;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.Picture;
import org.learningcitydesk.chart.Typeface;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.matrix.Spot;

/// The plane of influence and interest for a file of its own: title, sentence, the plane with every
/// name in full, the legend. It is as large as the names need.
public final class MatrixPicture implements Picture {
  private static final double MARGIN = 32;

  /// At the left and below the plane, for its axes.
  private static final double AXIS = 44;

  private static final double ROUND = 6;

  private final MatrixFigure figure;
  private final ChartTheme theme;
  private final Lettering letters;
  private final Lettering headline;

  /// Axes have an arrow, which not every typeface has.
  private final Lettering axes;

  private final MatrixCells cells;
  private final List<String> title;
  private final List<String> sentence;
  private final double signSide;
  private final double width;

  public MatrixPicture(MatrixFigure figure, ChartTheme theme) {
    this.figure = figure;
    this.theme = theme;
    letters = new Lettering(all(figure), theme.textSize());
    headline = letters.in(theme.textSize() * 1.7f);
    axes = new Lettering(figure.influence() + figure.interest(), theme.textSize());
    signSide = theme.textSize() * 1.5;
    var left = MARGIN + AXIS;
    var measured = cells(left, 0);
    width = measured.right() + MARGIN;
    title = headline.wrapped(figure.title(), width - 2 * MARGIN);
    sentence = letters.wrapped(figure.sentence(), width - 2 * MARGIN);
    cells = cells(left, top());
  }

  private static String all(MatrixFigure figure) {
    return Stream.of(
            Stream.of(figure.title(), figure.sentence()),
            figure.headings().values().stream(),
            figure.marks().stream().map(MatrixFigure.Mark::name),
            figure.signs().stream().map(it -> it.letter() + it.word()),
            figure.notes().stream())
        .flatMap(it -> it)
        .collect(Collectors.joining());
  }

  private MatrixCells cells(double left, double top) {
    return new MatrixCells(figure, letters, signSide + 5, letters.lineHeight() * 1.7, left, top);
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
    return (int) Math.ceil(width);
  }

  @Override
  public int height() {
    return (int) Math.ceil(cells.bottom() + AXIS + legendHeight() + MARGIN);
  }

  private double top() {
    return MARGIN
        + title.size() * headline.lineHeight()
        + sentence.size() * letters.lineHeight()
        + 18;
  }

  private double line() {
    return letters.lineHeight() * 1.5;
  }

  private double legendHeight() {
    return (figure.signs().size() + figure.notes().size() + 0.6) * line();
  }

  @Override
  public void draw(Graphics2D g2) {
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setPaint(theme.paper());
    g2.fill(new Rectangle2D.Double(0, 0, width(), height()));
    head(g2);
    g2.setFont(letters.font());
    cells.cells().forEach((spot, room) -> cell(g2, spot, room));
    cells.headings().forEach((quadrant, room) -> heading(g2, quadrant, room));
    for (var it : cells.written()) mark(g2, it);
    axes(g2);
    legend(g2);
  }

  private void head(Graphics2D g2) {
    var y = MARGIN;
    g2.setPaint(theme.ink());
    g2.setFont(headline.font());
    for (var it : title) {
      write(g2, it, MARGIN, y + headline.font().getSize2D());
      y += headline.lineHeight();
    }
    y += 4;
    g2.setPaint(theme.quiet());
    g2.setFont(letters.font());
    for (var it : sentence) {
      write(g2, it, MARGIN, y + letters.font().getSize2D());
      y += letters.lineHeight();
    }
  }

  private void cell(Graphics2D g2, Spot spot, Rectangle2D room) {
    var shape =
        new RoundRectangle2D.Double(
            room.getX(), room.getY(), room.getWidth(), room.getHeight(), ROUND, ROUND);
    g2.setPaint(ground(spot.quadrant()));
    g2.fill(shape);
    g2.setPaint(theme.grid());
    g2.setStroke(new BasicStroke(1));
    g2.draw(shape);
  }

  /// The quadrant that asks most is the only one with a colour.
  private Color ground(Quadrant quadrant) {
    return switch (quadrant) {
      case MANAGE_CLOSELY -> mixed(theme.series().getFirst(), 0.12);
      case KEEP_SATISFIED, KEEP_INFORMED -> mixed(theme.grid(), 0.35);
      case MONITOR -> theme.paper();
    };
  }

  private Color mixed(Color colour, double share) {
    var paper = theme.paper();
    return new Color(
        mixed(colour.getRed(), paper.getRed(), share),
        mixed(colour.getGreen(), paper.getGreen(), share),
        mixed(colour.getBlue(), paper.getBlue(), share));
  }

  private static int mixed(int one, int other, double share) {
    return (int) Math.round(one * share + other * (1 - share));
  }

  private void heading(Graphics2D g2, Quadrant quadrant, Rectangle2D room) {
    g2.setPaint(theme.ink());
    var words = figure.headings().getOrDefault(quadrant, "");
    write(g2, words, room.getX(), room.getMaxY() - letters.lineHeight() * 0.45);
  }

  private void mark(Graphics2D g2, MatrixCells.Written it) {
    sign(g2, it.mark().sign(), it.x(), it.y());
    g2.setPaint(theme.ink());
    var y = it.y() + signSide * 0.5 + letters.font().getSize2D() * 0.36;
    for (var line : it.lines()) {
      write(g2, line, it.x() + signSide + 5, y);
      y += letters.lineHeight();
    }
  }

  private void sign(Graphics2D g2, MatrixFigure.Sign sign, double x, double y) {
    var isPlain = sign.colour() == MatrixFigure.Sign.PLAIN;
    g2.setPaint(
        isPlain ? theme.quiet() : theme.series().get(sign.colour() % theme.series().size()));
    g2.fill(new RoundRectangle2D.Double(x, y, signSide, signSide, ROUND, ROUND));
    g2.setPaint(theme.paper());
    write(
        g2,
        sign.letter(),
        x + (signSide - letters.width(sign.letter())) / 2,
        y + signSide / 2 + letters.font().getSize2D() * 0.36);
  }

  private void axes(Graphics2D g2) {
    for (var score = Spot.LOWEST; score <= Spot.HIGHEST; score++) {
      var number = Integer.toString(score);
      var row = room(score, Spot.LOWEST);
      var column = room(Spot.LOWEST, score);
      g2.setPaint(theme.quiet());
      write(
          g2,
          number,
          row.getX() - 8 - letters.width(number),
          row.getCenterY() + letters.font().getSize2D() * 0.36);
      write(
          g2,
          number,
          column.getCenterX() - letters.width(number) / 2,
          cells.bottom() + letters.lineHeight());
    }
    g2.setPaint(theme.ink());
    g2.setFont(axes.font());
    var left = room(Spot.LOWEST, Spot.LOWEST).getX();
    write(
        g2,
        figure.interest(),
        (left + cells.right() - axes.width(figure.interest())) / 2,
        cells.bottom() + 2.3 * letters.lineHeight());
    upright(g2, figure.influence(), MARGIN + axes.font().getSize2D());
    g2.setFont(letters.font());
  }

  private Rectangle2D room(int influence, int interest) {
    return cells.cells().getOrDefault(new Spot(influence, interest), new Rectangle2D.Double());
  }

  private void upright(Graphics2D g2, String words, double x) {
    var before = g2.getTransform();
    var middle = (top() + cells.bottom() + axes.width(words)) / 2;
    g2.transform(AffineTransform.getTranslateInstance(x, middle));
    g2.transform(AffineTransform.getRotateInstance(-Math.PI / 2));
    write(g2, words, 0, 0);
    g2.setTransform(before);
  }

  private void legend(Graphics2D g2) {
    var y = cells.bottom() + AXIS + 0.3 * line();
    for (var sign : figure.signs()) {
      sign(g2, sign, MARGIN + AXIS, y);
      g2.setPaint(theme.ink());
      write(
          g2,
          sign.word(),
          MARGIN + AXIS + signSide + 8,
          y + signSide / 2 + letters.font().getSize2D() * 0.36);
      y += line();
    }
    g2.setPaint(theme.quiet());
    for (var note : figure.notes()) {
      write(g2, note, MARGIN + AXIS, y + letters.font().getSize2D());
      y += line();
    }
  }

  private static void write(Graphics2D g2, String words, double x, double y) {
    g2.drawString(Typeface.visible(words), (float) x, (float) y);
  }
}
