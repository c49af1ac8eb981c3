// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a round of questions.
public record GovernanceRoundId(UUID value) {
  /// A new identity, later than all before it.
  public static GovernanceRoundId next() {
    return new GovernanceRoundId(Ids.next());
  }
}
