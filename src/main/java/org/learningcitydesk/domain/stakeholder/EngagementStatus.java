// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import org.learningcitydesk.domain.Code;

/// How far a stakeholder has come along.
public enum EngagementStatus implements Code {
  IDENTIFIED,
  CONTACTED,
  INTERESTED,
  ENGAGED,
  SIGNATORY,
  DORMANT,
  WITHDRAWN;

  /// Whether the stakeholder takes part today.
  public boolean isActive() {
    return this == ENGAGED || this == SIGNATORY;
  }

  /// The constant with this id of the catalogue.
  public static EngagementStatus of(String id) {
    return Code.of(EngagementStatus.class, id);
  }
}
