// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an answered questionnaire.
public record GovernanceAnswerId(UUID value) {
  /// A new identity, later than all before it.
  public static GovernanceAnswerId next() {
    return new GovernanceAnswerId(Ids.next());
  }
}
