// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import org.learningcitydesk.domain.Code;

/// Whether a stakeholder was heard as often as it wants to be.
public enum Warmth implements Code {
  /// The ideal interval has not passed.
  ON_TIME,
  /// The ideal interval has passed, the maximum has not.
  DUE,
  /// The maximum interval has passed.
  GOING_COLD,
  /// No contact is logged up to today.
  NEVER_CONTACTED,
  /// Nobody has said how often.
  NO_CADENCE;

  /// Whether somebody should get in touch.
  public boolean asksForContact() {
    return this == DUE || this == GOING_COLD || this == NEVER_CONTACTED;
  }
}
