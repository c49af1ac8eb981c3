// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import org.learningcitydesk.domain.Code;

/// What a row of the timeline is about.
public enum RowKind implements Code {
  STEP,
  TASK,
  ACTIVITY,
  AGREEMENT
}
