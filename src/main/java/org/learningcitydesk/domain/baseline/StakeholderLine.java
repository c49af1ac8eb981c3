// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// As much of a stakeholder as a comparison needs: there may be a hundred thousand of them.
public record StakeholderLine(
    StakeholderId id, String name, Helix helix, EngagementStatus engagement) {}
