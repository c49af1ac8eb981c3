// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.overview;

import java.time.LocalDate;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.PlanningDate;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.time.PartialDate;

/// A day on which something is due.
public sealed interface NextDate {
  /// The day as it is known: perhaps only the month.
  PartialDate when();

  /// The last day that it may mean: the one that counts.
  default LocalDate day() {
    return when().last();
  }

  /// Whether the day is over and the record still waits.
  default boolean isOverdue(LocalDate today) {
    return day().isBefore(today);
  }

  /// A task that is not done yet.
  record TaskDue(Task task, Step step, PartialDate when) implements NextDate {}

  /// The last day of notice or the end of an agreement in force; where the end is over, the
  /// partnership waits to be renewed or concluded.
  ///
  /// @param alerted whether somebody wanted to hear of it by today
  record AgreementDue(Deadline deadline, boolean alerted) implements NextDate {
    @Override
    public PartialDate when() {
      return PartialDate.of(deadline.date());
    }
  }

  /// A day by which the municipality brings its plans before the council. Whether it did is not
  /// recorded: the day is never overdue.
  ///
  /// @param alerted whether somebody wanted to hear of it by today
  record PlanningDue(PlanningDate date, boolean alerted) implements NextDate {
    @Override
    public PartialDate when() {
      return PartialDate.of(date.date());
    }
  }

  /// An activity that is to begin, or one whose day is over and of which nobody has told how it
  /// went.
  record ActivityOn(Activity activity, PartialDate when) implements NextDate {}
}
