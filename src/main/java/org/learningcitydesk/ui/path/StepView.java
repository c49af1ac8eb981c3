// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Readiness;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;

/// One step with all that the screen says of it.
///
/// @param template the step that it was made from; empty for one of the city's own
record StepView(
    Step step, List<Task> tasks, List<Proof> evidence, Optional<TemplateStep> template) {

  /// A piece of evidence with its file.
  record Proof(Evidence evidence, @Nullable Attachment file) {}

  /// A document that is expected; where there are alternatives, one of them is enough.
  record Expected(List<String> oneOf, boolean present) {}

  StepView withStep(Step other) {
    return new StepView(other, tasks, evidence, template);
  }

  /// With this task in place of the one of the same identity.
  StepView with(Task task) {
    return new StepView(
        step,
        tasks.stream().map(it -> it.id().equals(task.id()) ? task : it).toList(),
        evidence,
        template);
  }

  /// With this piece of evidence in place of the one of the same identity.
  StepView with(Evidence other) {
    var all =
        evidence.stream()
            .map(
                it ->
                    it.evidence().id().equals(other.id())
                        ? new Proof(other, other.attachment() == null ? null : it.file())
                        : it)
            .toList();
    return new StepView(step, tasks, all, template);
  }

  long tasksDone() {
    return tasks.stream().filter(Task::done).count();
  }

  /// How many of the tasks are done, 0 to 100; empty where there is nothing to judge by.
  OptionalInt percent() {
    return PathProgress.percentOf(step, tasks);
  }

  /// The documents that are expected, alternatives together.
  List<Expected> expected() {
    var missing = readiness(step.status() == StepStatus.NOT_APPLICABLE ? applicable() : step);
    return TemplateStep.expectedOf(step, template).stream()
        .map(oneOf -> new Expected(oneOf, !missing.missing().contains(oneOf)))
        .toList();
  }

  private Step applicable() {
    return step.withStatus(StepStatus.NOT_STARTED);
  }

  /// How ready the step is by its tasks and documents.
  Readiness readiness() {
    return readiness(step);
  }

  private Readiness readiness(Step of) {
    return Readiness.of(
        of,
        tasks,
        TemplateStep.expectedOf(of, template),
        evidence.stream().map(Proof::evidence).toList());
  }
}
