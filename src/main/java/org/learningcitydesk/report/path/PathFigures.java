// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.domain.path.BurnUp;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.ProgressFigures;
import org.learningcitydesk.report.ProgressSource;
import org.learningcitydesk.report.figure.RecordChart;
import org.learningcitydesk.report.figure.RecordChart.Part;
import org.learningcitydesk.report.figure.Records;

/// The path in figures: how far each step has come, and how the tasks were done over time.
public record PathFigures(ProgressSource source, Messages messages, LocalDate today) {
  public List<RecordChart> all() {
    return List.of(steps(), tasks());
  }

  RecordChart steps() {
    var notes = new ArrayList<String>();
    var left =
        source.steps().stream().filter(it -> it.status() == StepStatus.NOT_APPLICABLE).count();
    if (left > 0) notes.add(messages.get("figures.steps.left", left));
    return new RecordChart(
        "path-steps",
        new ProgressFigures(source, messages, today).steps(),
        notes,
        source.steps().stream()
            .map(it -> new Part(it.label(messages.locale()), new Records.OfStep(it.id())))
            .toList());
  }

  /// Tasks done by the end of each month against those there are.
  RecordChart tasks() {
    var burnUp = BurnUp.of(source.steps(), source.tasks(), today);
    var months = burnUp.months();
    var progress = PathProgress.of(source.steps(), source.tasks());
    var figure =
        new Figure(
            messages.get("figures.tasks.title"),
            months.isEmpty()
                ? messages.get("figures.tasks.none", progress.tasks())
                : messages.get(
                    "figures.tasks.sentence",
                    messages.month(months.getFirst().month()),
                    messages.month(months.getLast().month()),
                    months.getLast().done(),
                    burnUp.scope(),
                    lately(burnUp)),
            Kind.LINES,
            messages.locale(),
            messages.get("report.column.month"),
            messages.get("figures.tasks"),
            false,
            months.stream().map(it -> messages.month(it.month())).toList(),
            List.of(
                new Series(
                    messages.get("figures.tasks.done"),
                    months.stream().map(it -> Value.of(it.done())).toList()),
                new Series(
                    messages.get("figures.tasks.scope"),
                    months.stream().map(_ -> Value.of(burnUp.scope())).toList())));
    return new RecordChart(
        "path-tasks",
        figure,
        notes(burnUp),
        figure.categories().stream().map(it -> new Part(it, new Records.None())).toList());
  }

  /// Done in the last three months that are shown.
  private static int lately(BurnUp burnUp) {
    var months = burnUp.months();
    var before = months.size() - 4;
    return months.getLast().done() - (before < 0 ? 0 : months.get(before).done());
  }

  private List<String> notes(BurnUp burnUp) {
    if (burnUp.months().isEmpty() && burnUp.withoutMonth() == 0) return List.of();
    var notes = new ArrayList<String>();
    if (burnUp.withoutMonth() > 0)
      notes.add(messages.get("figures.tasks.withoutMonth", burnUp.withoutMonth(), burnUp.done()));
    notes.add(messages.get("figures.tasks.scopeNote"));
    return notes;
  }
}
