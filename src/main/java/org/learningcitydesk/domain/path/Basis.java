// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import org.learningcitydesk.domain.Code;

/// Where a step comes from: stated by the association, inferred by us, or added by the user.
public enum Basis implements Code {
  SOURCED,
  RECONSTRUCTED,
  OWN;

  /// The constant with this id of the catalogue.
  public static Basis of(String id) {
    return Code.of(Basis.class, id);
  }
}
