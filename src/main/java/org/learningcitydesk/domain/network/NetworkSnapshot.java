// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.time.PartialDate;

/// What was measured in the network on a day, kept to compare with later.
///
/// @param filter what part of the network was measured, as JSON; null for all of it
/// @param figures of each stakeholder, a JSON list
public record NetworkSnapshot(
    NetworkSnapshotId id,
    long version,
    CityId city,
    PartialDate date,
    String name,
    @Nullable String filter,
    String figures) {
  public NetworkSnapshot {
    name = name.strip();
    if (name.isEmpty()) throw new InvalidValue("snapshot.name", "isBlank");
    if (name.length() > 200) throw new InvalidValue("snapshot.name", "tooLong");
  }
}
