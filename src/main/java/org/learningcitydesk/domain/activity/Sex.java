// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import org.learningcitydesk.domain.Code;

/// As participants stated it.
public enum Sex implements Code {
  FEMALE,
  MALE,
  OTHER_OR_NOT_STATED;

  /// The constant with this id.
  public static Sex of(String id) {
    return Code.of(Sex.class, id);
  }
}
