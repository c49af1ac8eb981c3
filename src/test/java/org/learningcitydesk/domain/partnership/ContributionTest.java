// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

class ContributionTest {
  private static Contribution of(ContributionKind kind) {
    return Contribution.of(PartnershipId.next(), StakeholderId.next(), 2026, kind);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void hoursHaveAValueOnlyWhereARateWasAgreed() {
    var hours =
        of(ContributionKind.VOLUNTEER_TIME)
            .with(it -> it.planned(number("120")).given(number("32.5")));
    assertEquals(Optional.empty(), hours.plannedValue());
    var rated = hours.withRate(number("15.5"));
    assertEquals(Optional.of(number("1860.00")), rated.plannedValue());
    assertEquals(Optional.of(number("503.75")), rated.givenValue());
  }

  @Test
  void moneyNeedsNoRate() {
    var cash = of(ContributionKind.CASH).with(it -> it.planned(number("1000")).rate(number("3")));
    assertEquals(Optional.of(number("1000.00")), cash.plannedValue());
    assertEquals(Optional.empty(), cash.givenValue());
    assertEquals(null, cash.rate());
  }

  @Test
  void nothingIsBelowZero() {
    assertThatThrownBy(() -> of(ContributionKind.CASH).withGiven(number("-1")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> of(ContributionKind.STAFF_TIME).withRate(number("-0.01")))
        .isInstanceOf(InvalidValue.class);
  }
}
