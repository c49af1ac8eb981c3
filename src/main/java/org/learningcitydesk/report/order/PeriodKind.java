// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import org.learningcitydesk.domain.Code;

/// How somebody says which period is meant.
public enum PeriodKind implements Code {
  ALL,
  THIS_YEAR,
  LAST_YEAR,
  LAST_TWELVE_MONTHS,
  FROM_TO
}
