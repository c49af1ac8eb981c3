// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetDoubt;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.StartedPath;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

class BudgetScreenModelTest {
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final StartedPath path = PathFromTemplate.start(city.id(), Catalogue.shipped());
  private final Activity festival =
      Activity.titled(city.id(), "Festa", "learning-festival", null)
          .withStep(path.steps().get(7).id());
  private final BudgetLine stage =
      BudgetLine.titled(city.id(), 2025, "Palco")
          .withActivity(festival.id())
          .withPlanned(new BigDecimal("100"));
  private final BudgetScreenModel model =
      new BudgetScreenModel(workspace, jobs, city.id(), () -> LocalDate.of(2026, 11, 21));
  private final BudgetFields fields = new BudgetFields(model, Messages.in(Locale.ITALIAN));

  @BeforeEach
  void fill() {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(path.path());
          tx.paths().saveSteps(path.steps());
          tx.activities().save(festival);
          tx.budget().save(stage);
        });
    model.reload();
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private BudgetLine open() {
    return Objects.requireNonNull(model.register.open());
  }

  @Test
  void whatLinesAreForIsKnownWhenTheRowsArrive() {
    var line = model.register.records().getFirst();
    assertEquals("Festa", model.names().activity(line.activity()));
    assertEquals(festival.step(), model.names().stepOf(line));
    assertEquals(8, model.names().number(model.names().stepOf(line)));
  }

  @Test
  void theLastYearWithLinesIsShownFirstAndThisOneAndTheNextCanBeChosen() {
    assertEquals(2025, model.firstYear());
    assertEquals(List.of(2027, 2026, 2025), model.years());
  }

  @Test
  void aNewLineBelongsToTheYearThatWasChosenLast() {
    model.remember(2027);
    model.begin("Nuova voce");
    model.register.edit(it -> it.withTitle("Sale"));
    assertEquals(2027, open().year());
    assertThat(workspace.undoable()).contains(Label.of("change.budgetLine.added", "Sale"));
  }

  @Test
  void anActivityAndAStepTogetherAreRefusedAndNothingChanges() {
    model.register.open(stage.id());
    var before = open();
    assertThatThrownBy(() -> model.register.edit(it -> it.withStep(path.steps().getFirst().id())))
        .isInstanceOfSatisfying(
            InvalidValue.class, it -> assertEquals("stepAndActivity", it.rule()));
    assertEquals(before, open());
  }

  @Test
  void aDoubtIsSaidWhileItIsTyped() {
    model.register.open(stage.id());
    assertEquals(
        Optional.of(BudgetDoubt.COMMITTED_ABOVE_PLANNED),
        model.doubt(
            BudgetDoubt.COMMITTED_ABOVE_PLANNED, it -> it.withCommitted(new BigDecimal("100.01"))));
    assertEquals(
        Optional.empty(),
        model.doubt(
            BudgetDoubt.COMMITTED_ABOVE_PLANNED, it -> it.withCommitted(new BigDecimal("100"))));
  }

  @Test
  void aCopyPlansTheSameAndHasNeitherActsNorPayments() {
    workspace.change(
        "change.test",
        tx ->
            tx.budget()
                .save(
                    model
                        .register
                        .records()
                        .getFirst()
                        .withCommitted(BigDecimal.TEN)
                        .withSpent(BigDecimal.ONE)
                        .withActNumber("DD 1")));
    model.reload();
    model.register.duplicate(List.copyOf(model.register.records()), it -> it + " bis");
    assertEquals(stage.with(it -> it.id(open().id()).title("Palco bis")), open().withVersion(0));
  }

  @Test
  void aYearIsReadAsItIsTyped() {
    assertEquals(2030, fields.withYear(stage, "2030").year());
    assertThatThrownBy(() -> fields.withYear(stage, "l'anno prossimo"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> fields.withYear(stage, "")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void everyFieldThatCanBePastedShowsWhatItReads() {
    var messages = Messages.in(Locale.ITALIAN);
    var planned =
        fields.all().others().stream()
            .filter(it -> it.name().equals("budgetLine.planned"))
            .findFirst()
            .orElseThrow();
    var read = planned.input().reader(planned.name(), messages, LocalDate.of(2026, 1, 1));
    assertThat((BigDecimal) read.apply("1.234,50 €")).isEqualByComparingTo("1234.5");
    assertThatThrownBy(() -> read.apply("100 USD"))
        .isInstanceOfSatisfying(InvalidValue.class, it -> assertEquals("notInEuro", it.rule()));
  }
}
