// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a change of state.
public record StateChangeId(UUID value) {
  /// A new identity, later than all before it.
  public static StateChangeId next() {
    return new StateChangeId(Ids.next());
  }
}
