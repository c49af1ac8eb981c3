// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.coverage.Across;
import org.learningcitydesk.domain.coverage.CellState;
import org.learningcitydesk.domain.coverage.Column;
import org.learningcitydesk.domain.coverage.Part;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

class CoverageScreenModelTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final Stakeholder school =
      Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA).withCategory("school");
  private final Stakeholder yard = Stakeholder.named(city.id(), "Cantiere", Helix.BUSINESS);
  private final CoverageScreenModel model =
      new CoverageScreenModel(workspace, jobs, city.id(), CATALOGUE);
  private final CoverageWords words = new CoverageWords(Messages.in(Locale.ENGLISH), CATALOGUE);

  @BeforeEach
  void fill() {
    var path = PathFromTemplate.start(city.id(), CATALOGUE);
    var first = path.steps().getFirst();
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders()
              .saveAll(
                  List.of(
                      school,
                      yard.withReach(
                          yard.reach().withArea("Molo").withPec("cantiere@pec.example"))));
          tx.paths().save(path.path());
          for (var step : path.steps())
            tx.paths().save(step == first ? step.withStatus(StepStatus.IN_PROGRESS) : step);
          tx.partnerships()
              .save(
                  Partnership.named(city.id(), "Patto", "educational-pact", "active")
                      .withStep(first.id())
                      .withMembers(List.of(new Member(school.id(), MemberRole.LEAD))));
        });
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void gapsAreWholeSentences() {
    var picture = model.pictureProperty().get();
    assertThat(picture.gaps().stream().map(it -> words.sentence(it, Across.STEP)))
        .contains(
            "Nobody of “Business and work” takes part in any step; one is known.",
            "Of “Academia and learning” one alone takes part in step 1.");
    model.across.set(Across.AREA);
    assertThat(
            model.pictureProperty().get().gaps().stream()
                .map(it -> words.sentence(it, Across.AREA)))
        .contains("Nobody is present yet in Molo.");
  }

  @Test
  void aCellSaysWhoIsThereAndWhoCanBeInvited() {
    var column = model.pictureProperty().get().coverage().columns().getFirst();
    model.choose(new Part.OfHelix(Helix.BUSINESS), column);
    var cell = model.cell().orElseThrow();
    assertEquals(CellState.NEVER_MET, cell.state());
    assertThat(words.sentence(new Part.OfHelix(Helix.BUSINESS), cell))
        .endsWith("Nobody takes part; one is known and was never met.");
    assertEquals(
        List.of("cantiere@pec.example"),
        CoverageScreenModel.addresses(CoverageScreenModel.toInvite(cell)));
  }

  @Test
  void theCellThatIsLookedAtIsFollowedThroughAnEditOfItsStep() {
    var part = new Part.OfHelix(Helix.ACADEMIA);
    model.choose(part, model.pictureProperty().get().coverage().columns().getFirst());
    workspace.change(
        "change.test",
        tx -> {
          var first = tx.paths().steps(city.id()).getFirst();
          tx.paths().save(first.withStatus(StepStatus.COMPLETED));
        });
    model.reload();
    var chosen = Objects.requireNonNull(model.chosenProperty().get());
    assertThat(chosen.column())
        .isInstanceOfSatisfying(
            Column.OfStep.class, it -> assertEquals(StepStatus.COMPLETED, it.step().status()));
    assertEquals(CellState.ONE, model.cell().orElseThrow().state());
    workspace.change(
        "change.test",
        tx -> {
          var first = tx.paths().steps(city.id()).getFirst();
          tx.paths().save(first.withReason("Non serve").withStatus(StepStatus.NOT_APPLICABLE));
        });
    model.reload();
    assertThat(model.chosenProperty().get()).isNull();
  }

  @Test
  void aHelixOpensToItsCategories() {
    var closed = model.rows().size();
    model.toggle(Helix.ACADEMIA);
    assertThat(model.rows())
        .hasSizeGreaterThan(closed)
        .anyMatch(it -> it.part().equals(new Part.OfCategory(Helix.ACADEMIA, "school")));
    model.toggle(Helix.ACADEMIA);
    assertThat(model.rows()).hasSize(closed);
  }

  @Test
  void theTableHasALineForEachRowAndWordsInEachCell() {
    var coverage = model.pictureProperty().get().coverage();
    var table = words.table(coverage);
    assertThat(table).hasSize(coverage.rows().size() + 1);
    assertThat(table).allMatch(it -> it.size() == coverage.columns().size() + 3);
    assertThat(table.stream().flatMap(List::stream)).contains("never met", "one alone", "nobody");
  }

  @Test
  void whatIsAddedShowsAfterTheNextReading() {
    var all = workspace.read(tx -> tx.partnerships().all(city.id()));
    workspace.change(
        "change.test",
        tx ->
            tx.partnerships()
                .save(
                    all.getFirst()
                        .withMembers(
                            List.of(
                                new Member(school.id(), MemberRole.LEAD),
                                new Member(yard.id(), MemberRole.PARTNER)))));
    model.reload();
    var coverage = model.pictureProperty().get().coverage();
    assertEquals(
        CellState.ONE,
        coverage
            .cell(new Part.OfHelix(Helix.BUSINESS), coverage.columns().getFirst())
            .orElseThrow()
            .state());
  }
}
