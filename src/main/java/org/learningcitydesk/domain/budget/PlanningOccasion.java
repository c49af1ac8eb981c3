// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import java.time.LocalDate;
import org.learningcitydesk.domain.Code;

/// What an Italian municipality brings before its council on a day of each year.
public enum PlanningOccasion implements Code {
  /// The single planning document (DUP) for the years to come.
  PLANNING_DOCUMENT(7, 31),
  /// Its update note and the draft of the budget.
  DRAFT_BUDGET(11, 15);

  private final int month;
  private final int day;

  PlanningOccasion(int month, int day) {
    this.month = month;
    this.day = day;
  }

  /// The day in that year.
  PlanningDate in(int year) {
    return new PlanningDate(this, LocalDate.of(year, month, day));
  }
}
