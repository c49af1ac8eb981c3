// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.city;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.time.PartialDate;

/// Membership of a city in a network, for example that of UNESCO.
public record CityMembership(
    CityMembershipId id,
    long version,
    CityId city,
    String network,
    @Nullable PartialDate joinedOn) {}
