// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import org.learningcitydesk.domain.text.LocalText;

/// A kind of activity; types come in groups.
public record ActivityType(String id, LocalText name, String groupId, String sourceId)
    implements Entry {}
