// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Figure.Kind;
import org.learningcitydesk.chart.Figure.Series;
import org.learningcitydesk.chart.Figure.Value;
import org.learningcitydesk.chart.timeline.TimelineFigure;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.person.HiddenNames;
import org.learningcitydesk.domain.timeline.Timeline;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.timeline.TimelineFigures;

/// The charts of the progress report.
public record ProgressFigures(ProgressSource source, Messages messages, LocalDate today) {
  private static final int MONTHS = 24;

  /// How far each step has come.
  public Figure steps() {
    var locale = messages.locale();
    var hidden = new HiddenNames(source.restricted(), messages.get("contact.restricted"));
    var progress = PathProgress.of(source.steps(), source.tasks());
    return new Figure(
        messages.get("report.chart.steps"),
        messages.get(
            "report.chart.stepsSentence",
            progress.completed(),
            progress.applicable(),
            progress.tasksDone(),
            progress.tasks()),
        Kind.BARS,
        locale,
        messages.get("report.column.step"),
        messages.get("report.column.tasksDone"),
        true,
        source.steps().stream().map(step -> hidden.in(step.label(locale))).toList(),
        List.of(
            new Series(
                messages.get("report.column.tasksDone"),
                source.steps().stream().map(this::valueOf).toList())));
  }

  /// The steps on one scale of time, planned against actual.
  TimelineFigure timeline(Catalogue catalogue) {
    return new TimelineFigures(messages, source.restricted())
        .steps(
            Timeline.of(
                source.steps(), List.of(), List.of(), List.of(), catalogue.lifecycle(), today));
  }

  private Value valueOf(Step step) {
    if (step.status() == StepStatus.NOT_APPLICABLE)
      return Value.blank(messages.label(step.status()));
    var percent =
        PathProgress.percentOf(
            step, source.tasks().stream().filter(task -> task.step().equals(step.id())).toList());
    return percent.isPresent()
        ? Value.of(percent.getAsInt())
        : Value.blank(messages.get("report.noTasks"));
  }

  /// Activities by the month in which they begin, up to this month; one that takes place again and
  /// again counts in each of its months.
  Figure months() {
    var counts = new HashMap<YearMonth, Integer>();
    source.activities().stream()
        .filter(it -> it.status().takesPlace())
        .flatMap(it -> it.months().stream())
        .forEach(month -> counts.merge(month, 1, Integer::sum));
    var last = YearMonth.from(today);
    var first =
        counts.keySet().stream()
            .filter(month -> month.isAfter(last.minusMonths(MONTHS)))
            .min(YearMonth::compareTo)
            .orElse(last.minusMonths(11));
    if (first.isAfter(last)) first = last.minusMonths(11);
    var begin = first;
    var months =
        LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(begin, last))
            .mapToObj(begin::plusMonths)
            .toList();
    var total =
        (int)
            source.activities().stream()
                .filter(it -> it.status().takesPlace())
                .filter(it -> it.months().stream().anyMatch(months::contains))
                .count();
    var busiest =
        months.stream()
            .max((a, b) -> Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0)))
            .orElse(last);
    var sentence =
        total == 0
            ? messages.get("report.chart.noMonths", messages.month(begin), messages.month(last))
            : messages.get(
                "report.chart.monthsSentence",
                messages.month(begin),
                messages.month(last),
                total,
                messages.month(busiest),
                counts.getOrDefault(busiest, 0));
    return new Figure(
        messages.get("report.chart.months"),
        sentence,
        Kind.COLUMNS,
        messages.locale(),
        messages.get("report.column.month"),
        messages.get("report.column.activities"),
        false,
        months.stream().map(messages::month).toList(),
        List.of(
            new Series(
                messages.get("report.column.activities"),
                months.stream().map(month -> Value.of(counts.getOrDefault(month, 0))).toList())));
  }
}
