// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetLineId;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.StartedPath;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.register.BudgetFormat;
import org.learningcitydesk.exchange.register.BudgetWorkbook;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;

class BudgetImportTest extends IntakeTest {
  private StartedPath path;
  private Activity festival;

  @BeforeEach
  void aPathAndAnActivity() {
    path = PathFromTemplate.start(city.id(), CATALOGUE);
    festival = Activity.titled(city.id(), "Festa", "learning-festival", null);
    workspace.change(
        "change.test",
        tx -> {
          tx.paths().save(path.path());
          tx.paths().saveSteps(path.steps());
          tx.activities().save(festival);
        });
  }

  private List<BudgetLine> lines() {
    return workspace.read(tx -> tx.budget().all(city.id()));
  }

  @Test
  void aBudgetIsReadAsOfficesWriteIt() {
    var plan =
        apply(
            plan(
                named(
                    "PEG 2026.csv",
                    "Capitolo;Oggetto;Fonte;Passo;Attività;Stanziamento;Impegnato;Pagato;Determina;Data determina",
                    "1051/20;Laboratori;Comune;6;; 5.200,00 € ;1.234,50;;DD 74;12/02/2026",
                    "01051;Palco;Sponsor;;Festa;1500;;0;;")));
    assertEquals(ImportKind.BUDGET_LINES, plan.kind());
    assertThat(reasons(plan)).isEmpty();
    var workshops = lines().getLast();
    assertEquals("Laboratori", workshops.title());
    assertEquals(2026, workshops.year());
    assertEquals("1051/20", workshops.chapter());
    assertEquals(FundingSource.OWN_FUNDS, workshops.source());
    assertEquals(ContributionKind.CASH, workshops.kind());
    assertEquals(path.steps().get(5).id(), workshops.step());
    assertThat(workshops.planned()).isEqualByComparingTo("5200");
    assertThat(workshops.committed()).isEqualByComparingTo("1234.50");
    assertThat(workshops.spent()).isNull();
    assertEquals(PartialDate.parse("2026-02-12"), workshops.committedOn());
    var stage = lines().getFirst();
    assertEquals("01051", stage.chapter());
    assertEquals(festival.id(), stage.activity());
    assertThat(stage.spent()).isEqualByComparingTo("0");
  }

  @Test
  void theSameListAgainChangesNothingAndAnUndoTakesItBack() {
    var list =
        named(
            "2026.csv", "Capitolo;Oggetto;Fonte;Previsto", "1;Sale;Regione;10", "2;Sale;Stato;20");
    apply(plan(list));
    assertThat(lines()).hasSize(2);
    assertThat(plan(list).changesNothing()).isTrue();
    workspace.undo();
    assertThat(lines()).isEmpty();
  }

  @Test
  void whatCannotBeIsLeftOutWithAReason() {
    var plan =
        plan(
            sheet(
                "Anno;Capitolo;Oggetto;Passo;Attività;Previsto;Impegnato",
                "2026;1;Negativo;;;-5;",
                "2026;1;Altra valuta;;;100 USD;",
                "1950;1;Anno passato;;;1;",
                ";1;Senza anno;;;1;",
                "2026;1;Due cose;3;Festa;1;",
                "2026;1;Attività ignota;;Sagra;1;",
                "2026;1;Buona;;;1;2"));
    assertThat(reasons(plan))
        .containsExactly(
            "2 invalid.negative",
            "3 otherCurrency",
            "4 invalid.budgetYear",
            "5 noYear",
            "6 invalid.stepAndActivity",
            "7 unknownActivity");
    assertThat(plan.fresh()).hasSize(1);
  }

