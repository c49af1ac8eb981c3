// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.StartedPath;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.time.PartialDate;

class BudgetStoreTest {
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final StartedPath path = PathFromTemplate.start(city.id(), Catalogue.shipped());
  private final Activity festival = Activity.titled(city.id(), "Festa", "learning-festival", null);
  private final BudgetLine stage =
      BudgetLine.titled(city.id(), 2026, "Palco e città")
          .with(
              it ->
                  it.chapter("1051/40")
                      .activity(festival.id())
                      .source(FundingSource.BUSINESS)
                      .sourceName("Fornaci")
                      .kind(ContributionKind.SPACE)
                      .planned(new BigDecimal("12.50"))
                      .committed(new BigDecimal("10.00"))
                      .spent(new BigDecimal("0.00"))
                      .rate(new BigDecimal("15.00"))
                      .actNumber("DD 7")
                      .committedOn(PartialDate.parse("2026-03-04"))
                      .spentOn(PartialDate.parse("2026-05"))
                      .notes("Nota"));
  private final BudgetLine hall =
      BudgetLine.titled(city.id(), 2026, "Sala").withStep(path.steps().get(3).id());
  private final BudgetLine old = BudgetLine.titled(city.id(), 2025, "Avvio");

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(path.path());
          tx.paths().saveSteps(path.steps());
          tx.activities().save(festival);
          tx.budget().saveAll(List.of(old, hall, stage));
        });
  }

  @AfterEach
  void close() {
    assertThat(workspace.check().findings()).isEmpty();
    workspace.close();
  }

  private List<BudgetLine> all() {
    return workspace.read(tx -> tx.budget().all(city.id()));
  }

  @Test
  void whatWasSavedIsReadTheLatestYearFirst() {
    assertEquals(List.of(stage.withVersion(1), hall.withVersion(1), old.withVersion(1)), all());
  }

  @Test
  void anEditIsTakenBack() {
    var before = all();
    workspace.change(
        "change.test", tx -> tx.budget().save(before.getFirst().withPlanned(BigDecimal.ONE)));
    workspace.undo();
    assertEquals(before.getFirst().planned(), all().getFirst().planned());
  }

  @Test
  void aLineStaysWhenItsActivityIsRemovedAndKnowsItAgainAfterUndo() {
    workspace.change("change.test", tx -> tx.activities().remove(festival.id()));
    assertThat(all()).hasSize(3).allMatch(it -> it.activity() == null);
    workspace.undo();
    assertEquals(festival.id(), all().getFirst().activity());
  }

  @Test
  void aLineStaysWhenItsStepIsRemoved() {
    workspace.change("change.test", tx -> tx.paths().remove(path.steps().get(3).id()));
    assertThat(all()).hasSize(3).allMatch(it -> it.step() == null);
  }

  @Test
  void theLinesGoWithTheirCityAndComeBackWithIt() {
    var before = all().stream().map(BudgetLine::title).toList();
    workspace.change("change.test", tx -> tx.cities().remove(city.id()));
    assertThat(all()).isEmpty();
    workspace.undo();
    assertEquals(before, all().stream().map(BudgetLine::title).toList());
  }

  @Test
  void aLineIsFoundByItsWordsChapterAndAct() {
    for (var words : List.of("palco citta", "1051/40", "dd 7", "fornaci"))
      assertThat(workspace.<List<Hit>>read(tx -> tx.search().find(city.id(), words, 10)))
          .as(words)
          .filteredOn(it -> it.kind() == Hit.Kind.BUDGET_LINE)
          .singleElement()
          .satisfies(
              it -> {
                assertEquals(stage.id().value(), it.shownAt());
                assertEquals("2026", it.detail().en());
              });
  }
}
