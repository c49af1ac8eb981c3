// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.city;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a city.
public record CityId(UUID value) {
  /// A new identity, later than all before it.
  public static CityId next() {
    return new CityId(Ids.next());
  }
}
