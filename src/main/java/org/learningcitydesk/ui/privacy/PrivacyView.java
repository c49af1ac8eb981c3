// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.time.LocalDate;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.privacy.Standing;

/// What the screen shows: persons for whom something is to do, or what holds for all of them.
enum PrivacyView implements Code {
  EVERYBODY,
  NO_BASIS,
  NOT_INFORMED,
  TIME_OVER,
  RESTRICTED,
  /// Whose record was removed; they are in the history still.
  REMOVED,
  SETTINGS,
  LOG;

  boolean isOfPersons() {
    return this != SETTINGS && this != LOG;
  }

  boolean shows(Standing it, LocalDate today) {
    return switch (this) {
      case EVERYBODY -> true;
      case NO_BASIS -> !it.hasBasis();
      case NOT_INFORMED -> !it.isInformed();
      case TIME_OVER -> it.isOverOn(today);
      case RESTRICTED -> it.person().restricted();
      case REMOVED, SETTINGS, LOG -> false;
    };
  }
}
