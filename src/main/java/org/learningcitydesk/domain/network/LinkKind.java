// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import org.learningcitydesk.domain.Code;

/// What brings two stakeholders together.
public enum LinkKind implements Code {
  PARTNERSHIP,
  ACTIVITY,
  CONTACT,
  MEETING;

  /// The constant with this id.
  public static LinkKind of(String id) {
    return Code.of(LinkKind.class, id);
  }
}
