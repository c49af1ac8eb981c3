// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import org.learningcitydesk.domain.Code;

/// What became of a proposal.
public enum DecisionResult implements Code {
  ADOPTED,
  REJECTED,
  POSTPONED,
  NOTED;

  /// The constant with this id.
  public static DecisionResult of(String id) {
    return Code.of(DecisionResult.class, id);
  }
}
