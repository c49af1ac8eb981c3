// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import org.learningcitydesk.domain.Code;

/// What became of an activity.
public enum ActivityTurn implements Code {
  HELD,
  ADDED,
  POSTPONED,
  CANCELLED,
  REMOVED
}
