// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceAnswerId;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Radar;
import org.learningcitydesk.domain.governance.Side;

/// A round beside an earlier one.
///
/// @param before the round it is compared with, or null
record GovernanceView(
    GovernanceRound round, @Nullable GovernanceRound before, Radar radar, @Nullable Radar earlier) {
  /// @param criteria ids of the catalogue
  static GovernanceView of(
      GovernanceRound round, @Nullable GovernanceRound before, List<String> criteria) {
    return new GovernanceView(
        round,
        before,
        Radar.of(round, criteria),
        before == null ? null : Radar.of(before, criteria));
  }

  /// One criterion in both rounds.
  record Line(int order, Radar.Spoke now, Radar.@Nullable Spoke earlier) {
    /// By how much the mean of a side has risen; empty where one of the rounds has none.
    OptionalDouble change(Side side) {
      return earlier == null
          ? OptionalDouble.empty()
          : difference(now.of(side).mean(), earlier.of(side).mean());
    }
  }

  /// In the order of the catalogue.
  List<Line> lines() {
    return IntStream.range(0, radar.spokes().size())
        .mapToObj(
            at ->
                new Line(
                    at + 1,
                    radar.spokes().get(at),
                    earlier == null ? null : earlier.spokes().get(at)))
        .toList();
  }

  /// By how much the mean over all criteria has risen.
  OptionalDouble change(Side side) {
    return earlier == null
        ? OptionalDouble.empty()
        : difference(radar.mean(side), earlier.mean(side));
  }

  private static OptionalDouble difference(OptionalDouble now, OptionalDouble before) {
    return now.isEmpty() || before.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(now.getAsDouble() - before.getAsDouble());
  }

  Optional<GovernanceAnswer> answer(@Nullable GovernanceAnswerId id) {
    return round.answers().stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
