// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.workinggroup.WorkingGroupId;

/// What a meeting belongs to.
public record Context(
    @Nullable PartnershipId partnership,
    @Nullable WorkingGroupId workingGroup,
    @Nullable StepId step) {
  public static final Context NONE = new Context(null, null, null);
}
