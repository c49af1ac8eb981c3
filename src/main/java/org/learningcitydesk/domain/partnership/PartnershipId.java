// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a partnership.
public record PartnershipId(UUID value) {
  /// A new identity, later than all before it.
  public static PartnershipId next() {
    return new PartnershipId(Ids.next());
  }
}
