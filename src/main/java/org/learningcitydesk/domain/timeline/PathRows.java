// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.text.LocalText;

/// The rows of steps and their tasks.
record PathRows(LocalDate today) {
  Row of(Step step) {
    var milestones = new ArrayList<Milestone>();
    return new Row(
        new Subject.OfStep(step.id()),
        RowKind.STEP,
        new LocalText(step.label(Locale.ENGLISH), step.label(Locale.ITALIAN)),
        step.status(),
        planned(step.planned(), milestones),
        actual(step, milestones),
        milestones,
        delay(step).orElse(null));
  }

  private static List<Bar> planned(Step.Span span, List<Milestone> milestones) {
    if (span.start() != null && span.end() != null)
      return List.of(Bar.between(span.start(), span.end()));
    if (span.start() != null) milestones.add(new Milestone(MilestoneKind.START, span.start()));
    if (span.end() != null) milestones.add(new Milestone(MilestoneKind.DUE, span.end()));
    return List.of();
  }

  private List<Bar> actual(Step step, List<Milestone> milestones) {
    var span = step.actual();
    if (span.start() != null && span.end() != null)
      return List.of(Bar.between(span.start(), span.end()));
    if (span.end() != null) milestones.add(new Milestone(MilestoneKind.DONE, span.end()));
    if (span.start() == null) return List.of();
    if (isUnderWay(step.status())) return List.of(Bar.since(span.start(), today));
    milestones.add(new Milestone(MilestoneKind.BEGUN, span.start()));
    return List.of();
  }

  private static boolean isUnderWay(StepStatus status) {
    return status == StepStatus.IN_PROGRESS || status == StepStatus.SUSPENDED;
  }

  private Optional<Delay> delay(Step step) {
    var planned = step.planned();
    return switch (step.status()) {
      case NOT_APPLICABLE -> Optional.empty();
      case COMPLETED -> Delay.finished(planned.end(), step.actual().end());
      case IN_PROGRESS, SUSPENDED -> Delay.since(DelayKind.OVERDUE, planned.end(), today);
      case NOT_STARTED ->
          Delay.since(DelayKind.OVERDUE, planned.end(), today)
              .or(() -> Delay.since(DelayKind.NOT_BEGUN, planned.start(), today));
    };
  }

  /// @param isCounted false where its step does not apply: then nothing of it can be late
  Row of(Task task, boolean isCounted) {
    var milestones = new ArrayList<Milestone>();
    if (task.due() != null) milestones.add(new Milestone(MilestoneKind.DUE, task.due()));
    if (task.done() && task.doneOn() != null)
      milestones.add(new Milestone(MilestoneKind.DONE, task.doneOn()));
    var delay =
        task.done()
            ? Delay.finished(task.due(), task.doneOn())
            : Delay.since(DelayKind.OVERDUE, task.due(), today);
    return new Row(
        new Subject.OfTask(task.id(), task.step()),
        RowKind.TASK,
        task.text(),
        isCounted || task.done() ? TaskState.of(task, today) : TaskState.OPEN,
        List.of(),
        List.of(),
        milestones,
        isCounted ? delay.orElse(null) : null);
  }
}
