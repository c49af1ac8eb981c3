// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import java.util.List;

/// How an activity of one type is run, phase by phase.
public record ActivityFormat(
    String id, String activityTypeId, Hours durationHours, String sourceId, List<Term> phases) {
  public ActivityFormat {
    phases = List.copyOf(phases);
  }

  /// From the shortest to the longest.
  public record Hours(int min, int max) {}
}
