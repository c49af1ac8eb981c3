// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// The record that a sentence speaks of, where it can be looked at.
public sealed interface Subject {
  record OfStep(StepId id) implements Subject {}

  record OfPartnership(PartnershipId id) implements Subject {}

  record OfActivity(ActivityId id) implements Subject {}

  record OfBudgetLine(BudgetLineId id) implements Subject {}

  record OfMeeting(MeetingId id) implements Subject {}

  record OfStakeholder(StakeholderId id) implements Subject {}

  /// Several, of which none is meant more than another.
  record Nothing() implements Subject {}
}
