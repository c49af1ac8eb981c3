// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.workinggroup;

import org.learningcitydesk.domain.Code;

/// What somebody is in a working group.
public enum GroupRole implements Code {
  COORDINATOR,
  MEMBER,
  EXPERT;

  /// The constant with this id.
  public static GroupRole of(String id) {
    return Code.of(GroupRole.class, id);
  }
}
