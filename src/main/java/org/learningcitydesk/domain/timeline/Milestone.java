// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import org.learningcitydesk.domain.time.PartialDate;

/// A date that matters by itself.
public record Milestone(MilestoneKind kind, PartialDate date) {
  boolean touches(Window window) {
    return !date.first().isAfter(window.last()) && !date.last().isBefore(window.first());
  }
}
