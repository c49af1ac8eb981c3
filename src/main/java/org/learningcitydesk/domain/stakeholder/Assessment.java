// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import java.util.Objects;
import java.util.Optional;
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

  /// The assessment that a change of a stakeholder is; empty where both scores stay as they were.
  public static Optional<Assessment> ofChange(
      Stance before, Stakeholder after, PartialDate date, String author) {
    var now = after.stance();
    if (Objects.equals(before.influence(), now.influence())
        && Objects.equals(before.interest(), now.interest())) return Optional.empty();
    return Optional.of(
        new Assessment(
            AssessmentId.next(),
            0,
            after.id(),
            date,
            author,
            now.influence(),
            now.interest(),
            null));
  }

  /// The same scores with another reason.
  public Assessment withReason(@Nullable String other) {
    return new Assessment(id, version, stakeholder, date, author, influence, interest, other);
  }
}
