// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.time;

import java.time.LocalDateTime;
import java.time.ZoneId;

/// What the change to summer time and back makes of a time of day.
public enum ClockChange {
  /// The time is there, and once.
  NONE,
  /// The clocks pass over it.
  MISSING,
  /// It comes twice.
  TWICE;

  public static ClockChange of(LocalDateTime time, ZoneId zone) {
    return switch (zone.getRules().getValidOffsets(time).size()) {
      case 0 -> MISSING;
      case 1 -> NONE;
      default -> TWICE;
    };
  }
}
