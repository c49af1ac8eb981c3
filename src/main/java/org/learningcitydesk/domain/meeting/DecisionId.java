// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a decision of a meeting.
public record DecisionId(UUID value) {
  /// A new identity, later than all before it.
  public static DecisionId next() {
    return new DecisionId(Ids.next());
  }
}
