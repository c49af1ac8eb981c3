// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.FigurePicture;
import org.learningcitydesk.chart.timeline.Paper;
import org.learningcitydesk.chart.timeline.TimelineFigure;
import org.learningcitydesk.chart.timeline.TimelinePages;
import org.learningcitydesk.report.render.PicturePdf;
import org.learningcitydesk.work.TargetFile;

/// Writes the timeline for people: on sheets of paper, or as one picture.
public record TimelineFile(TimelineFigure figure) {
  private static final int WIDTH = 1280;
  private static final int FINE = 2;

  /// @throws org.learningcitydesk.work.UserProblem where that cannot be done
  public void write(TimelineFormat format, Path target) {
    switch (format) {
      case PDF_A4 -> pages(Paper.A4, target);
      case PDF_A3 -> pages(Paper.A3, target);
      case SVG -> {
        var svg = picture().svg().getBytes(UTF_8);
        TargetFile.write(target, out -> out.write(svg));
      }
      case PNG -> {
        var png = picture().png(FINE);
        TargetFile.write(target, out -> out.write(png));
      }
    }
  }

  private FigurePicture picture() {
    return new FigurePicture(figure, ChartTheme.LIGHT, WIDTH);
  }

  private void pages(Paper paper, Path target) {
    var pages =
        TimelinePages.of(figure, paper).stream()
            .map(it -> new PicturePdf.Page(it, it.sentence()))
            .toList();
    TargetFile.write(target, out -> PicturePdf.render(pages, figure.locale(), out));
  }

  /// The dates as a table, the first row its headings.
  public List<List<String>> table() {
    var rows = new ArrayList<List<String>>();
    rows.add(figure.table().header());
    rows.addAll(figure.table().rows());
    return rows;
  }
}
