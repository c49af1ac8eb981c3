// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import org.learningcitydesk.domain.Code;

/// A number that is compared, then and now.
public enum KeyFigure implements Code {
  STEPS,
  TASKS,
  EVIDENCE,
  PARTNERSHIPS,
  ACTIVITIES,
  PARTICIPANTS,
  CASH_PLANNED,
  CASH_COMMITTED,
  CASH_SPENT,
  IN_KIND_PLANNED,
  IN_KIND_COMMITTED,
  IN_KIND_SPENT,
  MEETINGS,
  STAKEHOLDERS,
  CONTACTS
}
