// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import org.learningcitydesk.domain.Code;

/// What a record is: its parts (roles, members, lines of minutes ...) are told with it.
public enum RecordKind implements Code {
  CITY,
  STAKEHOLDER,
  PERSON,
  PARTNERSHIP,
  ACTIVITY,
  MEETING,
  CONTACT,
  PATH,
  STEP,
  TASK,
  EVIDENCE,
  BUDGET_LINE,
  WORKING_GROUP,
  DOCUMENT,
  CONTRIBUTION,
  ROUND,
  ANSWER,
  BASELINE,
  SMART_GROUP,
  SNAPSHOT,
  CADENCE,
  REMINDER,
  RECIPE,
  MAPPING,
  FILE
}
