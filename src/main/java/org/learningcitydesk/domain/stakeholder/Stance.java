// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;

/// Where a stakeholder stands: influence and interest from 1 (low) to 5 (high) or unassessed,
/// participation now and wanted, engagement.
@RecordBuilder
public record Stance(
    @Nullable Integer influence,
    @Nullable Integer interest,
    @Nullable ParticipationLevel now,
    @Nullable ParticipationLevel wanted,
    EngagementStatus engagement)
    implements StanceBuilder.With {
  public static final Stance NEW = new Stance(null, null, null, null, EngagementStatus.IDENTIFIED);

  public Stance {
    requireScore("stakeholder.influence", influence);
    requireScore("stakeholder.interest", interest);
  }

  /// How many rungs of participation lie between what is wanted and what is; negative where more is
  /// there than is wanted, empty where one of them is not known.
  public OptionalInt participationGap() {
    return now == null || wanted == null
        ? OptionalInt.empty()
        : OptionalInt.of(wanted.ordinal() - now.ordinal());
  }

  static void requireScore(String field, @Nullable Integer score) {
    if (score != null && (score < 1 || score > 5)) throw new InvalidValue(field, "oneToFive");
  }
}
