// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

/// What is late, or early.
public enum DelayKind {
  FINISHED_LATE,
  FINISHED_EARLY,
  /// It should be finished, and is not.
  OVERDUE,
  /// It should have begun, and has not.
  NOT_BEGUN,
  /// Its dates are past, and nobody recorded whether it took place.
  NOT_RECORDED,
  /// The agreement has ended, and its partnership still counts as in force.
  EXPIRED
}
