// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.partnership.PartnershipId;

class RadarTest {
  private static final List<String> CRITERIA = List.of("purpose", "trust", "rules");

  private static GovernanceAnswer answer(Side side, @Nullable Integer... scores) {
    var answer = GovernanceAnswer.blank(side);
    for (var i = 0; i < scores.length; i++)
      answer = answer.withScore(new Score(CRITERIA.get(i), scores[i], null));
    return answer;
  }

  private static Radar radar(GovernanceAnswer... answers) {
    return Radar.of(
        GovernanceRound.on(PartnershipId.next(), LocalDate.of(2026, 3, 1), "Primo giro")
            .withAnswers(List.of(answers)),
        CRITERIA);
  }

  @Test
  void whatWasNotAssessedIsNoZero() {
    var radar =
        radar(
            answer(Side.MUNICIPALITY, 4, null, 2),
            answer(Side.PARTNER, 2, null, null),
            answer(Side.PARTNER, 3, null, 2));
    var purpose = radar.spokes().getFirst();
    assertEquals(new Radar.Scores(OptionalDouble.of(4), 1, 1, 4, 4), purpose.municipality());
    assertEquals(new Radar.Scores(OptionalDouble.of(2.5), 2, 2, 2, 3), purpose.partners());
    assertEquals(
        new Radar.Scores(OptionalDouble.empty(), 0, 2, 0, 0), radar.spokes().get(1).partners());
    assertEquals(
        new Radar.Scores(OptionalDouble.of(2), 1, 2, 2, 2), radar.spokes().get(2).partners());
    assertEquals(OptionalDouble.of(3), radar.mean(Side.MUNICIPALITY));
    assertEquals(OptionalDouble.of(2.25), radar.mean(Side.PARTNER));
  }

  @Test
  void aRoundWithoutAnswersHasNoMean() {
    assertEquals(OptionalDouble.empty(), radar().mean(Side.PARTNER));
    assertThat(radar().disagreements()).isEmpty();
    assertEquals(
        OptionalDouble.empty(), radar(GovernanceAnswer.blank(Side.PARTNER)).mean(Side.PARTNER));
  }

  @Test
  void sidesDisagreeFromOneStepOn() {
    var radar =
        radar(
            answer(Side.MUNICIPALITY, 4, 5, 3),
            answer(Side.PARTNER, 3, 2, 3),
            answer(Side.PARTNER, 4, 2, null));
    assertThat(radar.disagreements()).extracting(Radar.Spoke::criterion).containsExactly("trust");
    assertEquals(0.5, radar.spokes().getFirst().apart());
    assertThat(radar(answer(Side.MUNICIPALITY, 4), answer(Side.PARTNER, 3)).disagreements())
        .hasSize(1);
  }

  @Test
  void aWholeStepBetweenMeansOfThirdsIsADisagreement() {
    var radar =
        radar(
            answer(Side.MUNICIPALITY, 4),
            answer(Side.MUNICIPALITY, 4),
            answer(Side.MUNICIPALITY, 5),
            answer(Side.PARTNER, 3),
            answer(Side.PARTNER, 3),
            answer(Side.PARTNER, 4));
    assertThat(radar.disagreements()).extracting(Radar.Spoke::criterion).containsExactly("purpose");
  }

  @Test
  void oneSideAloneDisagreesWithNobody() {
    assertThat(radar(answer(Side.MUNICIPALITY, 5, 5, 5)).disagreements()).isEmpty();
  }

  @Test
  void aScoreIsOneToFiveOrNone() {
    assertThatThrownBy(() -> new Score("trust", 0, null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Score("trust", 6, null)).isInstanceOf(InvalidValue.class);
    assertThat(
            GovernanceAnswer.blank(Side.PARTNER).withScore(new Score("trust", null, " ")).scores())
        .isEmpty();
  }
}
