// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.workinggroup;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a place in a working group.
public record GroupMemberId(UUID value) {
  /// A new identity, later than all before it.
  public static GroupMemberId next() {
    return new GroupMemberId(Ids.next());
  }
}
