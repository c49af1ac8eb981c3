// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.catalogue.TemplateStep.TemplateTask;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;
import org.learningcitydesk.domain.text.LocalText;

/// The tasks of a step.
///
/// @param next the step as the template that comes has it; empty where it has it no more
record TaskUpgrade(TemplateUpgrade upgrade, Step step, Optional<TemplateStep> next) {
  /// The tasks as they are afterwards, in their order, and those that go.
  record Result(List<Task> tasks, List<TaskId> gone) {}

  List<UpgradeItem> items() {
    var items = new ArrayList<UpgradeItem>();
    for (var from : missing().toList())
      items.add(
          new UpgradeItem(
              Kind.NEW_TASK,
              newKey(from),
              LocalText.BLANK,
              from.text(),
              upgrade.base().flatMap(it -> it.task(from.id())).isEmpty()));
    for (var task : tasks()) {
      upgrade
          .moveOf(task)
          .map(it -> it.item(upgrade.stepOf(it.to()).isEmpty(), upgrade.suggests(it)))
          .ifPresent(items::add);
      wording(task).ifPresent(items::add);
    }
    if (next.isPresent()) for (var it : left()) items.add(leaving(it));
    order().flatMap(it -> it.item(upgrade.baseOf(it.next().id()))).ifPresent(items::add);
    return items;
  }

  private List<Task> tasks() {
    return upgrade.running().tasksOf(step);
  }

  /// The tasks that stay here whatever is chosen.
  private Optional<TaskOrder> order() {
    var left = left();
    var staying =
        tasks().stream().filter(it -> upgrade.moveOf(it).isEmpty() && !left.contains(it)).toList();
    return next.map(it -> new TaskOrder(step, staying, it));
  }

  /// What the template has here and the path nowhere.
  private Stream<TemplateTask> missing() {
    var known = upgrade.running().tasks().stream().map(Task::templateTask).toList();
    return next.stream().flatMap(it -> it.tasks().stream()).filter(it -> !known.contains(it.id()));
  }

  /// The tasks of the template that it has no more, in no step.
  private List<Task> left() {
    return tasks().stream()
        .filter(it -> it.templateTask() != null)
        .filter(it -> told(upgrade.next(), it).isEmpty())
        .toList();
  }

  private Optional<UpgradeItem> wording(Task task) {
    return told(upgrade.next(), task)
        .filter(it -> !it.text().equals(task.text()))
        .map(
            it ->
                new UpgradeItem(
                    Kind.TASK_TEXT,
                    key(Kind.TASK_TEXT, task),
                    task.text(),
                    it.text(),
                    hasWordsOf(upgrade.base(), task)));
  }

  private UpgradeItem leaving(Task task) {
    var kind = isTouched(upgrade.base(), task) ? Kind.KEPT_TASK : Kind.GONE_TASK;
    return new UpgradeItem(kind, key(kind, task), task.text(), LocalText.BLANK, true);
  }

  /// @param moves those that are made
  Result with(Set<String> chosen, List<TaskMove> moves) {
    var after = new ArrayList<Task>();
    var gone = new ArrayList<TaskId>();
    var placed = new HashSet<Task>();
    var left = left();
    var ordered = order().filter(it -> chosen.contains(it.key())).map(TaskOrder::moved);
    for (var it : tasks()) {
      if (moves.stream().anyMatch(move -> move.isOf(it))) continue;
      if (!left.contains(it)) {
        var task = worded(it, chosen);
        after.add(task);
        if (ordered.filter(moved -> moved.contains(it)).isPresent()) placed.add(task);
      } else if (next.isPresent()
          && !isTouched(upgrade.base(), it)
          && chosen.contains(key(Kind.GONE_TASK, it))) gone.add(it.id());
      else after.add(it.withTemplateTask(null));
    }
    for (var it : come(chosen, moves)) {
      after.add(it);
      placed.add(it);
    }
    var inPlace =
        next.map(it -> new TaskOrder(step, after, it)).map(it -> it.with(placed)).orElse(after);
    return new Result(numbered(inPlace), gone);
  }

  /// What comes from other steps, and what is new.
  private List<Task> come(Set<String> chosen, List<TaskMove> moves) {
    var here = next.map(TemplateStep::id);
    var moved =
        moves.stream()
            .filter(it -> here.filter(it.to().id()::equals).isPresent())
            .map(it -> worded(it.task(), chosen).withStep(step.id()));
    var added =
        missing()
            .filter(it -> chosen.contains(newKey(it)))
            .map(it -> PathFromTemplate.task(TaskId.next(), step.id(), it, 1));
    return Stream.concat(moved, added).toList();
  }

  /// The task in the words of the template, where that was chosen.
  private Task worded(Task task, Set<String> chosen) {
    return told(upgrade.next(), task)
        .filter(_ -> chosen.contains(key(Kind.TASK_TEXT, task)))
        .map(it -> task.withText(it.text()))
        .orElse(task);
  }

  private static List<Task> numbered(List<Task> tasks) {
    var numbered = new ArrayList<Task>();
    for (var it : tasks) numbered.add(it.withOrder(numbered.size() + 1));
    return numbered;
  }

  /// Whether somebody has done anything about a task, or said it in other words.
  static boolean isTouched(Optional<PathTemplate> base, Task task) {
    return task.done()
        || task.doneOn() != null
        || task.due() != null
        || task.owner() != null
        || !hasWordsOf(base, task);
  }

  private static boolean hasWordsOf(Optional<PathTemplate> base, Task task) {
    return base.flatMap(it -> told(it, task))
        .filter(it -> it.text().equals(task.text()))
        .isPresent();
  }

  private static Optional<TemplateTask> told(PathTemplate template, Task task) {
    return Optional.ofNullable(task.templateTask()).flatMap(template::task);
  }

  /// The key under which a task of the template is offered as a new one of a step.
  static String newKey(String templateStep, TemplateTask from) {
    return Kind.NEW_TASK.name() + " " + templateStep + " " + from.id();
  }

  private String newKey(TemplateTask from) {
    return newKey(next.map(TemplateStep::id).orElse(""), from);
  }

  private static String key(Kind kind, Task task) {
    return kind.name() + " " + task.id().value();
  }
}
