// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import org.learningcitydesk.domain.Code;

/// A date of an agreement of which somebody wants to hear in time.
public enum AlertOccasion implements Code {
  NOTICE,
  END;

  /// The constant with this id.
  public static AlertOccasion of(String id) {
    return Code.of(AlertOccasion.class, id);
  }
}
