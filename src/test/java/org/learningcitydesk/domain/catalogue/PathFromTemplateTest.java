// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;

class PathFromTemplateTest {
  private final CityId city = CityId.next();
  private final StartedPath started = PathFromTemplate.start(city, Catalogue.shipped());

  @Test
  void aNewPathHasTheStepsOfTheTemplateAndNoneIsStarted() {
    assertThat(started.path().city()).isEqualTo(city);
    assertThat(started.path().templateId()).isEqualTo("reconstructed-ten-steps");
    assertThat(started.steps())
        .hasSize(10)
        .allSatisfy(
            step -> {
              assertThat(step.path()).isEqualTo(started.path().id());
              assertThat(step.status()).isEqualTo(StepStatus.NOT_STARTED);
              assertThat(step.lead()).isNull();
            });
    assertThat(started.steps())
        .extracting(Step::templateStep)
        .startsWith("share-principles", "sign-manifesto")
        .endsWith("relaunch-cycle");
  }

  @Test
  void itsTasksBelongToItsStepsInOrder() {
    var first =
        started.tasks().stream()
            .filter(task -> task.step().equals(started.steps().getFirst().id()))
            .toList();
    assertThat(first).extracting(Task::order).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(started.tasks())
        .extracting(Task::step)
        .containsOnlyElementsOf(started.steps().stream().map(Step::id).toList());
    assertThat(PathProgress.of(started.steps(), started.tasks()))
        .isEqualTo(new PathProgress(0, 10, 0, started.tasks().size()));
  }
}
