// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import org.learningcitydesk.domain.Code;

/// Who meets.
public enum MeetingKind implements Code {
  STEERING_GROUP,
  WORKING_GROUP,
  PARTNERS,
  ASSEMBLY,
  COUNCIL,
  OFFICES,
  OTHER;

  /// The constant with this id.
  public static MeetingKind of(String id) {
    return Code.of(MeetingKind.class, id);
  }
}
