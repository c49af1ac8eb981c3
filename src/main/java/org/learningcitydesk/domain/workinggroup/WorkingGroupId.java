// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.workinggroup;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a working group.
public record WorkingGroupId(UUID value) {
  /// A new identity, later than all before it.
  public static WorkingGroupId next() {
    return new WorkingGroupId(Ids.next());
  }
}
