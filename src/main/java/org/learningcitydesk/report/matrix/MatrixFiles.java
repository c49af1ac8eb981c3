// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.matrix;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.matrix.MatrixFigure;
import org.learningcitydesk.chart.matrix.MatrixPicture;
import org.learningcitydesk.domain.matrix.InfluenceMatrix;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.picture.PictureFile;
import org.learningcitydesk.report.picture.PictureFormat;

/// Writes the plane of influence and interest for people.
///
/// @param matrix of those that are looked at
/// @param all how many there are without a filter
/// @param filters by what it is filtered, in words
/// @param today stands on the picture
public record MatrixFiles(
    String city,
    InfluenceMatrix matrix,
    int all,
    List<String> filters,
    MarkBy by,
    LocalDate today,
    Messages messages) {
  public MatrixFiles {
    filters = List.copyOf(filters);
  }

  /// @throws org.learningcitydesk.work.UserProblem where that cannot be done
  public void write(PictureFormat format, Path target) {
    new PictureFile(
            new MatrixPicture(figure(), ChartTheme.LIGHT), alternative(), text(), messages.locale())
        .write(format, target);
  }

  MatrixFigure figure() {
    var signs = new MatrixSigns(by, messages);
    var headings = new EnumMap<Quadrant, String>(Quadrant.class);
    var story = new MatrixStory(messages);
    for (var quadrant : Quadrant.values())
      headings.put(quadrant, story.heading(messages.label(quadrant), matrix.in(quadrant).size()));
    var marks = new ArrayList<MatrixFigure.Mark>();
    for (var spot : Spot.all())
      for (var it : matrix.at(spot))
        marks.add(new MatrixFigure.Mark(spot, it.name(), signs.of(it)));
    return new MatrixFigure(
        title(),
        summary(),
        messages.get("matrix.influenceAxis"),
        messages.get("matrix.interestAxis"),
        headings,
        marks,
        signs.all(),
        List.of(messages.get("matrix.rule", Quadrant.HIGH)));
  }

  private String title() {
    return messages.get("matrix.picture.title", city);
  }

  private String summary() {
    var sentences = new ArrayList<String>();
    sentences.add(new MatrixStory(messages).summary(matrix, all));
    if (!filters.isEmpty())
      sentences.add(messages.get("matrix.picture.filter", String.join("; ", filters)));
    sentences.add(messages.get("picture.day", today));
    return String.join(" ", sentences);
  }

  /// What somebody is told who does not see the picture.
  private String alternative() {
    return Stream.concat(
            Stream.of(summary()),
            parts().stream()
                .filter(it -> !it.lines().isEmpty())
                .map(it -> it.title() + ": " + String.join("; ", it.lines()) + "."))
        .collect(Collectors.joining(" "));
  }

  String text() {
    var lines = new ArrayList<String>();
    lines.add(title());
    lines.add("=".repeat(Math.min(72, title().length())));
    lines.add(summary());
    for (var part : parts()) {
      lines.add("");
      lines.add(part.title());
      lines.add("-".repeat(Math.min(72, part.title().length())));
      part.lines().forEach(it -> lines.add("* " + it));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<MatrixStory.Part> parts() {
    return new MatrixStory(messages).parts(matrix, new MatrixSigns(by, messages));
  }
}
