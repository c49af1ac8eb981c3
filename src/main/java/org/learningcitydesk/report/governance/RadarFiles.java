// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.governance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.radar.RadarFigure;
import org.learningcitydesk.chart.radar.RadarPicture;
import org.learningcitydesk.report.picture.PictureFile;
import org.learningcitydesk.report.picture.PictureFormat;

/// Writes what both sides think of a partnership for people.
public record RadarFiles(RadarFigure figure) {
  /// @throws org.learningcitydesk.work.UserProblem where that cannot be done
  public void write(PictureFormat format, Path target) {
    new PictureFile(
            new RadarPicture(figure, ChartTheme.LIGHT),
            figure.sentence() + " " + String.join(" ", rows()),
            text(),
            figure.locale())
        .write(format, target);
  }

  String text() {
    var lines = new ArrayList<String>();
    lines.add(figure.title());
    lines.add("=".repeat(Math.min(72, figure.title().length())));
    lines.add(figure.sentence());
    lines.add("");
    rows().forEach(it -> lines.add("* " + it));
    lines.add("");
    lines.addAll(figure.notes());
    return String.join("\n", lines) + "\n";
  }

  /// The table, a line a criterion, each number with the name of its column.
  private List<String> rows() {
    var header = figure.table().header();
    return figure.table().rows().stream()
        .map(
            row -> {
              var cells = new ArrayList<String>();
              for (var i = 1; i < row.size(); i++) cells.add(header.get(i) + ": " + row.get(i));
              return row.getFirst() + " – " + String.join("; ", cells) + ".";
            })
        .toList();
  }
}
