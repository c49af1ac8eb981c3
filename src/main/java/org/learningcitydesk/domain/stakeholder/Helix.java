// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import org.learningcitydesk.domain.Code;

/// The five helices of the quintuple model: who a stakeholder is in the knowledge society.
public enum Helix implements Code {
  GOVERNMENT,
  ACADEMIA,
  BUSINESS,
  CIVIL_SOCIETY,
  ENVIRONMENT;

  /// The constant with this id of the catalogue.
  public static Helix of(String id) {
    return Code.of(Helix.class, id);
  }
}
