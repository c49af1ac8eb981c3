// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/// How far a step is by its tasks and by the documents that are expected of it. It says what is
/// missing; whether the criterion is met is for a person to say.
///
/// @param counts false for a step that is not applicable: nothing of it is asked for
/// @param open the tasks that are not done
/// @param documents how many documents are expected, alternatives once
/// @param missing the documents that are not there; of each group one is enough
public record Readiness(
    boolean counts, int tasks, List<Task> open, int documents, List<List<String>> missing) {
  public Readiness {
    open = List.copyOf(open);
    missing = List.copyOf(missing);
  }

  /// @param tasks those of the step
  /// @param expected kinds of documents; of each group one is enough
  /// @param evidence that of the step
  public static Readiness of(
      Step step, List<Task> tasks, List<List<String>> expected, Collection<Evidence> evidence) {
    if (step.status() == StepStatus.NOT_APPLICABLE)
      return new Readiness(false, 0, List.of(), 0, List.of());
    return new Readiness(
        true,
        tasks.size(),
        tasks.stream().filter(task -> !task.done()).toList(),
        expected.size(),
        expected.stream().filter(oneOf -> !isThere(oneOf, evidence)).toList());
  }

  private static boolean isThere(List<String> oneOf, Collection<Evidence> evidence) {
    return evidence.stream().anyMatch(it -> oneOf.contains(it.documentType()));
  }

  public int tasksDone() {
    return tasks - open.size();
  }

  public int documentsThere() {
    return documents - missing.size();
  }

  /// 0 to 100, a task and a document weighing the same; 100 only where nothing is missing; empty
  /// where there is nothing to judge by.
  public OptionalInt percent() {
    var all = tasks + documents;
    if (all == 0) return OptionalInt.empty();
    return OptionalInt.of(100 * (tasksDone() + documentsThere()) / all);
  }

  /// Whether there is something to judge by and nothing of it is missing.
  public boolean isReady() {
    return tasks + documents > 0 && open.isEmpty() && missing.isEmpty();
  }
}
