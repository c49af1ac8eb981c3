// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import org.learningcitydesk.domain.Code;

/// Whom a cadence speaks of: the stakeholders of a category, or those with a tag.
public enum CadenceScope implements Code {
  CATEGORY,
  TAG;

  /// The constant with this id.
  public static CadenceScope of(String id) {
    return Code.of(CadenceScope.class, id);
  }
}
