// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.path.Task;

/// How a task stands on a day.
public enum TaskState implements Code {
  OPEN,
  OVERDUE,
  DONE;

  static TaskState of(Task task, LocalDate today) {
    if (task.done()) return DONE;
    return task.isOverdueOn(today) ? OVERDUE : OPEN;
  }
}
