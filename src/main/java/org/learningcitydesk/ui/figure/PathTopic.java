// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.path.PathFigures;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Tx;

/// The path in charts.
record PathTopic(Messages messages) implements FigureTopic<ProgressSource> {
  @Override
  public List<Class<?>> types() {
    return List.of(City.class, Path.class, Step.class, Task.class);
  }

  @Override
  public ProgressSource read(Tx tx, CityId city) {
    return ProgressSource.read(tx, city);
  }

  @Override
  public String city(ProgressSource source) {
    return source.city().name();
  }

  @Override
  public boolean isEmpty(ProgressSource source) {
    return source.steps().isEmpty();
  }

  @Override
  public List<RecordChart> charts(ProgressSource source, LocalDate today) {
    return new PathFigures(source, messages, today).all();
  }

  @Override
  public List<Integer> years(ProgressSource source) {
    return List.of();
  }

  @Override
  public List<RecordChart> ofYear(ProgressSource source, @Nullable Integer year, LocalDate today) {
    return List.of();
  }

  @Override
  public Words words() {
    return new Words("figures.emptyPath", "figures.emptyPathHint", null, null);
  }

  @Override
  public List<Way> ways() {
    return List.of(
        new Way("figures-all", Feather.CHECK_SQUARE, "shell.path", new Place.Path(null)),
        new Way("figures-timeline", Feather.ALIGN_LEFT, "shell.timeline", new Place.Timeline()),
        new Way(
            "figures-report",
            Feather.FILE_TEXT,
            "shell.report",
            new Place.Report(ReportKind.PROGRESS)));
  }
}
