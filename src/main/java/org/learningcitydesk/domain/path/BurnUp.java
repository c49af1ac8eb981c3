// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.time.PartialDate;

/// How many tasks were done by the end of each month, and how many there are. Tasks of steps that
/// do not apply are left out.
///
/// @param months from the first task that was done to this month, five years at most
/// @param scope tasks as they are today: when they were added is not known
/// @param withoutMonth tasks that are done, and nobody recorded in which month
public record BurnUp(List<Month> months, int scope, int withoutMonth) {
  private static final int MOST = 60;

  public BurnUp {
    months = List.copyOf(months);
  }

  /// @param done from the beginning to the end of the month
  public record Month(YearMonth month, int done) {}

  public static BurnUp of(List<Step> steps, List<Task> tasks, LocalDate today) {
    var counted =
        steps.stream()
            .filter(it -> it.status() != StepStatus.NOT_APPLICABLE)
            .map(Step::id)
            .collect(Collectors.toSet());
    var scope = tasks.stream().filter(it -> counted.contains(it.step())).toList();
    var done = scope.stream().filter(Task::done).toList();
    var dated =
        done.stream()
            .map(it -> month(it.doneOn()))
            .filter(Objects::nonNull)
            .sorted(Comparator.naturalOrder())
            .toList();
    return new BurnUp(months(dated, today), scope.size(), done.size() - dated.size());
  }

  private static @Nullable YearMonth month(@Nullable PartialDate date) {
    return date == null || date.month() == null ? null : YearMonth.of(date.year(), date.month());
  }

  private static List<Month> months(List<YearMonth> dated, LocalDate today) {
    if (dated.isEmpty()) return List.of();
    var now = YearMonth.from(today);
    var last = dated.getLast().isAfter(now) ? dated.getLast() : now;
    var earliest = last.minusMonths(MOST - 1L);
    var first = dated.getFirst().isBefore(earliest) ? earliest : dated.getFirst();
    return Stream.iterate(first, it -> !it.isAfter(last), it -> it.plusMonths(1))
        .map(it -> new Month(it, (int) dated.stream().filter(one -> !one.isAfter(it)).count()))
        .toList();
  }

  /// Tasks done, with or without a month.
  public int done() {
    return (months.isEmpty() ? 0 : months.getLast().done()) + withoutMonth;
  }
}
