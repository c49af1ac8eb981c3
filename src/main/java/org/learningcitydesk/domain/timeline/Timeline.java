// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;

/// Everything that has a place in time: each step with its tasks, then activities, then agreements,
/// these two by their first day. A step is there without dates too, because the others hang on it.
///
/// @param undated how many have no date at all, and therefore no row
public record Timeline(LocalDate today, List<Row> rows, Map<RowKind, Integer> undated) {
  public Timeline {
    rows = List.copyOf(rows);
    undated = Map.copyOf(undated);
  }

  public static Timeline of(
      List<Step> steps,
      List<Task> tasks,
      List<Activity> activities,
      List<Partnership> partnerships,
      Lifecycle lifecycle,
      LocalDate today) {
    var rows = new ArrayList<Row>();
    var path = new PathRows(today);
    var byStep = tasks.stream().collect(Collectors.groupingBy(Task::step));
    for (var step : steps) {
      rows.add(path.of(step));
      var isCounted = step.status() != StepStatus.NOT_APPLICABLE;
      for (var task : byStep.getOrDefault(step.id(), List.of())) rows.add(path.of(task, isCounted));
    }
    var does = new ActivityRows(today);
    rows.addAll(sorted(activities.stream().map(does::of)));
    var agrees = new AgreementRows(lifecycle, today);
    rows.addAll(sorted(partnerships.stream().map(agrees::of)));
    var undated = new EnumMap<RowKind, Integer>(RowKind.class);
    var dated = new ArrayList<Row>();
    for (var row : rows) {
      if (!row.isUndated() || row.kind() == RowKind.STEP) dated.add(row);
      if (row.isUndated()) undated.merge(row.kind(), 1, Integer::sum);
    }
    return new Timeline(today, dated, undated);
  }

  private static List<Row> sorted(Stream<Row> rows) {
    return rows.sorted(
            Comparator.comparing(
                    (Row it) -> it.days().min(Comparator.naturalOrder()).orElse(LocalDate.MAX))
                .thenComparing(it -> it.label().en()))
        .toList();
  }

  /// The rows of some kinds only.
  public Timeline only(Set<RowKind> kinds) {
    return new Timeline(
        today,
        rows.stream().filter(it -> kinds.contains(it.kind())).toList(),
        undated.entrySet().stream()
            .filter(it -> kinds.contains(it.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /// The rows that have something in the window; a step stays with its tasks.
  public List<Row> in(Window window) {
    var kept = new HashSet<StepId>();
    for (var row : rows)
      if (row.subject() instanceof Subject.OfTask task && row.touches(window))
        kept.add(task.step());
    return rows.stream()
        .filter(
            it ->
                it.touches(window)
                    || it.subject() instanceof Subject.OfStep step && kept.contains(step.step()))
        .toList();
  }

  /// From the quarter of the first date to that of the last, today among them.
  public Window whole() {
    var days = rows.stream().flatMap(Row::days).toList();
    return Window.around(
        days.stream().min(Comparator.naturalOrder()).filter(today::isAfter).orElse(today),
        days.stream().max(Comparator.naturalOrder()).filter(today::isBefore).orElse(today));
  }
}
