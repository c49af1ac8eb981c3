// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What both sides think of a partnership in one round, criterion by criterion. What was not
/// assessed counts nowhere: it is no zero.
///
/// @param spokes in the order of the criteria
public record Radar(List<Spoke> spokes) {
  /// From this difference on the sides disagree: one whole step of the scale.
  public static final double DISAGREEMENT = 1.0;

  public Radar {
    spokes = List.copyOf(spokes);
  }

  /// @param criteria ids of the catalogue
  public static Radar of(GovernanceRound round, List<String> criteria) {
    return new Radar(criteria.stream().map(it -> Spoke.of(round, it)).toList());
  }

  /// The mean over the criteria that the side has assessed; each criterion weighs the same, however
  /// many have answered.
  public OptionalDouble mean(Side side) {
    return spokes.stream()
        .map(it -> it.of(side).mean())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  /// The criteria on which the sides disagree, the widest apart first.
  public List<Spoke> disagreements() {
    return spokes.stream()
        .filter(Spoke::isDisagreement)
        .sorted((a, b) -> Double.compare(b.apart(), a.apart()))
        .toList();
  }

  /// What was said of one criterion.
  ///
  /// @param criterion id of the catalogue
  public record Spoke(String criterion, Scores municipality, Scores partners) {
    static Spoke of(GovernanceRound round, String criterion) {
      return new Spoke(
          criterion,
          Scores.of(round.of(Side.MUNICIPALITY), criterion),
          Scores.of(round.of(Side.PARTNER), criterion));
    }

    public Scores of(Side side) {
      return switch (side) {
        case MUNICIPALITY -> municipality;
        case PARTNER -> partners;
      };
    }

    /// How far the sides are apart, 0 to 4; 0 where one of them has not assessed it.
    public double apart() {
      return municipality.mean().isEmpty() || partners.mean().isEmpty()
          ? 0
          : Math.abs(municipality.mean().getAsDouble() - partners.mean().getAsDouble());
    }

    public boolean isDisagreement() {
      // Means are sums of thirds, sevenths ...: a whole step must not miss the line by a hair.
      return apart() >= DISAGREEMENT - 1e-9;
    }
  }

  /// The scores that one side gave to one criterion.
  ///
  /// @param assessed how many have assessed it
  /// @param asked how many have answered at all
  /// @param lowest 0 where nobody has assessed it
  public record Scores(OptionalDouble mean, int assessed, int asked, int lowest, int highest) {
    static Scores of(List<GovernanceAnswer> answers, String criterion) {
      var values =
          answers.stream()
              .flatMap(it -> it.score(criterion).stream())
              .map(Score::value)
              .flatMap(it -> Stream.ofNullable(it))
              .mapToInt(it -> Objects.requireNonNull(it))
              .summaryStatistics();
      return values.getCount() == 0
          ? new Scores(OptionalDouble.empty(), 0, answers.size(), 0, 0)
          : new Scores(
              OptionalDouble.of(values.getAverage()),
              (int) values.getCount(),
              answers.size(),
              values.getMin(),
              values.getMax());
    }
  }
}
