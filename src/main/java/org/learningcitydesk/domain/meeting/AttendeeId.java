// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a line of an attendance sheet.
public record AttendeeId(UUID value) {
  /// A new identity, later than all before it.
  public static AttendeeId next() {
    return new AttendeeId(Ids.next());
  }
}
