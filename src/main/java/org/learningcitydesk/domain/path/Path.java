// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.LocalText;

/// The path of one city: the template it was made from, and where that came from. Its steps point
/// to it.
public record Path(
    PathId id,
    long version,
    CityId city,
    String templateId,
    String templateVersion,
    LocalText name,
    @Nullable String origin) {}
