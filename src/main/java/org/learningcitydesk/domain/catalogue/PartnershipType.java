// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.LocalText;

/// A kind of partnership.
///
/// @param formality 1 (no written act) to 3 (act with legal effects)
/// @param legalReference the norm it rests on
public record PartnershipType(
    String id,
    LocalText name,
    LocalText description,
    int formality,
    @Nullable String legalReference,
    String sourceId)
    implements Entry {}
