// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.List;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;

/// How things stood at a moment: the path and the budget as they were, and counts of all else.
public record Situation(
    List<Step> steps,
    List<Task> tasks,
    List<Evidence> evidence,
    List<BudgetLine> budget,
    Tally tally) {
  public Situation {
    steps = List.copyOf(steps);
    tasks = List.copyOf(tasks);
    evidence = List.copyOf(evidence);
    budget = List.copyOf(budget);
  }
}
