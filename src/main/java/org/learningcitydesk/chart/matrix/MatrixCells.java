// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.matrix;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.matrix.Spot;

/// Where the cells of the plane lie and where each name is written in them. A cell grows with its
/// names: with many it is set in lanes beside each other, so that the plane stays a plane.
final class MatrixCells {
  private static final double PAD = 7;
  private static final double GAP = 4;

  /// Between the high scores and the others.
  private static final double BETWEEN = 14;

  private static final double NAME = 150;
  private static final double LEAST_HEIGHT = 64;

  /// From so many marks on a cell gets another lane.
  private static final int LANE = 12;

  private static final int MOST_LANES = 10;

  /// A mark in its place: the sign at the left, the lines of the name beside it.
  record Written(MatrixFigure.Mark mark, List<String> lines, double x, double y) {}

  private final MatrixFigure figure;
  private final Lettering letters;
  private final double sign;
  private final double heading;
  private final Map<Spot, Rectangle2D> cells = new HashMap<>();
  private final Map<Quadrant, Rectangle2D> headings = new HashMap<>();
  private final List<Written> written = new ArrayList<>();
  private double right;
  private double bottom;

  /// @param sign room of a sign with the gap after it
  /// @param heading height of the heading of a quadrant
  MatrixCells(
      MatrixFigure figure,
      Lettering letters,
      double sign,
      double heading,
      double left,
      double top) {
    this.figure = figure;
    this.letters = letters;
    this.sign = sign;
    this.heading = heading;
    arrange(left, top);
  }

  Map<Spot, Rectangle2D> cells() {
    return cells;
  }

  Map<Quadrant, Rectangle2D> headings() {
    return headings;
  }

  List<Written> written() {
    return written;
  }

  double right() {
    return right;
  }

  double bottom() {
    return bottom;
  }

  private void arrange(double left, double top) {
    var y = top;
    for (var influence = Spot.HIGHEST; influence >= Spot.LOWEST; influence--) {
      var isFirst = influence == Spot.HIGHEST || influence == Quadrant.HIGH - 1;
      if (isFirst) {
        if (influence != Spot.HIGHEST) y += BETWEEN - GAP;
        y += heading;
      }
      var height = height(influence);
      var x = left;
      for (var interest = Spot.LOWEST; interest <= Spot.HIGHEST; interest++) {
        if (interest == Quadrant.HIGH) x += BETWEEN - GAP;
        var spot = new Spot(influence, interest);
        var width = width(interest);
        cells.put(spot, new Rectangle2D.Double(x, y, width, height));
        if (isFirst) {
          var above = new Rectangle2D.Double(x, y - heading, width, heading);
          headings.merge(spot.quadrant(), above, (one, other) -> one.createUnion(other));
        }
        write(spot, x + PAD, y + PAD);
        x += width + GAP;
      }
      right = x - GAP;
      y += height + GAP;
    }
    bottom = y - GAP;
  }

  private int lanes(int interest) {
    var most = 0;
    for (var influence = Spot.LOWEST; influence <= Spot.HIGHEST; influence++)
      most = Math.max(most, figure.at(new Spot(influence, interest)).size());
    return Math.clamp((most + LANE - 1) / LANE, 1, MOST_LANES);
  }

  private double width(int interest) {
    return lanes(interest) * (sign + NAME) + 2 * PAD;
  }

  private double height(int influence) {
    var height = LEAST_HEIGHT;
    for (var interest = Spot.LOWEST; interest <= Spot.HIGHEST; interest++)
      for (var lane : lanes(new Spot(influence, interest)))
        height = Math.max(height, lane.stream().mapToDouble(this::height).sum() + 2 * PAD);
    return height;
  }

  private double height(MatrixFigure.Mark mark) {
    return Math.max(sign, lines(mark).size() * letters.lineHeight() + GAP);
  }

  private List<String> lines(MatrixFigure.Mark mark) {
    return letters.wrapped(mark.name(), NAME - GAP);
  }

  /// The marks of a cell, divided into lanes of about the same length.
  private List<List<MatrixFigure.Mark>> lanes(Spot spot) {
    var marks = figure.at(spot);
    var lanes = lanes(spot.interest());
    var each = (marks.size() + lanes - 1) / lanes;
    var all = new ArrayList<List<MatrixFigure.Mark>>();
    for (var from = 0; from < marks.size(); from += each)
      all.add(marks.subList(from, Math.min(marks.size(), from + each)));
    return all;
  }

  private void write(Spot spot, double left, double top) {
    var x = left;
    for (var lane : lanes(spot)) {
      var y = top;
      for (var mark : lane) {
        written.add(new Written(mark, lines(mark), x, y));
        y += height(mark);
      }
      x += sign + NAME;
    }
  }
}
