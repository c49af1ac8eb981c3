// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.Sources;
import org.learningcitydesk.report.figure.Records;
import org.learningcitydesk.report.picture.FigureFile;
import org.learningcitydesk.report.picture.PictureFormat;

class PathFiguresTest {
  @TempDir Path folder;

  private static PathFigures figures(ProgressSource source, Locale language) {
    return new PathFigures(source, Messages.in(language), Sources.TODAY);
  }

  @Test
  void theLineEndsWhereTheProgressOfThePathIs() {
    var source = Sources.sample();
    var progress = PathProgress.of(source.steps(), source.tasks());
    var chart = figures(source, Locale.ENGLISH).tasks();
    assertThat(chart.figure().kind()).isEqualTo(Figure.Kind.LINES);
    var done = chart.figure().series().getFirst().values();
    assertThat(done.getLast()).isEqualTo(Figure.Value.of(progress.tasksDone()));
    assertThat(chart.figure().series().getLast().values())
        .containsOnly(Figure.Value.of(progress.tasks()));
    for (var i = 1; i < done.size(); i++)
      assertThat(done.get(i).number()).isGreaterThanOrEqualTo(done.get(i - 1).number());
    assertThat(chart.figure().sentence())
        .startsWith("From ")
        .contains(progress.tasksDone() + " of " + progress.tasks() + " tasks were done");
  }

  @Test
  void tasksWithoutADateAreSaid() {
    var it = Sources.sample();
    var source =
        new ProgressSource(
            it.city(),
            it.path(),
            it.steps(),
            it.tasks().stream().map(task -> task.withDoneOn(null)).toList(),
            it.evidence(),
            it.partnerships(),
            it.activities());
    var chart = figures(source, Locale.ENGLISH).tasks();
    assertThat(chart.figure().isEmpty()).isTrue();
    assertThat(chart.figure().sentence())
        .isEqualTo("Of the 63 tasks of the path, none has a month in which it was done.");
    assertThat(chart.notes().getFirst())
        .isEqualTo(
            "45 tasks are done without a recorded month and are missing in the line; with them 45"
                + " are done.");
  }

  @Test
  void aStepLeadsToItsPageAndAnEmptyPathSaysSo() {
    var source = Sources.sample();
    var steps = figures(source, Locale.ITALIAN).steps();
    assertThat(steps.parts().getFirst().records())
        .isEqualTo(new Records.OfStep(source.steps().getFirst().id()));
    assertThat(steps.notes()).containsExactly("Un passo non è applicabile e non è contato.");
    for (var language : Messages.LANGUAGES)
      assertThat(figures(Sources.empty(), language).all())
          .allSatisfy(
              chart -> {
                assertThat(chart.figure().isEmpty()).isTrue();
                assertThat(chart.figure().sentence()).endsWith(".");
                assertThat(chart.notes()).isEmpty();
              });
  }

  @Test
  void theLinesReachEveryForm() throws Exception {
    var chart = figures(Sources.sample(), Locale.ENGLISH).tasks();
    for (var format : PictureFormat.values()) {
      var target = folder.resolve(format.id());
      new FigureFile(chart.figure(), chart.notes()).write(format, target);
      assertThat(target).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("svg"))).contains("Done", "In the path today", "63");
  }
}
