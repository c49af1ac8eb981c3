// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.partnership.ContributionSums.Amount;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

class ContributionSumsTest {
  private static final PartnershipId PARTNERSHIP = PartnershipId.next();
  private static final StakeholderId MUSEUM = StakeholderId.next();
  private static final StakeholderId STRANGER = StakeholderId.next();

  private static Contribution of(
      StakeholderId by,
      int year,
      ContributionKind kind,
      @Nullable String planned,
      @Nullable String given,
      @Nullable String rate) {
    return Contribution.of(PARTNERSHIP, by, year, kind)
        .with(it -> it.planned(number(planned)).given(number(given)).rate(number(rate)));
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Amount amount(@Nullable String planned, @Nullable String given) {
    return new Amount(number(planned), number(given));
  }

  @Test
  void eurosAndHoursAreNeverAddedAndARateMakesHoursEuros() {
    var sums =
        ContributionSums.of(
            List.of(
                of(MUSEUM, 2026, ContributionKind.CASH, "100", "40", null),
                of(MUSEUM, 2026, ContributionKind.STAFF_TIME, "10", null, "20"),
                of(MUSEUM, 2026, ContributionKind.SPACE, "5", "3", null)));
    assertEquals(
        new ContributionSums(
            amount("300.00", "40.00"), amount("15.00", "3.00"), amount("5.00", "3.00")),
        sums);
  }

  @Test
  void hoursWithoutARateAreCountedWhereThereAreAny() {
    assertEquals(
        1,
        ContributionSums.countWithoutValue(
            List.of(
                of(MUSEUM, 2026, ContributionKind.CASH, "500", "450", null),
                of(MUSEUM, 2026, ContributionKind.STAFF_TIME, "10", null, "20"),
                of(MUSEUM, 2026, ContributionKind.SPACE, "40", "38", null),
                of(MUSEUM, 2026, ContributionKind.SPACE, null, null, null))));
  }

  @Test
  void blankStaysBlankAndZeroStaysZero() {
    assertTrue(ContributionSums.of(List.of()).value().isBlank());
    var sums =
        ContributionSums.of(
            List.of(
                of(MUSEUM, 2026, ContributionKind.GOODS, null, null, null),
                of(MUSEUM, 2026, ContributionKind.CASH, null, "0", null)));
    assertEquals(amount(null, "0.00"), sums.value());
    assertTrue(sums.hours().isBlank());
  }

  @Test
  void kindsHelicesAndYearsComeInTheirOrderAndOnlyWhereSomethingIsRecorded() {
    var all =
        List.of(
            of(STRANGER, 2027, ContributionKind.SPACE, "1", null, null),
            of(MUSEUM, 2025, ContributionKind.CASH, "2", null, null));
    assertEquals(
        List.of(ContributionKind.CASH, ContributionKind.SPACE),
        List.copyOf(ContributionSums.byKind(all).keySet()));
    assertEquals(List.of(2025, 2027), List.copyOf(ContributionSums.byYear(all).keySet()));
    var helices = Map.of(MUSEUM, Helix.ACADEMIA);
    assertEquals(
        List.of(Optional.of(Helix.ACADEMIA), Optional.empty()),
        List.copyOf(
            ContributionSums.byHelix(all, it -> Optional.ofNullable(helices.get(it.stakeholder())))
                .keySet()));
  }

  @Test
  void theYearToSpeakOfIsThisOneElseTheLastElseTheNext() {
    var past = of(MUSEUM, 2024, ContributionKind.CASH, "1", null, null);
    var now = of(MUSEUM, 2026, ContributionKind.CASH, "1", null, null);
    var next = of(MUSEUM, 2027, ContributionKind.CASH, "1", null, null);
    assertEquals(Optional.of(2026), ContributionSums.mainYear(List.of(past, next, now), 2026));
    assertEquals(Optional.of(2024), ContributionSums.mainYear(List.of(next, past), 2026));
    assertEquals(Optional.of(2027), ContributionSums.mainYear(List.of(next), 2026));
    assertEquals(Optional.empty(), ContributionSums.mainYear(List.of(), 2026));
  }
}
