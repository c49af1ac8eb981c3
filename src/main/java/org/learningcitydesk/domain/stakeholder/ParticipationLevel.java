// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import org.learningcitydesk.domain.Code;

/// The rungs of participation, lowest first.
public enum ParticipationLevel implements Code {
  INFORMATION,
  CONSULTATION,
  DIALOGUE,
  PARTNERSHIP;

  /// The constant with this id of the catalogue.
  public static ParticipationLevel of(String id) {
    return Code.of(ParticipationLevel.class, id);
  }
}
