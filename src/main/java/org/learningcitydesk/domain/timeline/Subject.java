// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.TaskId;

/// The record behind a row.
public sealed interface Subject {
  record OfStep(StepId step) implements Subject {}

  /// A task is found on the page of its step.
  record OfTask(TaskId task, StepId step) implements Subject {}

  record OfActivity(ActivityId activity) implements Subject {}

  record OfPartnership(PartnershipId partnership) implements Subject {}
}
