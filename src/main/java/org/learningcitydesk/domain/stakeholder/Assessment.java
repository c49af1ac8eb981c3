// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// Scores of influence and interest given at one time, from 1 (low) to 5 (high) or unassessed. They
/// are explainable: who gave them, when, and why.
public record Assessment(
    AssessmentId id,
    long version,
    StakeholderId stakeholder,
    PartialDate date,
    String author,
    @Nullable Integer influence,
    @Nullable Integer interest,
    @Nullable String reason) {
  public Assessment {
    author = author.strip();
    if (author.isEmpty()) throw new InvalidValue("assessment.author", "isBlank");
    Stance.requireScore("stakeholder.influence", influence);
    Stance.requireScore("stakeholder.interest", interest);
    reason = Blank.toNull(reason);
  }
}
