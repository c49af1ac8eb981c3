// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.text.LocalText;

/// A kind of stakeholder; it tells the helix.
///
/// @param countsForHelixCoverage false for networks and operators from outside: they do not make
///   the territory complete
public record Category(
    String id,
    LocalText name,
    @JsonProperty("helixId") Helix helix,
    LocalText examples,
    boolean countsForHelixCoverage,
    String sourceId)
    implements Entry {}
