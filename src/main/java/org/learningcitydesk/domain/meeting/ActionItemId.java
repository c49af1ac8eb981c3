// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an action item.
public record ActionItemId(UUID value) {
  /// A new identity, later than all before it.
  public static ActionItemId next() {
    return new ActionItemId(Ids.next());
  }
}
