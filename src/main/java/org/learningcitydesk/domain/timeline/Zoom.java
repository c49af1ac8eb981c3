// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import org.learningcitydesk.domain.Code;

/// How much time is looked at.
public enum Zoom implements Code {
  QUARTER,
  YEAR,
  ALL;

  /// The constant with this id.
  public static Zoom of(String id) {
    return Code.of(Zoom.class, id);
  }
}
