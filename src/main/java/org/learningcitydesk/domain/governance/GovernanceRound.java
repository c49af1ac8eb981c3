// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// An occasion on which both sides judge a partnership by the governance criteria of the catalogue.
///
/// @param answers in the order of their entry
@RecordBuilder
public record GovernanceRound(
    GovernanceRoundId id,
    long version,
    PartnershipId partnership,
    String name,
    PartialDate date,
    @Nullable String remark,
    List<GovernanceAnswer> answers)
    implements GovernanceRoundBuilder.With {
  public GovernanceRound {
    name = Blank.strip(name);
    if (name.isEmpty()) throw new InvalidValue("round.name", "isBlank");
    if (name.length() > 200) throw new InvalidValue("round.name", "tooLong");
    remark = Blank.toNull(remark);
    answers = List.copyOf(answers);
  }

  /// A round of this day that nobody has answered.
  public static GovernanceRound on(PartnershipId partnership, LocalDate day, String name) {
    return new GovernanceRound(
        GovernanceRoundId.next(), 0, partnership, name, PartialDate.of(day), null, List.of());
  }

  /// The answers of one side.
  public List<GovernanceAnswer> of(Side side) {
    return answers.stream().filter(it -> it.side() == side).toList();
  }
}
