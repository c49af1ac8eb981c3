// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.stakeholder.Reach;

/// Degrees north and east: half of one place and half of another is no place.
public record Coordinates(@Nullable Double latitude, @Nullable Double longitude) {
  static @Nullable Coordinates of(Reach reach) {
    return reach.latitude() == null && reach.longitude() == null
        ? null
        : new Coordinates(reach.latitude(), reach.longitude());
  }
}
