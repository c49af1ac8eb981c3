// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import org.learningcitydesk.domain.Code;

/// A part of a report that can be left out.
public enum Section implements Code {
  SUMMARY,
  CHANGES,
  STEPS,
  RECORDS,
  WITHOUT_STEP,
  OVER_TIME,
  BUDGET,
  DEADLINES,
  REGISTER,
  STANDING,
  CONTRIBUTIONS,
  COVERAGE,
  INFLUENCE,
  PARTICIPANTS,
  THEMES,
  GOOD_PRACTICES,
  BREAKDOWN,
  DOUBTS,
  IDENTITY,
  FIGURES,
  PROFILE,
  PROGRESS,
  STAKEHOLDERS,
  PARTNERSHIPS,
  SHEETS,
  ACTIVITIES,
  MINUTES,
  NOTES
}
