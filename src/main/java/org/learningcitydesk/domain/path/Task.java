// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;

/// One thing to do in a step.
///
/// @param templateTask id in the template, null for a task of the user's own
/// @param order place among the tasks of the step, from 1
@RecordBuilder
public record Task(
    TaskId id,
    long version,
    StepId step,
    @Nullable String templateTask,
    int order,
    LocalText text,
    @Nullable String owner,
    @Nullable PartialDate due,
    @Nullable PartialDate doneOn,
    boolean done)
    implements TaskBuilder.With {
  public Task {
    if (text.en().isBlank() || text.it().isBlank()) throw new InvalidValue("task.text", "isBlank");
    owner = Blank.toNull(owner);
  }

  /// Whether it should have been done before this day. A date known to the month is not overdue
  /// before the month has ended.
  public boolean isOverdueOn(LocalDate today) {
    return !done && due != null && due.last().isBefore(today);
  }

  /// This task ticked on that day, or open again.
  public Task ticked(boolean nowDone, LocalDate today) {
    return with(task -> task.done(nowDone).doneOn(nowDone ? PartialDate.of(today) : null));
  }
}
