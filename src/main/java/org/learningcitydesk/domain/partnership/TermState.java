// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import org.learningcitydesk.domain.Code;

/// What the dates of an agreement say on a day.
public enum TermState implements Code {
  /// Neither start nor end are known.
  UNDATED,
  /// It has not begun.
  UPCOMING,
  RUNNING,
  /// Notice was given, or it is too late to give notice for this term.
  IN_NOTICE_PERIOD,
  /// It has ended.
  EXPIRED
}
