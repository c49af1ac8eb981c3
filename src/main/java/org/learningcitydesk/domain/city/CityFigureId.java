// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.city;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a figure of a city profile.
public record CityFigureId(UUID value) {
  /// A new identity, later than all before it.
  public static CityFigureId next() {
    return new CityFigureId(Ids.next());
  }
}
