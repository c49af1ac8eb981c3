// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import org.learningcitydesk.domain.Code;

/// How old participants are, in the bands of the target groups.
public enum AgeBand implements Code {
  /// 0 to 13.
  CHILDREN,
  /// 14 to 18.
  ADOLESCENTS,
  /// 19 to 34.
  YOUNG_ADULTS,
  /// 35 to 64.
  ADULTS,
  /// 65 and more.
  OLDER_PEOPLE,
  NOT_STATED;

  /// The constant with this id.
  public static AgeBand of(String id) {
    return Code.of(AgeBand.class, id);
  }
}
