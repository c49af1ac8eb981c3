// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Lettering;
import org.learningcitydesk.chart.Typeface;

/// What stands below the rows: the legend, and the notes.
record Foot(
    List<TimelineFigure.Explained> legend, ChartTheme theme, Lettering letters, Marks marks) {
  /// @param notes those that are written
  double height(double width, List<String> notes) {
    return Math.ceil(foot(null, width, notes));
  }

  void draw(Graphics2D g2, double width, List<String> notes) {
    foot(g2, width, notes);
  }

  /// Measures it, and draws it where there is something to draw on.
  private double foot(@Nullable Graphics2D g2, double width, List<String> notes) {
    var sample = theme.textSize() * 2;
    var x = 0.0;
    var y = theme.textSize() * 0.6;
    for (var it : legend) {
      var wide = sample + theme.textSize() * 0.5 + letters.width(it.words());
      if (x > 0 && x + wide > width) {
        x = 0;
        y += letters.lineHeight() * 1.25;
      }
      if (g2 != null) {
        marks.sample(g2, it.sign(), x, y + letters.lineHeight() / 2, sample);
        var words = List.of(Typeface.visible(it.words()));
        letters.write(g2, words, theme.ink(), x + sample + theme.textSize() * 0.5, y);
      }
      x += wide + theme.textSize() * 1.6;
    }
    if (!legend.isEmpty()) y += letters.lineHeight() * 1.4;
    for (var note : notes) {
      var lines = letters.wrapped(note, width);
      if (g2 != null) letters.write(g2, lines, theme.quiet(), 0, y);
      y += lines.size() * letters.lineHeight() + 3;
    }
    return y;
  }
}
