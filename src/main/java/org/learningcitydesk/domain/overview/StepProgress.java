// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.overview;

import java.util.List;
import java.util.OptionalInt;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;

/// How far one step has come.
///
/// @param percent 0 to 100; empty where the step does not apply or has no tasks to judge by
public record StepProgress(Step step, OptionalInt percent, int tasksDone, int tasks) {
  /// One entry for each step, in their order.
  public static List<StepProgress> of(List<Step> steps, List<Task> tasks) {
    return steps.stream()
        .map(
            step -> of(step, tasks.stream().filter(task -> task.step().equals(step.id())).toList()))
        .toList();
  }

  private static StepProgress of(Step step, List<Task> ours) {
    return new StepProgress(
        step,
        PathProgress.percentOf(step, ours),
        (int) ours.stream().filter(Task::done).count(),
        ours.size());
  }
}
