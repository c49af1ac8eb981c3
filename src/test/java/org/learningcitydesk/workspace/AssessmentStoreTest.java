// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

class AssessmentStoreTest {
  private final City city = City.named("Torrechiara");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Workspace workspace = Workspace.inMemory(_ -> {});

  @BeforeEach
  void records() {
    workspace.change(
        "change.sample",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(library);
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void score(Integer influence, Integer interest) {
    workspace.change(
        "change.test",
        tx -> {
          var it = tx.stakeholders().find(library.id()).orElseThrow();
          tx.stakeholders()
              .save(it.withStance(it.stance().withInfluence(influence).withInterest(interest)));
        });
  }

  private List<Assessment> history() {
    return workspace.read(tx -> tx.assessments().of(library.id()));
  }

  @Test
  void aChangeOfScoresIsOneAssessmentWithAuthorAndDate() {
    score(4, 5);
    assertThat(history())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.influence()).isEqualTo(4);
              assertThat(it.interest()).isEqualTo(5);
              assertThat(it.author()).isEqualTo(System.getProperty("user.name"));
              assertThat(it.date()).isEqualTo(PartialDate.of(LocalDate.now()));
              assertThat(it.reason()).isNull();
            });
  }

  @Test
  void aSaveThatLeavesTheScoresAloneIsNone() {
    score(4, 5);
    workspace.change(
        "change.test",
        tx ->
            tx.stakeholders()
                .save(tx.stakeholders().find(library.id()).orElseThrow().withNotes("Chiusa")));
    assertThat(history()).hasSize(1);
  }

  @Test
  void takingAScoreAwayIsAnAssessmentToo() {
    score(4, 5);
    score(null, 5);
    assertThat(history()).extracting(Assessment::influence).containsExactly(null, 4);
  }

  @Test
  void undoTakesTheAssessmentWithTheScoresAndRedoBringsBothBack() {
    score(2, 2);
    score(4, 5);
    workspace.undo();
    assertThat(history()).extracting(Assessment::influence).containsExactly(2);
    workspace.redo();
    assertThat(history()).extracting(Assessment::influence).containsExactly(4, 2);
  }

  @Test
  void aStakeholderThatIsAddedWithScoresHasOneAndWithoutHasNone() {
    var school = Stakeholder.named(city.id(), "Liceo", Helix.ACADEMIA);
    var scored = school.withStance(school.stance().withInfluence(3));
    workspace.change("change.test", tx -> tx.stakeholders().saveAll(List.of(scored)));
    var all = workspace.read(tx -> tx.assessments().all(city.id()));
    assertThat(all)
        .singleElement()
        .satisfies(it -> assertThat(it.stakeholder()).isEqualTo(school.id()));
  }

  @Test
  void aReasonIsAddedAfterwards() {
    score(4, 5);
    var given = history().getFirst();
    workspace.change(
        "change.test",
        tx -> tx.assessments().saveAll(List.of(given.withReason(" Ospita gli incontri "))));
    assertThat(history()).extracting(Assessment::reason).containsExactly("Ospita gli incontri");
  }
}
