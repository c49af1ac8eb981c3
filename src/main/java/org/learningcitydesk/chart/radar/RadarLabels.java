// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.radar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.learningcitydesk.chart.Lettering;

/// Where the names of the spokes stand: two columns beside the web and one name above and below it,
/// each in as many lines as it needs, none over another.
final class RadarLabels {
  private static final double BETWEEN = 0.6;
  private final Lettering letters;
  private final RadarFigure figure;
  private final double column;
  private final double middle;
  final double radius;
  final double gap;

  /// A name with its place: `x` is where its lines begin, end, or have their middle.
  record Label(int spoke, List<String> lines, int names, Side side, double x, double top) {}

  enum Side {
    LEFT,
    RIGHT,
    ABOVE,
    BELOW
  }

  RadarLabels(RadarFigure figure, Lettering letters, double width) {
    this.figure = figure;
    this.letters = letters;
    gap = letters.font().getSize2D() * 1.2;
    middle = width / 2;
    column = Math.max(60, width * 0.28);
    radius = Math.max(40, Math.min(width * 0.3, middle - column - gap));
  }

  double angle(int spoke) {
    return 2 * Math.PI * spoke / figure.spokes().size() - Math.PI / 2;
  }

  double x(int spoke, double far) {
    return middle + far * Math.cos(angle(spoke));
  }

  static double y(double centre, double angle, double far) {
    return centre + far * Math.sin(angle);
  }

  double height(Label label) {
    return label.lines().size() * letters.lineHeight();
  }

  /// All names around a web whose centre is at zero.
  List<Label> around() {
    var labels = new ArrayList<Label>();
    for (var i = 0; i < figure.spokes().size(); i++) {
      var across = Math.cos(angle(i));
      if (Math.abs(across) < 0.01) labels.add(upright(i));
    }
    labels.addAll(beside(Side.RIGHT));
    labels.addAll(beside(Side.LEFT));
    return labels;
  }

  private Label upright(int spoke) {
    var text = lines(spoke, radius * 2);
    var above = Math.sin(angle(spoke)) < 0;
    var height = text.lines().size() * letters.lineHeight();
    return new Label(
        spoke,
        text.lines(),
        text.names(),
        above ? Side.ABOVE : Side.BELOW,
        middle,
        above ? -radius - gap - height : radius + gap);
  }

  private List<Label> beside(Side side) {
    var labels = new ArrayList<Label>();
    for (var i = 0; i < figure.spokes().size(); i++) {
      var across = Math.cos(angle(i));
      if (Math.abs(across) < 0.01 || (across > 0) != (side == Side.RIGHT)) continue;
      var text = lines(i, column);
      var x = side == Side.RIGHT ? middle + radius + gap : middle - radius - gap;
      var top = y(0, angle(i), radius) - text.lines().size() * letters.lineHeight() / 2;
      labels.add(new Label(i, text.lines(), text.names(), side, x, top));
    }
    labels.sort(Comparator.comparingDouble(it -> y(0, angle(it.spoke()), radius)));
    return spread(labels);
  }

  /// Moves names down until none touches another, then all of them up by half of what that took.
  private List<Label> spread(List<Label> labels) {
    var tops = new double[labels.size()];
    var moved = 0.0;
    for (var i = 0; i < tops.length; i++) {
      var wanted = labels.get(i).top();
      var free =
          i == 0
              ? wanted
              : tops[i - 1] + height(labels.get(i - 1)) + letters.lineHeight() * BETWEEN;
      tops[i] = Math.max(wanted, free);
      moved = Math.max(moved, tops[i] - wanted);
    }
    var placed = new ArrayList<Label>();
    for (var i = 0; i < tops.length; i++) {
      var it = labels.get(i);
      placed.add(
          new Label(it.spoke(), it.lines(), it.names(), it.side(), it.x(), tops[i] - moved / 2));
    }
    return placed;
  }

  private record Text(List<String> lines, int names) {}

  private Text lines(int spoke, double most) {
    var it = figure.spokes().get(spoke);
    var lines = new ArrayList<>(letters.wrapped(it.name(), most));
    var names = lines.size();
    for (var remark : it.remarks()) lines.addAll(letters.wrapped(remark, most));
    return new Text(lines, names);
  }
}
