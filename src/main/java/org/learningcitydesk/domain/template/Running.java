// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;

/// A path as it is now.
///
/// @param steps in their order
/// @param tasks of all steps, in their order
/// @param inUse steps that evidence, partnerships, activities or anything else points to
public record Running(Path path, List<Step> steps, List<Task> tasks, Set<StepId> inUse) {
  public Running {
    steps = List.copyOf(steps);
    tasks = List.copyOf(tasks);
    inUse = Set.copyOf(inUse);
  }

  List<Task> tasksOf(Step step) {
    return tasks.stream().filter(it -> it.step().equals(step.id())).toList();
  }
}
