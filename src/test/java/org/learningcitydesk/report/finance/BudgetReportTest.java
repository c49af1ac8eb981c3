// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Section;
import org.learningcitydesk.report.budget.BudgetSource;

class BudgetReportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final City city = City.named("Rivalta");
  private final BudgetLine stage =
      BudgetLine.titled(city.id(), 2026, "Palco")
          .with(
              it ->
                  it.chapter("1051/40")
                      .planned(new BigDecimal("1000"))
                      .committed(new BigDecimal("1200"))
                      .spent(new BigDecimal("300.50")));
  private final BudgetLine hours =
      BudgetLine.titled(city.id(), 2026, "Ore")
          .with(it -> it.kind(ContributionKind.STAFF_TIME).planned(new BigDecimal("80")));
  private final BudgetLine old =
      BudgetLine.titled(city.id(), 2025, "Manifesti").withPlanned(new BigDecimal("50"));

  private Document report(Period period, Section... without) {
    var given =
        Contribution.of(PartnershipId.next(), StakeholderId.next(), 2026, ContributionKind.CASH)
            .withGiven(new BigDecimal("9000"));
    return BudgetReport.of(
        city,
        new BudgetSource(
            "Rivalta", List.of(stage, hours, old), List.of(), List.of(), List.of(given)),
        new Brief(Catalogue.shipped(), Locale.ENGLISH, TODAY, period, Set.of(without)));
  }

  private static List<List<String>> rows(Document document, String caption) {
    return document.blocks().stream()
        .filter(it -> it instanceof Block.Table table && table.caption().equals(caption))
        .flatMap(it -> ((Block.Table) it).rows().stream())
        .toList();
  }

  @Test
  void linesAreSummedUpAndWhatPartnersGiveIsNotAddedToThem() {
    var report = report(Period.ALWAYS);
    assertThat(rows(report, "Budget 2025 to 2026 in all").getLast())
        .containsExactly("Total", "€1,050.00", "€1,200.00", "€300.50");
    assertThat(rows(report, "Contributions by year"))
        .containsExactly(
            List.of("2026", "not recorded", "€9,000.00", "not recorded", "not recorded"));
  }

  @Test
  void everyLineStandsInTheRegisterByYearAndChapter() {
    assertThat(rows(report(Period.ALWAYS), "Budget lines"))
        .containsExactly(
            List.of("Manifesti", "2025", "Own municipal funds", "€50.00", "–", "–"),
            List.of(
                "Palco (chapter 1051/40)",
                "2026",
                "Own municipal funds",
                "€1,000.00",
                "€1,200.00",
                "€300.50"),
            List.of("Ore", "2026", "Own municipal funds", "80 h", "–", "–"));
  }

  @Test
  void whatIsWorthASecondLookIsSaid() {
    assertThat(rows(report(Period.ALWAYS), "Lines that are worth a second look"))
        .containsExactly(
            List.of("Palco", "2026", "More is committed than planned."),
            List.of("Ore", "2026", "Without a rate the hours have no value in the sums."));
  }

  @Test
  void aPeriodChoosesYears() {
    var report = report(new Period(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 1)));
    assertThat(rows(report, "Budget lines")).hasSize(1);
    assertThat(rows(report, "Budget 2025 in all").getLast().get(1)).isEqualTo("€50.00");
    assertThat(report.toString()).doesNotContain("€9,000.00");
    assertThat(report(Period.ofYear(2020)).toString())
        .contains("No budget line belongs to a year of this period.");
  }

  @Test
  void partsCanBeLeftOut() {
    assertThat(report(Period.ALWAYS, BudgetReport.SECTIONS.toArray(Section[]::new)).blocks())
        .isEmpty();
    assertThat(rows(report(Period.ALWAYS, Section.REGISTER), "Budget lines")).isEmpty();
  }
}
