// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import org.learningcitydesk.domain.Code;

/// How contact was made.
public enum ContactKind implements Code {
  MEETING,
  CALL,
  EMAIL,
  LETTER,
  VISIT,
  EVENT,
  OTHER;

  /// The constant with this id.
  public static ContactKind of(String id) {
    return Code.of(ContactKind.class, id);
  }
}
