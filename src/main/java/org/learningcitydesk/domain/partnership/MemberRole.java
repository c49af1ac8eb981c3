// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import org.learningcitydesk.domain.Code;

/// What a stakeholder is in a partnership.
public enum MemberRole implements Code {
  LEAD,
  PARTNER,
  FUNDER,
  BENEFICIARY;

  /// The constant with this id of the catalogue.
  public static MemberRole of(String id) {
    return Code.of(MemberRole.class, id);
  }
}
