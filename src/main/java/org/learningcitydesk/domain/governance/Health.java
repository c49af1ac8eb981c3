// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How a partnership fares by the last round in which anybody assessed anything.
///
/// @param municipality mean over the criteria that the side has assessed; empty where it has none
/// @param partners the same
public record Health(GovernanceRound round, OptionalDouble municipality, OptionalDouble partners) {
  /// Empty where nobody has assessed anything yet.
  ///
  /// @param rounds of one partnership; of those of one day the last counts
  /// @param criteria ids of the catalogue
  public static Optional<Health> of(List<GovernanceRound> rounds, List<String> criteria) {
    return rounds.stream()
        .map(it -> of(it, Radar.of(it, criteria)))
        .filter(it -> it.municipality.isPresent() || it.partners.isPresent())
        .sorted(Comparator.comparing(it -> it.round.date()))
        .reduce((_, later) -> later);
  }

  private static Health of(GovernanceRound round, Radar radar) {
    return new Health(round, radar.mean(Side.MUNICIPALITY), radar.mean(Side.PARTNER));
  }
}
