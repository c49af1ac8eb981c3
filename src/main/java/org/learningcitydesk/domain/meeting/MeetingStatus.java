// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import org.learningcitydesk.domain.Code;

/// How far a meeting is.
public enum MeetingStatus implements Code {
  PLANNED,
  HELD,
  CANCELLED;

  /// The constant with this id.
  public static MeetingStatus of(String id) {
    return Code.of(MeetingStatus.class, id);
  }
}
