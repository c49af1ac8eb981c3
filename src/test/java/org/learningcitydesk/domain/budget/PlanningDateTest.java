// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;

class PlanningDateTest {
  @Test
  void theDaysOfThisYearAndTheNext() {
    assertThat(PlanningDate.of(City.named("Borgo"), LocalDate.of(2026, 8, 1)))
        .extracting(PlanningDate::date)
        .containsExactly(
            LocalDate.of(2026, 7, 31),
            LocalDate.of(2026, 11, 15),
            LocalDate.of(2027, 7, 31),
            LocalDate.of(2027, 11, 15));
  }

  @Test
  void elsewhereOtherLawsRule() {
    assertThat(PlanningDate.of(City.named("Koper").withCountry("SI"), LocalDate.of(2026, 8, 1)))
        .isEmpty();
  }

  @Test
  void daysAreCounted() {
    assertEquals(
        7, PlanningOccasion.PLANNING_DOCUMENT.in(2026).daysLeft(LocalDate.of(2026, 7, 24)));
  }
}
