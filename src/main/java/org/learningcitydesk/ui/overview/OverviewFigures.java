// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.domain.overview.ActivityMonths;
import org.learningcitydesk.domain.overview.HelixCoverage;
import org.learningcitydesk.domain.overview.StepProgress;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.stakeholder.StakeholderFigures;

/// The numbers of the overview as figures to draw, each with its sentence.
final class OverviewFigures {
  private final Messages messages;

  OverviewFigures(Messages messages) {
    this.messages = messages;
  }

  /// How far each step has come by its tasks.
  Figure steps(Overview overview) {
    var path = overview.figures().path();
    var sentence =
        messages.get(
            "overview.steps.sentence",
            path.completed(),
            path.applicable(),
            overview.count(StepStatus.IN_PROGRESS),
            overview.count(StepStatus.SUSPENDED),
            overview.count(StepStatus.NOT_APPLICABLE));
    return new Figure(
        messages.get("overview.steps.title"),
        sentence,
        Figure.Kind.BARS,
        messages.locale(),
        messages.get("overview.steps.step"),
        messages.get("overview.steps.share"),
        true,
        overview.steps().stream().map(it -> it.step().label(messages.locale())).toList(),
        List.of(
            new Figure.Series(
                messages.get("overview.steps.share"),
                overview.steps().stream().map(this::value).toList())));
  }

  private Figure.Value value(StepProgress step) {
    if (step.percent().isPresent()) return Figure.Value.of(step.percent().getAsInt());
    return Figure.Value.blank(
        step.step().status() == StepStatus.NOT_APPLICABLE
            ? messages.label(StepStatus.NOT_APPLICABLE)
            : messages.get("overview.steps.noTasks"));
  }

  /// The table behind it tells the state and the tasks too.
  Figure.DataTable stepsTable(Overview overview) {
    var head =
        List.of(
            messages.get("overview.steps.step"),
            messages.get("field.step.status"),
            messages.get("overview.tasks"),
            messages.get("overview.steps.share"));
    var drawn = steps(overview).table().rows();
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < drawn.size(); i++) {
      var it = overview.steps().get(i);
      rows.add(
          List.of(
              drawn.get(i).getFirst(),
              messages.label(it.step().status()),
              messages.get("overview.ofTotal", it.tasksDone(), it.tasks()),
              drawn.get(i).getLast()));
    }
    return new Figure.DataTable(head, rows);
  }

  /// How many stakeholders of each helix are known, and how many take part.
  Figure helices(HelixCoverage coverage) {
    return new StakeholderFigures(messages).helices(coverage);
  }

  /// How many activities begin in each month.
  Figure months(ActivityMonths months) {
    var sentence =
        months.done() + months.planned() == 0
            ? messages.get("overview.months.none")
            : messages.get(
                "overview.months.sentence",
                months.done(),
                months.planned(),
                messages.month(months.months().getLast().month()),
                months.withoutMonth());
    return new Figure(
        messages.get("overview.months.title"),
        sentence,
        Figure.Kind.STACKED_COLUMNS,
        messages.locale(),
        messages.get("overview.months.month"),
        messages.get("overview.months.activities"),
        false,
        months.months().stream().map(it -> messages.month(it.month())).toList(),
        List.of(
            new Figure.Series(
                messages.get("overview.months.done"),
                months.months().stream().map(it -> Figure.Value.of(it.done())).toList()),
            new Figure.Series(
                messages.get("overview.months.planned"),
                months.months().stream().map(it -> Figure.Value.of(it.planned())).toList())));
  }
}
