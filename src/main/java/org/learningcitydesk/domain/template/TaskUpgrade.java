// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.catalogue.TemplateStep.TemplateTask;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;
import org.learningcitydesk.domain.text.LocalText;

/// The tasks of a step that the template still has.
///
/// @param tasks those of the step, in their order
/// @param base the step as the template had it before; empty where that is not known
record TaskUpgrade(Step step, List<Task> tasks, Optional<TemplateStep> base, TemplateStep next) {
  /// The tasks as they are afterwards, in their order, and those that go.
  record Result(List<Task> tasks, List<TaskId> gone) {}

  List<UpgradeItem> items() {
    var items = new ArrayList<UpgradeItem>();
    for (var from : next.tasks()) {
      var known = tasks.stream().filter(it -> from.id().equals(it.templateTask())).findFirst();
      if (known.isEmpty())
        items.add(
            new UpgradeItem(
                Kind.NEW_TASK,
                newKey(from),
                LocalText.BLANK,
                from.text(),
                task(base, from.id()).isEmpty()));
      else if (!known.get().text().equals(from.text()))
        items.add(
            new UpgradeItem(
                Kind.TASK_TEXT,
                key(Kind.TASK_TEXT, known.get()),
                known.get().text(),
                from.text(),
                hasWordsOf(base, known.get())));
    }
    for (var it : left()) {
      var kind = isTouched(base, it) ? Kind.KEPT_TASK : Kind.GONE_TASK;
      items.add(new UpgradeItem(kind, key(kind, it), it.text(), LocalText.BLANK, true));
    }
    return items;
  }

  /// The tasks of the template that it has no more.
  private List<Task> left() {
    return tasks.stream()
        .filter(it -> it.templateTask() != null)
        .filter(it -> next.tasks().stream().noneMatch(to -> to.id().equals(it.templateTask())))
        .toList();
  }

  Result with(Set<String> chosen) {
    var after = new ArrayList<Task>();
    var gone = new ArrayList<TaskId>();
    var left = left();
    for (var it : tasks) {
      var to = task(Optional.of(next), Objects.requireNonNullElse(it.templateTask(), ""));
      if (left.contains(it)) {
        if (!isTouched(base, it) && chosen.contains(key(Kind.GONE_TASK, it))) gone.add(it.id());
        else after.add(it.withTemplateTask(null));
      } else if (to.isPresent() && chosen.contains(key(Kind.TASK_TEXT, it)))
        after.add(it.withText(to.get().text()));
      else after.add(it);
    }
    return new Result(inOrder(withNew(after, chosen)), gone);
  }

  private List<Task> withNew(List<Task> known, Set<String> chosen) {
    var all = new ArrayList<>(known);
    var model = new ArrayList<Task>();
    var added = new ArrayList<Task>();
    for (var from : next.tasks()) {
      var there = known.stream().filter(it -> from.id().equals(it.templateTask())).findFirst();
      there.ifPresent(model::add);
      if (there.isPresent() || !chosen.contains(newKey(from))) continue;
      var task = PathFromTemplate.task(TaskId.next(), step.id(), from, 1);
      model.add(task);
      added.add(task);
    }
    return Sequence.placed(all, model, added::contains);
  }

  private static List<Task> inOrder(List<Task> tasks) {
    var ordered = new ArrayList<Task>();
    for (var it : tasks) ordered.add(it.withOrder(ordered.size() + 1));
    return ordered;
  }

  /// Whether somebody has done anything about a task, or said it in other words.
  static boolean isTouched(Optional<TemplateStep> base, Task task) {
    return task.done()
        || task.doneOn() != null
        || task.due() != null
        || task.owner() != null
        || !hasWordsOf(base, task);
  }

  private static boolean hasWordsOf(Optional<TemplateStep> base, Task task) {
    return task(base, Objects.requireNonNullElse(task.templateTask(), ""))
        .filter(it -> it.text().equals(task.text()))
        .isPresent();
  }

  private static Optional<TemplateTask> task(Optional<TemplateStep> step, String id) {
    return step.flatMap(it -> it.tasks().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private String newKey(TemplateTask from) {
    return Kind.NEW_TASK.name() + " " + next.id() + " " + from.id();
  }

  private static String key(Kind kind, Task task) {
    return kind.name() + " " + task.id().value();
  }
}
