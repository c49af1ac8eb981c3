// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.text.LocalText;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;
import org.learningcitydesk.report.render.HtmlRenderer;

class ProgressReportTest {
  private final ProgressSource sample = Sources.sample();
  private final Document report =
      ProgressReport.of(sample, Brief.of(Catalogue.shipped(), Locale.ENGLISH, Sources.TODAY));

  @Test
  void everyStepHasItsPartWithItsState() {
    var headings = blocks(Block.Heading.class).map(Block.Heading::text).toList();
    assertThat(headings)
        .containsAll(sample.steps().stream().map(step -> step.label(Locale.ENGLISH)).toList());
  }

  @Test
  void nothingThatIsRecordedIsDropped() {
    var cells =
        blocks(Block.Table.class)
            .flatMap(table -> table.rows().stream())
            .flatMap(List::stream)
            .toList();
    assertThat(cells).containsAll(sample.activities().stream().map(it -> it.title()).toList());
    assertThat(cells).containsAll(sample.partnerships().stream().map(it -> it.name()).toList());
    assertThat(sample.evidence())
        .allMatch(it -> cells.stream().anyMatch(cell -> cell.startsWith(it.title())));
  }

  @Test
  void aStepThatDoesNotApplyIsLeftOutOfTheCountsAndShownWithItsReason() {
    var step =
        sample.steps().stream()
            .filter(it -> it.status() == StepStatus.NOT_APPLICABLE)
            .findFirst()
            .orElseThrow();
    assertThat(blocks(Block.Paragraph.class).map(Block.Paragraph::text))
        .anyMatch(text -> text.contains(step.reason()));
    var progress = PathProgress.of(sample.steps(), sample.tasks());
    assertThat(progress.applicable()).isEqualTo(sample.steps().size() - 1);
    assertThat(
            blocks(Block.KeyFigures.class).findFirst().orElseThrow().figures().getFirst().value())
        .isEqualTo(progress.completed() + " of " + progress.applicable());
  }

  @Test
  void everyChartHasASentenceAndNumbers() {
    assertThat(blocks(Block.Chart.class))
        .hasSize(4)
        .allSatisfy(
            chart -> {
              assertThat(chart.figure().sentence()).endsWith(".");
              assertThat(chart.figure().table().rows()).isNotEmpty();
            });
  }

  @Test
  void theDisclaimerOfTheTemplateIsThere() {
    assertThat(blocks(Block.Notice.class).map(Block.Notice::text))
        .contains(Catalogue.shipped().pathTemplate().disclaimer().en());
  }

  @Test
  void aClosedStepSaysWhoClosedItAndHowReadyItWas() {
    var closed =
        sample.steps().stream()
            .map(Step::closing)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    assertThat(blocks(Block.Paragraph.class).map(Block.Paragraph::text))
        .contains("Closed on 5 May 2025 by " + closed.by() + ": " + closed.statement());
    assertThat(blocks(Block.Facts.class).flatMap(it -> it.facts().stream()))
        .contains(
            new Fact(
                "Readiness",
                "Tasks done: 6 of 6. Expected documents there: 3 of 4. Still missing: Attendance"
                    + " sheet."));
  }

  @Test
  void whatTakesPlaceAgainIsToldWithItsRhythm() {
    var weekly =
        sample.activities().stream().filter(Activity::isRecurring).findFirst().orElseThrow();
    var words = new RecurrenceWords(Messages.in(Locale.ENGLISH)).brief(weekly).orElseThrow();
    assertThat(
            blocks(Block.Table.class)
                .flatMap(it -> it.rows().stream())
                .filter(it -> it.contains(weekly.title())))
        .anySatisfy(it -> assertThat(it).contains(words));
  }

  @Test
  void aClosingDoesNotNameWhoMustNotBeNamed() {
    var hiding =
        new ProgressSource(
            sample.city(),
            sample.path(),
            sample.steps(),
            sample.tasks(),
            sample.evidence(),
            sample.partnerships(),
            sample.activities(),
            sample.template(),
            List.of("Coordinatrice del percorso"),
            sample.budget());
    var document =
        ProgressReport.of(hiding, Brief.of(Catalogue.shipped(), Locale.ENGLISH, Sources.TODAY));
    assertThat(document.blocks())
        .filteredOn(it -> it instanceof Block.Paragraph(var text) && text.startsWith("Closed on"))
        .isNotEmpty()
        .noneMatch(it -> it.toString().contains("Coordinatrice del percorso"));
  }

