// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.time.PartialDate;

class HealthTest {
  private static final List<String> CRITERIA = List.of("a", "b");
  private static final PartnershipId PARTNERSHIP = PartnershipId.next();

  private static GovernanceRound on(String day, GovernanceAnswer... answers) {
    return GovernanceRound.on(PARTNERSHIP, LocalDate.parse(day), day).withAnswers(List.of(answers));
  }

  private static GovernanceAnswer says(Side side, @Nullable Integer a, @Nullable Integer b) {
    return new GovernanceAnswer(
        GovernanceAnswerId.next(),
        side,
        null,
        null,
        PartialDate.parse("2026-01-01"),
        null,
        null,
        List.of(new Score("a", a, null), new Score("b", b, null)));
  }

  @Test
  void theLatestRoundInWhichAnybodyAssessedAnythingCounts() {
    var old = on("2025-12-31", says(Side.MUNICIPALITY, 1, 1));
    var last = on("2026-01-01", says(Side.MUNICIPALITY, 4, 5), says(Side.PARTNER, 3, null));
    var silent = on("2026-02-01", says(Side.PARTNER, null, null));
    var planned = on("2026-03-01");
    assertEquals(
        Optional.of(new Health(last, OptionalDouble.of(4.5), OptionalDouble.of(3))),
        Health.of(List.of(planned, last, silent, old), CRITERIA));
  }

  @Test
  void aSideThatSaidNothingStaysEmpty() {
    var round = on("2026-01-01", says(Side.PARTNER, 2, null));
    assertEquals(
        Optional.of(new Health(round, OptionalDouble.empty(), OptionalDouble.of(2))),
        Health.of(List.of(round), CRITERIA));
  }

  @Test
  void nobodyIsHealthyBecauseNobodyAsked() {
    assertEquals(Optional.empty(), Health.of(List.of(), CRITERIA));
    assertEquals(Optional.empty(), Health.of(List.of(on("2026-01-01")), CRITERIA));
  }
}
