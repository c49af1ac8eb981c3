// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.matrix;

import org.learningcitydesk.domain.Code;

/// What influence and interest together ask of the city.
public enum Quadrant implements Code {
  MANAGE_CLOSELY,
  KEEP_SATISFIED,
  KEEP_INFORMED,
  MONITOR;

  /// From this score on influence or interest is high.
  public static final int HIGH = 4;

  static Quadrant of(int influence, int interest) {
    if (influence >= HIGH) return interest >= HIGH ? MANAGE_CLOSELY : KEEP_SATISFIED;
    return interest >= HIGH ? KEEP_INFORMED : MONITOR;
  }
}
