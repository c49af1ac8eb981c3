// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.FigurePicture;
import org.learningcitydesk.chart.Illustration;

/// Writes a figure of its own for people.
///
/// @param notes whole sentences that belong to it
public record FigureFile(Illustration figure, List<String> notes) {
  public FigureFile {
    notes = List.copyOf(notes);
  }

  /// @throws org.learningcitydesk.work.UserProblem where that cannot be done
  public void write(PictureFormat format, Path target) {
    new PictureFile(
            picture(),
            String.join(
                " ", Stream.concat(Stream.of(figure.sentence()), lines().stream()).toList()),
            text(),
            figure.locale())
        .write(format, target);
  }

  /// As it is drawn.
  public FigurePicture picture() {
    return new FigurePicture(figure, ChartTheme.LIGHT);
  }

  /// The numbers, the first row their headings.
  public List<List<String>> table() {
    var rows = new ArrayList<List<String>>();
    rows.add(figure.table().header());
    rows.addAll(figure.table().rows());
    return rows;
  }

  String text() {
    var lines = new ArrayList<String>();
    lines.add(figure.title());
    lines.add("=".repeat(Math.min(72, figure.title().length())));
    lines.add(figure.sentence());
    lines.add("");
    lines().forEach(it -> lines.add("* " + it));
    return String.join("\n", lines) + "\n";
  }

  /// A line a category, each number with the name of its column; then the notes.
  private List<String> lines() {
    var header = figure.table().header();
    var rows =
        figure.table().rows().stream()
            .map(
                row -> {
                  var cells = new ArrayList<String>();
                  for (var i = 1; i < row.size(); i++) cells.add(header.get(i) + ": " + row.get(i));
                  return row.getFirst() + " – " + String.join("; ", cells) + ".";
                });
    return Stream.concat(rows, notes.stream()).toList();
  }
}
