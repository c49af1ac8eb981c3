// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import org.learningcitydesk.domain.Code;

/// Whether somebody came.
public enum Presence implements Code {
  INVITED,
  PRESENT,
  ONLINE,
  EXCUSED,
  ABSENT;

  /// The constant with this id.
  public static Presence of(String id) {
    return Code.of(Presence.class, id);
  }
}
