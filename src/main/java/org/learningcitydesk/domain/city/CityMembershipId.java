// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.city;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a membership in a network.
public record CityMembershipId(UUID value) {
  /// A new identity, later than all before it.
  public static CityMembershipId next() {
    return new CityMembershipId(Ids.next());
  }
}
