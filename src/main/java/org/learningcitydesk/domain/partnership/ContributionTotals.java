// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.math.BigDecimal;
import java.util.Collection;

/// Sums of contributions. What was left blank adds nothing, and is counted so that nobody takes the
/// sum for the whole.
///
/// @param plannedHours of those that are counted in hours
/// @param plannedValue euros, hours with a rate included
/// @param withoutValue contributions in hours to which no rate was agreed
public record ContributionTotals(
    BigDecimal plannedHours,
    BigDecimal givenHours,
    BigDecimal plannedValue,
    BigDecimal givenValue,
    int withoutValue) {
  public static ContributionTotals of(Collection<Contribution> all) {
    var zero = new BigDecimal("0.00");
    var hours = all.stream().filter(it -> it.kind().inHours()).toList();
    return new ContributionTotals(
        hours.stream()
            .map(Contribution::planned)
            .filter(java.util.Objects::nonNull)
            .reduce(zero, BigDecimal::add),
        hours.stream()
            .map(Contribution::given)
            .filter(java.util.Objects::nonNull)
            .reduce(zero, BigDecimal::add),
        all.stream().flatMap(it -> it.plannedValue().stream()).reduce(zero, BigDecimal::add),
        all.stream().flatMap(it -> it.givenValue().stream()).reduce(zero, BigDecimal::add),
        (int)
            hours.stream()
                .filter(it -> it.rate() == null && (it.planned() != null || it.given() != null))
                .count());
  }
}
