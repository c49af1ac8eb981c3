// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.ui.control.Edits;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Tx;

/// Changes of the path on their way to the workspace. What the disk did not take is saved with the
/// next edit.
final class PathEdits {
  private final Edits edits;
  private final Runnable reload;
  private final List<Consumer<Tx>> unsaved = new CopyOnWriteArrayList<>();

  /// @param reload shows what is there, after an edit that could not be made
  PathEdits(Edits edits, Runnable reload) {
    this.edits = edits;
    this.reload = reload;
  }

  boolean anyUnsaved() {
    return !unsaved.isEmpty();
  }

  void save(Label label, Consumer<Tx> work) {
    edits.save(
        label,
        tx -> {
          unsaved.forEach(it -> it.accept(tx));
          work.accept(tx);
        },
        unsaved::clear,
        problem -> {
          if (problem instanceof UserProblem known && known.key().equals("problem.notSaved"))
            unsaved.add(work);
          else reload.run(); // what was shown before it was saved is not so
        });
  }

  static Step step(Tx tx, StepId id) {
    return tx.paths().step(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }

  static Task task(Tx tx, TaskId id) {
    return tx.paths().task(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }

  static Evidence evidence(Tx tx, EvidenceId id) {
    return tx.paths().evidence(id).orElseThrow(() -> new UserProblem("problem.recordGone"));
  }

  static <T> int indexOf(List<T> list, Predicate<T> which) {
    for (var i = 0; i < list.size(); i++) if (which.test(list.get(i))) return i;
    return -1;
  }

  /// The list with one of its elements further up (-1) or down (1); empty where there is no room.
  static <T> Optional<List<T>> moved(List<T> list, Predicate<T> which, int by) {
    var at = indexOf(list, which);
    if (at < 0 || at + by < 0 || at + by >= list.size()) return Optional.empty();
    var moved = new ArrayList<>(list);
    Collections.swap(moved, at, at + by);
    return Optional.of(moved);
  }
}
