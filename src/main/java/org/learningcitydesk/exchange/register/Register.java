// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import org.learningcitydesk.domain.Code;

/// What can be taken out as a table.
public enum Register implements Code {
  STAKEHOLDERS,
  PERSONS,
  PARTNERSHIPS,
  STEPS,
  ACTIVITIES,
  CONTACTS,
  MEETINGS,
  DECISIONS,
  ACTIONS,
  WORKING_GROUPS,
  CONTRIBUTIONS,
  ANSWERS,
  BUDGET_LINES;

  /// The constant with this id.
  public static Register of(String id) {
    return Code.of(Register.class, id);
  }
}
