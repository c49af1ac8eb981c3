// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.text.Blank;

/// What a stakeholder brings into a partnership in one year. Blank is not zero: nothing was said.
///
/// @param year the calendar year, 1000 to 9999
/// @param planned hours or euros, as its kind is counted; 0 or more
/// @param given the same, as far as it was given
/// @param rate euros an hour that the partners have agreed on, 0 or more
@RecordBuilder
public record Contribution(
    ContributionId id,
    long version,
    PartnershipId partnership,
    StakeholderId stakeholder,
    int year,
    ContributionKind kind,
    @Nullable String description,
    @Nullable BigDecimal planned,
    @Nullable BigDecimal given,
    @Nullable BigDecimal rate)
    implements ContributionBuilder.With {
  public Contribution {
    if (year < 1000 || year > 9999) throw new InvalidValue("contribution.year", "yearRange");
    description = Blank.toNull(description, "contribution.description", 500);
    planned = ContributionKind.amount(planned, "contribution.planned");
    given = ContributionKind.amount(given, "contribution.given");
    rate = kind.rate(rate, "contribution.rate");
  }

  /// A contribution of which the amounts are still to be said.
  public static Contribution of(
      PartnershipId partnership, StakeholderId stakeholder, int year, ContributionKind kind) {
    return new Contribution(
        ContributionId.next(), 0, partnership, stakeholder, year, kind, null, null, null, null);
  }

  /// Euros; empty where nothing was planned or hours have no rate.
  public Optional<BigDecimal> plannedValue() {
    return kind.value(planned, rate);
  }

  /// Euros; empty where nothing was given or hours have no rate.
  public Optional<BigDecimal> givenValue() {
    return kind.value(given, rate);
  }
}