  @Test
  void amountsOfAnotherCurrencyAreRefusedWithTheSentenceOfTheForm() {
    var plan =
        plan(
            sheet(
                "Anno;Capitolo;Oggetto;Previsto",
                "2026;1;Palco;$ 1,500",
                "2026;1;Sale;20 franchi"));
    assertThat(plan.rejected())
        .extracting(it -> it.reason().sentence(Messages.in(Locale.ENGLISH)))
        .containsExactly(
            "Planned: \"$ 1,500\". Amounts are in euro. Convert the amount, and write the number"
                + " alone, for example 1,250.50.",
            "Planned: \"20 franchi\". Amounts are in euro. Convert the amount, and write the number"
                + " alone, for example 1,250.50.");
  }

  @Test
  void theCodeOfAProjectIsNoAmount() {
    var plan =
        apply(
            plan(
                named(
                    "2026.csv",
                    "Capitolo;Oggetto;Fonte;Previsto;Impegno",
                    "1;Palco;Comune;1.200;CUP F51B21000120001",
                    "2;Sale;Comune;80;CUP F51B21000130001")));
    assertThat(plan.rejected()).isEmpty();
    assertThat(lines()).hasSize(2).allMatch(it -> it.committed() == null);
  }

  @Test
  void aRemarkBesideAnAmountIsNoCurrency() {
    var list = sheet("Anno;Capitolo;Oggetto;Fonte;Previsto", "2026;1;Palco;;1.200 (vedi all. 3)");
    var plan = plan(list, proposal(list).with("Previsto", BudgetField.PLANNED));
    assertThat(reasons(plan)).containsExactly("2 notANumber");
  }

  @Test
  void theWorkbookComesBackInWithoutAChange() throws Exception {
    var step = path.steps().get(5).id();
    var tent = BudgetLine.titled(city.id(), 2026, "Tendone").withPlanned(new BigDecimal("80"));
    workspace.change(
        "change.test",
        tx -> {
          tx.activities().save(tx.activities().find(festival.id()).orElseThrow().withStep(step));
          tx.budget()
              .saveAll(
                  List.of(
                      tent.withActivity(festival.id()),
                      tent.withId(BudgetLineId.next()).withStep(step),
                      tent.withId(BudgetLineId.next())));
        });
    for (var format : BudgetFormat.values()) {
      var file = folder.resolve("bilancio." + format.ending());
      BudgetWorkbook.write(workspace, city.id(), format, Messages.in(Locale.ITALIAN), file);
      var plan = plan(SheetReader.read(file, Progress.NONE));
      assertThat(reasons(plan)).isEmpty();
      assertThat(plan.changesNothing()).isTrue();
    }
  }

  @Test
  void aRowMovesALineBetweenAStepAndAnActivity() {
    var line = BudgetLine.titled(city.id(), 2026, "Palco").withActivity(festival.id());
    workspace.change("change.test", tx -> tx.budget().saveAll(List.of(line)));
    apply(plan(sheet("Anno;Oggetto;Passo;Attività;Previsto", "2026;Palco;4;;10")));
    assertEquals(path.steps().get(3).id(), lines().getFirst().step());
    assertThat(lines().getFirst().activity()).isNull();
    apply(plan(sheet("Anno;Oggetto;Passo;Attività;Previsto", "2026;Palco;;Festa;10")));
    assertThat(lines()).hasSize(1);
    assertThat(lines().getFirst().step()).isNull();
    assertEquals(festival.id(), lines().getFirst().activity());
  }

  @Test
  void linesOfOneTitleForTwoStepsAreTwo() {
    var list =
        sheet(
            "Anno;Capitolo;Oggetto;Fonte;Chi finanzia;Passo;Previsto;Determina",
            "2026;1;Materiali;Comune;;3;10;",
            "2026;1;Materiali;Comune;;6;20;",
            "2026;1;Materiali;Comune;Fondo A;6;20;",
            "2026;1;Materiali;Comune;Fondo A;6;20;DD 7");
    var plan = apply(plan(list));
    assertThat(reasons(plan)).isEmpty();
    assertThat(lines()).hasSize(4);
    assertThat(plan(list).changesNothing()).isTrue();
  }
}
