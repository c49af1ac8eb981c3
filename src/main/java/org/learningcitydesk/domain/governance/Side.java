// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import org.learningcitydesk.domain.Code;

/// Who judges a partnership.
public enum Side implements Code {
  MUNICIPALITY,
  PARTNER;

  /// The constant with this id.
  public static Side of(String id) {
    return Code.of(Side.class, id);
  }
}
