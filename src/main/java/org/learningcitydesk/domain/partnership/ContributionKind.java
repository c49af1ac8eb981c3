// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import org.learningcitydesk.domain.Code;

/// What a member brings into a partnership.
public enum ContributionKind implements Code {
  CASH(false),
  STAFF_TIME(true),
  SPACE(true),
  GOODS(false),
  VOLUNTEER_TIME(true);

  private final boolean inHours;

  ContributionKind(boolean inHours) {
    this.inHours = inHours;
  }

  /// The constant with this id.
  public static ContributionKind of(String id) {
    return Code.of(ContributionKind.class, id);
  }

  /// Whether it is counted in hours, which have a value where a rate was agreed; otherwise in
  /// euros.
  public boolean inHours() {
    return inHours;
  }
}
