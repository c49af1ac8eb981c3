// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.time.PartialDate;

class BudgetLineTest {
  private final BudgetLine stage = BudgetLine.titled(CityId.next(), 2026, "  Palco ");

  private static BigDecimal euros(String text) {
    return new BigDecimal(text);
  }

  private static void refused(String field, String rule, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            InvalidValue.class,
            it -> {
              assertEquals(field, it.field());
              assertEquals(rule, it.rule());
            });
  }

  @Test
  void aNewLineIsOfOwnMoneyAndSaysNothingOfAmounts() {
    assertEquals("Palco", stage.title());
    assertEquals(FundingSource.OWN_FUNDS, stage.source());
    assertEquals(Optional.empty(), stage.plannedValue());
    assertThat(stage.doubts()).isEmpty();
  }

  @Test
  void blankIsNotZero() {
    assertEquals(Optional.of(euros("0.00")), stage.withSpent(BigDecimal.ZERO).spentValue());
    assertEquals(Optional.empty(), stage.spentValue());
  }

  @Test
  void whatCannotBeIsRefusedAtItsField() {
    refused("budgetLine.planned", "negative", () -> stage.withPlanned(euros("-0.01")));
    refused("budgetLine.committed", "negative", () -> stage.withCommitted(euros("-1")));
    refused("budgetLine.spent", "tooLarge", () -> stage.withSpent(euros("1e11")));
    refused("budgetLine.year", "budgetYear", () -> stage.withYear(1989));
    refused("budgetLine.year", "budgetYear", () -> stage.withYear(2101));
    refused("budgetLine.title", "isBlank", () -> stage.withTitle("  "));
    refused("budgetLine.title", "tooLong", () -> stage.withTitle("x".repeat(301)));
    assertEquals(1990, stage.withYear(1990).year());
    assertEquals(2100, stage.withYear(2100).year());
  }

  @Test
  void aLineIsForAStepOrForAnActivity() {
    var forStep = stage.withStep(StepId.next());
    refused(
        "budgetLine.activity", "stepAndActivity", () -> forStep.withActivity(ActivityId.next()));
    assertThat(forStep.withStep(null).withActivity(ActivityId.next()).activity()).isNotNull();
  }

  @Test
  void hoursHaveAValueByTheirRateAndMoneyHasNone() {
    var hours =
        stage
            .withKind(ContributionKind.VOLUNTEER_TIME)
            .withPlanned(euros("7.5"))
            .withRate(euros("12.333"));
    assertEquals(Optional.of(euros("92.48")), hours.plannedValue());
    assertEquals(Optional.empty(), hours.withRate(null).plannedValue());
    assertThat(hours.withRate(null).doubts()).containsExactly(BudgetDoubt.HOURS_WITHOUT_RATE);
    assertThat(hours.withKind(ContributionKind.GOODS).rate()).isNull();
  }

  @Test
  void whatIsWorthASecondLookIsSaidAndNotRefused() {
    assertThat(
            stage
                .withPlanned(euros("100"))
                .withCommitted(euros("120"))
                .withSpent(euros("130"))
                .doubts())
        .containsExactly(BudgetDoubt.COMMITTED_ABOVE_PLANNED, BudgetDoubt.SPENT_ABOVE_COMMITTED);
    assertThat(stage.withActNumber("DD 12").doubts())
        .containsExactly(BudgetDoubt.ACT_WITHOUT_AMOUNT);
    assertThat(stage.withSpentOn(PartialDate.parse("2026-05")).doubts())
        .containsExactly(BudgetDoubt.PAID_WITHOUT_AMOUNT);
    assertThat(stage.withCommitted(euros("5")).doubts()).isEmpty();
  }
}
