// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import org.learningcitydesk.domain.Code;

/// What in a budget line is worth a second look, but no fault. Its label is a whole sentence.
public enum BudgetDoubt implements Code {
  COMMITTED_ABOVE_PLANNED,
  SPENT_ABOVE_COMMITTED,
  /// The number or the date of an act, but no amount that it commits.
  ACT_WITHOUT_AMOUNT,
  /// The day of a payment, but no amount.
  PAID_WITHOUT_AMOUNT,
  /// Hours of which the value is not known.
  HOURS_WITHOUT_RATE
}
