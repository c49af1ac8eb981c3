// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.domain.time.PartialDate;

class BurnUpTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
  private final Step step = step(StepStatus.IN_PROGRESS);

  private static Step step(StepStatus status) {
    return new Step(
        StepId.next(),
        0,
        PathId.next(),
        null,
        1,
        LocalText.same("s"),
        LocalText.same("p"),
        LocalText.same("c"),
        Basis.OWN,
        status,
        status == StepStatus.NOT_APPLICABLE ? "r" : null,
        null,
        Step.Span.OPEN,
        Step.Span.OPEN,
        null,
        null,
        null);
  }

  private static Task task(Step of, String doneOn, boolean done) {
    return new Task(
        TaskId.next(),
        0,
        of.id(),
        null,
        1,
        LocalText.same("t"),
        null,
        null,
        doneOn == null ? null : PartialDate.parse(doneOn),
        done);
  }

  @Test
  void eachMonthHoldsWhatWasDoneUntilItsEnd() {
    var tasks =
        List.of(
            task(step, "2025-12-31", true),
            task(step, "2026-02", true),
            task(step, "2026-02-28", true),
            task(step, null, false));
    assertThat(BurnUp.of(List.of(step), tasks, TODAY))
        .isEqualTo(
            new BurnUp(
                List.of(
                    new BurnUp.Month(YearMonth.of(2025, 12), 1),
                    new BurnUp.Month(YearMonth.of(2026, 1), 1),
                    new BurnUp.Month(YearMonth.of(2026, 2), 3)),
                4,
                0));
  }

  @Test
  void whatHasNoMonthIsCountedApart() {
    var tasks =
        List.of(task(step, null, true), task(step, "2025", true), task(step, "2026-02", true));
    var burnUp = BurnUp.of(List.of(step), tasks, TODAY);
    assertThat(burnUp.withoutMonth()).isEqualTo(2);
    assertThat(burnUp.months()).containsExactly(new BurnUp.Month(YearMonth.of(2026, 2), 1));
    assertThat(burnUp.done()).isEqualTo(3);
  }

  @Test
  void tasksOfStepsThatDoNotApplyAreNeitherScopeNorDone() {
    var left = step(StepStatus.NOT_APPLICABLE);
    var tasks = new ArrayList<Task>();
    for (var i = 1; i <= 9; i++) tasks.add(task(left, "2026-01-0" + i, true));
    assertThat(BurnUp.of(List.of(left), tasks, TODAY)).isEqualTo(new BurnUp(List.of(), 0, 0));
    tasks.add(task(step, "2026-02-01", true));
    assertThat(BurnUp.of(List.of(left, step), tasks, TODAY))
        .isEqualTo(new BurnUp(List.of(new BurnUp.Month(YearMonth.of(2026, 2), 1)), 1, 0));
  }

  @Test
  void aMistypedCenturyDoesNotMakeAThousandMonths() {
    var tasks = List.of(task(step, "1926-01-01", true), task(step, "2026-02-01", true));
    var months = BurnUp.of(List.of(step), tasks, TODAY).months();
    assertThat(months).hasSize(60);
    assertThat(months.getFirst()).isEqualTo(new BurnUp.Month(YearMonth.of(2021, 3), 1));
    assertThat(months.getLast().done()).isEqualTo(2);
  }
}
