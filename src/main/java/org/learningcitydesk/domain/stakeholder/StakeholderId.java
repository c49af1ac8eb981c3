// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a stakeholder.
public record StakeholderId(UUID value) {
  /// A new identity, later than all before it.
  public static StakeholderId next() {
    return new StakeholderId(Ids.next());
  }
}
