// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import org.learningcitydesk.domain.Code;

/// A date of an agreement, or of the municipal year, of which somebody wants to hear in time.
public enum AlertOccasion implements Code {
  NOTICE,
  END,
  /// A day by which a municipality brings its plans before the council.
  PLANNING;

  /// The constant with this id.
  public static AlertOccasion of(String id) {
    return Code.of(AlertOccasion.class, id);
  }
}
