// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How far a path has come. A step that is not applicable is left out of both sides of every
/// fraction.
///
/// @param completed steps completed
/// @param applicable steps that count
/// @param tasksDone tasks done in steps that count
/// @param tasks tasks in steps that count
public record PathProgress(int completed, int applicable, int tasksDone, int tasks) {
  public static PathProgress of(List<Step> steps, List<Task> tasks) {
    Map<StepId, Step> counted =
        steps.stream()
            .filter(step -> step.status() != StepStatus.NOT_APPLICABLE)
            .collect(Collectors.toMap(Step::id, Function.identity()));
    var completed =
        (int)
            counted.values().stream().filter(step -> step.status() == StepStatus.COMPLETED).count();
    var inPath = tasks.stream().filter(task -> counted.containsKey(task.step())).toList();
    return new PathProgress(
        completed, counted.size(), (int) inPath.stream().filter(Task::done).count(), inPath.size());
  }

  /// How far one step has come by its tasks, 0 to 100; a completed step is at 100; empty where the
  /// step does not count or has no tasks to judge by.
  public static OptionalInt percentOf(Step step, List<Task> tasksOfStep) {
    return switch (step.status()) {
      case NOT_APPLICABLE -> OptionalInt.empty();
      case COMPLETED -> OptionalInt.of(100);
      case NOT_STARTED, IN_PROGRESS, SUSPENDED ->
          tasksOfStep.isEmpty()
              ? OptionalInt.empty()
              : OptionalInt.of(
                  Math.round(
                      100f * tasksOfStep.stream().filter(Task::done).count() / tasksOfStep.size()));
    };
  }
}
