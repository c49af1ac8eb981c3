// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// A stakeholder in a partnership.
public record Member(StakeholderId stakeholder, MemberRole role) {}
