// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import org.learningcitydesk.domain.Code;

/// What happens, or should happen, on a date.
public enum MilestoneKind implements Code {
  /// Planned to begin, where no end is planned.
  START,
  /// Begun, where nobody recorded how long it lasted.
  BEGUN,
  DUE,
  DONE,
  /// The last day of notice.
  NOTICE,
  END
}
