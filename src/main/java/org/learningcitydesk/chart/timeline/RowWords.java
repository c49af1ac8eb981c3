// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.timeline.TimelineFigure.Line;

/// What is written of a row to the left of the time: its name, and beside or below it the remark.
final class RowWords {
  /// A name is written in so many lines; one that is longer is written in full below the rows.
  private static final int MOST_LINES = 3;

  private final ChartTheme theme;
  private final Lettering letters;
  private final Lettering small;

  RowWords(ChartTheme theme, Lettering letters) {
    this.theme = theme;
    this.letters = letters;
    small = letters.in(theme.textSize() * 0.92f);
  }

  /// @param remark 0 where the remarks stand below the names
  private record Columns(double name, double remark) {}

  private Columns columns(double width) {
    var size = theme.textSize();
    var isWide = width / size >= 70;
    return isWide
        ? new Columns(Math.min(width * 0.3, size * 34), Math.min(width * 0.14, size * 13))
        : new Columns(Math.min(width * 0.4, size * 34), 0);
  }

  /// How wide all of it is.
  double together(double width) {
    var columns = columns(width);
    return columns.name() + columns.remark();
  }

  /// Between it and the time.
  double gap() {
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

  /// Whether the name has too little room.
  boolean isCut(Line line, double width) {
    return written(line, width).isCut();
  }

  double height(Line line, double width) {
    var written = written(line, width);
    var name = nameHeight(written);
    var remark = remarkHeight(written);
    return isBelow(width) ? name + remark : Math.max(name, remark);
  }

  /// Whether the remark stands below the name.
  private boolean isBelow(double width) {
    return columns(width).remark() == 0;
  }

  private double nameHeight(Written written) {
    return written.name().size() * letters.lineHeight();
  }

  private double remarkHeight(Written written) {
    return written.remark().size() * small.lineHeight();
  }

  void draw(Graphics2D g2, Line line, double width, double height) {
    var written = written(line, width);
    var name = nameHeight(written);
    var remark = remarkHeight(written);
    var isBelow = isBelow(width);
    var x = indent(line);
    var y = (height - name - (isBelow ? remark : 0)) / 2;
    letters.write(g2, written.name(), theme.ink(), x, y);
    small.write(
        g2,
        written.remark(),
        theme.quiet(),
        isBelow ? x : columns(width).name(),
        isBelow ? y + name : (height - remark) / 2);
  }
}
