// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import org.learningcitydesk.domain.Code;

/// State of an activity.
public enum ActivityStatus implements Code {
  PLANNED,
  CONFIRMED,
  IN_PROGRESS,
  DONE,
  POSTPONED,
  CANCELLED;

  /// Whether the activity counts as taking place: not postponed, not cancelled.
  public boolean takesPlace() {
    return this != POSTPONED && this != CANCELLED;
  }

  /// The constant with this id of the catalogue.
  public static ActivityStatus of(String id) {
    return Code.of(ActivityStatus.class, id);
  }
}