  @Test
  void noTitleNamesWhoMustNotBeNamed() {
    var name = "Ugo Valdombra";
    UnaryOperator<LocalText> said = it -> new LocalText(it.en() + " " + name, it.it() + " " + name);
    var hiding =
        new ProgressSource(
            sample.city(),
            sample.path(),
            sample.steps().stream()
                .map(
                    it ->
                        it.withTitle(said.apply(it.title())).withPurpose(said.apply(it.purpose())))
                .toList(),
            sample.tasks().stream().map(it -> it.withText(said.apply(it.text()))).toList(),
            sample.evidence().stream().map(it -> it.withTitle(it.title() + " " + name)).toList(),
            sample.partnerships().stream().map(it -> it.withName(it.name() + " " + name)).toList(),
            sample.activities().stream().map(it -> it.withTitle(it.title() + " " + name)).toList(),
            sample.template(),
            List.of(name),
            List.of());
    var document =
        ProgressReport.of(hiding, Brief.of(Catalogue.shipped(), Locale.ITALIAN, Sources.TODAY));
    assertThat(HtmlRenderer.render(document)).contains("Condividere").doesNotContain("Valdombra");
  }

  @Test
  void theBudgetOfTheYearIsThereInCashAndInKindAndBlankIsNotZero() {
    var line =
        BudgetLine.titled(sample.city().id(), 2026, "Palco")
            .withStep(sample.steps().getFirst().id())
            .withPlanned(new BigDecimal("1000.60"))
            .withSpent(new BigDecimal("0"));
    var earlier = BudgetLine.titled(sample.city().id(), 2025, "Sedie").withPlanned(BigDecimal.TEN);
    var document =
        ProgressReport.of(
            sample.withBudget(List.of(line, earlier)),
            Brief.of(Catalogue.shipped(), Locale.ENGLISH, Sources.TODAY));
    var part =
        document.blocks().stream()
            .dropWhile(it -> !it.equals(new Block.Heading(1, "Budget 2026")))
            .limit(4)
            .toList();
    assertThat(part.get(1))
        .isEqualTo(
            new Block.Paragraph("The municipality plans, commits and spends these means itself."));
    assertThat(((Block.Table) part.get(2)).rows())
        .containsExactly(
            List.of("Cash", "€1,000.60", "no data", "€0.00"),
            List.of("In kind", "no data", "no data", "no data"),
            List.of("Total", "€1,000.60", "no data", "€0.00"));
    var chart = ((Block.Chart) part.get(3)).figure();
    assertThat(chart.title()).isEqualTo("Budget by step, 2026");
    assertThat(chart.table().rows())
        .containsExactly(
            List.of(sample.steps().getFirst().label(Locale.ENGLISH), "1,001", "no data", "0"));
  }

  @Test
  void aCityWithoutBudgetLinesHasNoPartOnTheBudget() {
    var document =
        ProgressReport.of(
            sample.withBudget(List.of()),
            Brief.of(Catalogue.shipped(), Locale.ENGLISH, Sources.TODAY));
    assertThat(document.blocks())
        .noneMatch(it -> it instanceof Block.Heading(_, var text) && text.startsWith("Budget"));
  }

  @Test
  void theLanguageIsThatOfTheReport() {
    var italian =
        ProgressReport.of(sample, Brief.of(Catalogue.shipped(), Locale.ITALIAN, Sources.TODAY));
    assertThat(italian.kicker())
        .isEqualTo("Città che apprende: relazione sullo stato di avanzamento");
    assertThat(italian.language().getLanguage()).isEqualTo("it");
  }

  private <B extends Block> Stream<B> blocks(Class<B> type) {
    return report.blocks().stream().filter(type::isInstance).map(type::cast);
  }
}
