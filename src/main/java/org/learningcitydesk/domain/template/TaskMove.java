// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;

/// A task that a template has in another step than the path.
///
/// @param from where it is
/// @param to where it would go, with its tick, its days and whoever does it
record TaskMove(Task task, Step from, TemplateStep to) {
  static List<TaskMove> of(TemplateUpgrade upgrade) {
    var moves = new ArrayList<TaskMove>();
    for (var step : upgrade.running().steps())
      for (var task : upgrade.running().tasksOf(step)) {
        var id = task.templateTask();
        if (id == null) continue;
        upgrade
            .next()
            .stepOfTask(id)
            .filter(to -> !to.id().equals(step.templateStep()))
            .ifPresent(to -> moves.add(new TaskMove(task, step, to)));
      }
    return moves;
  }

  boolean isOf(Task other) {
    return task.id().equals(other.id());
  }

  String key() {
    return Kind.MOVED_TASK.name() + " " + task.id().value();
  }

  /// @param isNew whether the path does not have the step that gets it
  /// @param suggested whether it was the template that moved it, and nothing speaks against it
  UpgradeItem item(boolean isNew, boolean suggested) {
    var kind = isNew ? Kind.TASK_GOES_ALONG : Kind.MOVED_TASK;
    return new UpgradeItem(kind, key(), task.text(), to.title(), suggested);
  }
}
