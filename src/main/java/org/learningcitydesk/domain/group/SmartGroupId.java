// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.group;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a smart group.
public record SmartGroupId(UUID value) {
  /// A new identity, later than all before it.
  public static SmartGroupId next() {
    return new SmartGroupId(Ids.next());
  }
}
