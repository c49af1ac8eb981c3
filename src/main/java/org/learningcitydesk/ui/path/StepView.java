// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.attachment.Attachment;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.PathProgress;
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

  /// A document that the template expects; where there are alternatives, one of them is enough.
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

  /// 0 to 100; empty where there is nothing to judge by.
  OptionalInt percent() {
    return PathProgress.percentOf(step, tasks);
  }

  /// Everything on the list is done, but nobody has said yet that the step is.
  boolean looksComplete() {
    return (step.status() == StepStatus.IN_PROGRESS || step.status() == StepStatus.NOT_STARTED)
        && !tasks.isEmpty()
        && tasksDone() == tasks.size();
  }

  /// The documents that the template expects, alternatives together.
  List<Expected> expected() {
    if (template.isEmpty()) return List.of();
    var told = new HashSet<String>();
    var expected = new ArrayList<Expected>();
    for (var type : template.get().documentTypeIds()) {
      if (told.contains(type)) continue;
      var oneOf =
          template.get().documentAlternatives().stream()
              .filter(group -> group.contains(type))
              .findFirst()
              .orElse(List.of(type));
      told.addAll(oneOf);
      expected.add(
          new Expected(
              oneOf,
              evidence.stream()
                  .anyMatch(proof -> oneOf.contains(proof.evidence().documentType()))));
    }
    return expected;
  }
}
