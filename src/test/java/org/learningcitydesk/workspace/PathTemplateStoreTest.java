// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.StartedPath;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.text.LocalText;

class PathTemplateStoreTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final StartedPath started = PathFromTemplate.start(city.id(), CATALOGUE.pathTemplate());

  @BeforeEach
  void start() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(started.path());
          tx.paths().saveSteps(started.steps());
          tx.paths().saveTasks(started.tasks());
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Optional<PathTemplate> template() {
    return workspace.read(tx -> tx.pathTemplates().of(city.id(), CATALOGUE));
  }

  private Step first() {
    return workspace.read(tx -> tx.paths().steps(city.id())).getFirst();
  }

  @Test
  void withoutATemplateOfItsOwnAPathHasTheShippedOne() {
    assertEquals(Optional.of(CATALOGUE.pathTemplate()), template());
    workspace.change(
        "change.test",
        tx -> {
          var path = tx.paths().of(city.id()).orElseThrow();
          tx.paths()
              .save(
                  new org.learningcitydesk.domain.path.Path(
                      path.id(), path.version(), path.city(), "other", "1", path.name(), null));
        });
    assertThat(template()).isEmpty();
  }

  @Test
  void aTemplateIsKeptReplacedAndTakenBack() {
    var shipped = CATALOGUE.pathTemplate();
    workspace.change("change.test", tx -> tx.pathTemplates().keep(started.path().id(), shipped));
    assertEquals(Optional.of(shipped), template());
    var other =
        new PathTemplate(
            "other",
            "2",
            true,
            shipped.numberingBasis(),
            LocalText.same("Il nostro"),
            LocalText.BLANK,
            PathTemplate.Badges.NONE,
            LocalText.BLANK,
            List.of(),
            shipped.steps().subList(0, 2));
    workspace.change("change.test", tx -> tx.pathTemplates().keep(started.path().id(), other));
    assertEquals(Optional.of(other), template());
    workspace.undo();
    assertEquals(Optional.of(shipped), template());
    workspace.change("change.city.removed", tx -> tx.cities().remove(city.id()));
    assertThat(workspace.check().findings()).isEmpty();
    workspace.undo();
    assertEquals(Optional.of(shipped), template());
  }

  @Test
  void whatAStepSaysItselfComesBackAndNothingIsNotTheSameAsTheTemplate() {
    assertThat(first().how()).isNull();
    assertThat(first().expected()).isNull();
    var how = new LocalText("First the mayor", "Prima il sindaco");
    var edited =
        first()
            .withHow(how)
            .withExample(LocalText.BLANK)
            .withExpected(List.of("meeting-minutes", "verbale a mano"));
    workspace.change("change.test", tx -> tx.paths().save(edited));
    assertEquals(how, first().how());
    assertEquals(LocalText.BLANK, first().example());
    assertEquals(List.of("meeting-minutes", "verbale a mano"), first().expected());
    workspace.change("change.test", tx -> tx.paths().save(first().withExpected(List.of())));
    assertEquals(List.of(), first().expected());
  }

  @Test
  void aClosedStepSaysWhoAndWhen() {
    workspace.change("change.test", tx -> tx.paths().close(first().id(), "È agli atti."));
    var closing = Objects.requireNonNull(first().closing());
    assertEquals("È agli atti.", closing.statement());
    assertEquals(closing.on(), first().actual().end());
    assertEquals(StepStatus.COMPLETED, first().status());
    workspace.undo();
    assertThat(first().closing()).isNull();
  }

  @Test
  void aStepThatAnActivityServesIsInUse() {
    var step = first().id();
    workspace.change(
        "change.test",
        tx ->
            tx.activities()
                .save(Activity.titled(city.id(), "Corso", "citizen-course", null).withStep(step)));
    assertEquals(Set.of(step), workspace.read(tx -> tx.paths().inUse(city.id())));
  }

  @Test
  void aStepForWhichMoneyIsPlannedIsInUse() {
    var step = first().id();
    var line = BudgetLine.titled(city.id(), 2026, "Materiali").withStep(step);
    workspace.change("change.test", tx -> tx.budget().saveAll(List.of(line)));
    assertEquals(Set.of(step), workspace.read(tx -> tx.paths().inUse(city.id())));
  }
}
