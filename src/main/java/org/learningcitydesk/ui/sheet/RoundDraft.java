// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.time.PartialDate;

/// A round as it is typed, complete or not.
@RecordBuilder
record RoundDraft(@Nullable String name, @Nullable PartialDate date, @Nullable String remark)
    implements RoundDraftBuilder.With {
  static RoundDraft of(GovernanceRound round) {
    return new RoundDraft(round.name(), round.date(), round.remark());
  }

  /// A new round of the partnership.
  GovernanceRound of(PartnershipId partnership) {
    return on(GovernanceRound.on(partnership, day().first(), text()));
  }

  /// The round with what is typed.
  GovernanceRound on(GovernanceRound round) {
    return round.withName(text()).withDate(day()).withRemark(remark);
  }

  private String text() {
    return name == null ? "" : name;
  }

  private PartialDate day() {
    if (date == null) throw new InvalidValue("round.date", "dateNeeded");
    return date;
  }
}
