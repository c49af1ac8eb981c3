// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;

/// What can be done with the tasks of the open step.
final class TaskEdits {
  private final StepRows rows;
  private final PathEdits edits;
  private final Locale locale;
  private final boolean readOnly;
  private final Supplier<LocalDate> today;

  TaskEdits(
      StepRows rows, PathEdits edits, Locale locale, boolean readOnly, Supplier<LocalDate> today) {
    this.rows = rows;
    this.edits = edits;
    this.locale = locale;
    this.readOnly = readOnly;
    this.today = today;
  }

  /// Ticks a task, or opens it again. The first tick starts a step that was not started.
  void tick(TaskId id, boolean done) {
    if (readOnly) return;
    var today = this.today.get();
    rows.task(id).ifPresent(task -> rows.show(task.ticked(done, today)));
    edits.save(
        Label.of(done ? "change.task.done" : "change.task.reopened", text(id)),
        tx -> {
          var task = PathEdits.task(tx, id);
          tx.paths().save(task.ticked(done, today));
          var step = PathEdits.step(tx, task.step());
          if (done && step.status() == StepStatus.NOT_STARTED)
            tx.paths().save(step.withStatus(StepStatus.IN_PROGRESS));
        });
  }

  /// Changes one thing in a task of the open step.
  ///
  /// @throws org.learningcitydesk.domain.InvalidValue where the value is not admitted; nothing has
  ///   changed then
  void edit(TaskId id, UnaryOperator<Task> change) {
    if (readOnly) return;
    var before = rows.task(id);
    if (before.isEmpty()) return;
    var after = change.apply(before.get());
    if (after.equals(before.get())) return;
    rows.show(after);
    edits.save(
        Label.of("change.task.edited", after.text().in(locale)),
        tx -> {
          var stored = PathEdits.task(tx, id);
          var changed = change.apply(stored);
          if (!changed.equals(stored)) tx.paths().save(changed);
        });
  }

  /// Adds a task at the end of the open step. A text of spaces adds nothing.
  void add(String text) {
    var view = rows.openProperty().getValue();
    if (view == null || readOnly || text.isBlank()) return;
    var task =
        new Task(
            TaskId.next(),
            0,
            view.step().id(),
            null,
            1,
            LocalText.same(text.strip()),
            null,
            null,
            null,
            false);
    edits.save(
        Label.of("change.task.added", text.strip()),
        tx -> {
          var last = tx.paths().tasksOf(task.step()).stream().mapToInt(Task::order).max().orElse(0);
          tx.paths().save(task.withOrder(last + 1));
        });
  }

  void remove(TaskId id) {
    if (readOnly) return;
    edits.save(Label.of("change.task.removed", text(id)), tx -> tx.paths().remove(id));
  }

  /// Moves a task up (-1) or down (1) among the tasks of its step.
  void move(TaskId id, int by) {
    if (readOnly) return;
    edits.save(
        Label.of("change.task.moved", text(id)),
        tx ->
            PathEdits.moved(
                    tx.paths().tasksOf(PathEdits.task(tx, id).step()),
                    task -> task.id().equals(id),
                    by)
                .ifPresent(tasks -> renumber(tx, tasks)));
  }

  private static void renumber(Tx tx, List<Task> inOrder) {
    for (var i = 0; i < inOrder.size(); i++) {
      if (inOrder.get(i).order() != i + 1) tx.paths().save(inOrder.get(i).withOrder(i + 1));
    }
  }

  private String text(TaskId id) {
    return rows.task(id).map(task -> task.text().in(locale)).orElse("");
  }
}
