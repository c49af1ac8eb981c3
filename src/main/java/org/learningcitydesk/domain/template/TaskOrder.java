// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.catalogue.TemplateStep.TemplateTask;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;
import org.learningcitydesk.domain.text.LocalText;

/// The tasks of a step beside the order that a template has for them. The city's own tasks stay
/// where they are.
///
/// @param tasks in their order
record TaskOrder(Step step, List<Task> tasks, TemplateStep next) {
  String key() {
    return Kind.TASK_ORDER.name() + " " + step.id().value();
  }

  /// What stands elsewhere than the template has it: as few as possible.
  Set<Task> moved() {
    var moved = Sequence.moved(ids(), idsOf(next.tasks()));
    return tasks.stream()
        .filter(it -> it.templateTask() != null && moved.contains(it.templateTask()))
        .collect(Collectors.toSet());
  }

  /// @param base the step as the template had it before
  Optional<UpgradeItem> item(Optional<TemplateStep> base) {
    var moved = moved();
    if (moved.isEmpty()) return Optional.empty();
    var asBefore = base.filter(it -> Sequence.moved(ids(), idsOf(it.tasks())).isEmpty());
    return Optional.of(
        new UpgradeItem(
            Kind.TASK_ORDER, key(), lines(tasks), lines(with(moved)), asBefore.isPresent()));
  }

  /// The tasks with some of them put where the template has them.
  List<Task> with(Set<Task> placed) {
    return Sequence.placed(tasks, model(), placed::contains);
  }

  private List<Task> model() {
    return next.tasks().stream()
        .flatMap(from -> tasks.stream().filter(it -> from.id().equals(it.templateTask())).limit(1))
        .toList();
  }

  private List<String> ids() {
    return tasks.stream().map(Task::templateTask).flatMap(Stream::ofNullable).toList();
  }

  private static List<String> idsOf(List<TemplateTask> tasks) {
    return tasks.stream().map(TemplateTask::id).toList();
  }

  private static LocalText lines(List<Task> tasks) {
    return new LocalText(
        tasks.stream().map(it -> it.text().en()).collect(Collectors.joining("\n")),
        tasks.stream().map(it -> it.text().it()).collect(Collectors.joining("\n")));
  }
}
