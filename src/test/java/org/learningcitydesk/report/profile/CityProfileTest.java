// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Activity.Participation;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityFigure;
import org.learningcitydesk.domain.city.CityFigureId;
import org.learningcitydesk.domain.city.CityMembership;
import org.learningcitydesk.domain.city.CityMembershipId;
import org.learningcitydesk.domain.city.FigureKind;
import org.learningcitydesk.domain.city.ManifestoSignature;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Section;

class CityProfileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final City city =
      City.named("Rivalta")
          .withIstatCode("012345")
          .withManifesto(
              new ManifestoSignature(
                  "Consiglio comunale",
                  "DCC 14",
                  PartialDate.parse("2025-06-19"),
                  PartialDate.parse("2025-07-04")));

  private CityFigure figure(
      FigureKind kind, @Nullable String amount, @Nullable String low, @Nullable String high) {
    return new CityFigure(
        CityFigureId.next(),
        0,
        city.id(),
        kind,
        2025,
        number(amount),
        number(low),
        number(high),
        "Istat");
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private Document profile(Section... without) {
    return CityProfile.of(
        new ProfileSource(
            city,
            List.of(
                figure(FigureKind.POPULATION, "24310.00", null, null),
                figure(FigureKind.GDP_PER_HEAD, null, "25000", "30000")),
            List.of(
                new CityMembership(
                    CityMembershipId.next(),
                    0,
                    city.id(),
                    "Rete",
                    PartialDate.parse("2026-08-03"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                Activity.titled(
                        city.id(), "Festa", "citizen-course", PartialDate.parse("2025-05-03"))
                    .withStatus(ActivityStatus.DONE)
                    .withParticipation(new Participation(List.of(), null, 80))),
            List.of(
                BudgetLine.titled(city.id(), 2026, "Palco").withPlanned(new BigDecimal("1000")))),
        new Brief(Catalogue.shipped(), Locale.ENGLISH, TODAY, Period.ALWAYS, Set.of(without)));
  }

  private static List<List<String>> rows(Document document, String caption) {
    return document.blocks().stream()
        .filter(it -> it instanceof Block.Table table && table.caption().equals(caption))
        .flatMap(it -> ((Block.Table) it).rows().stream())
        .toList();
  }

  @Test
  void figuresHaveTheirYearAndSourceAndBandsStayBands() {
    assertThat(rows(profile(), "Figures with year and source"))
        .containsExactly(
            List.of("Population", "2025", "24,310", "Istat"),
            List.of("GDP per head (euro)", "2025", "25,000 to 30,000", "Istat"));
  }

  @Test
  void theCityIsDescribedByItsRecord() {
    var facts =
        profile().blocks().stream()
            .filter(Block.Facts.class::isInstance)
            .flatMap(it -> ((Block.Facts) it).facts().stream())
            .toList();
    assertThat(facts)
        .contains(
            new Fact("ISTAT code", "012345"),
            new Fact("Mayor", "not recorded"),
            new Fact(
                "Adhesion to the Manifesto",
                "Consiglio comunale, DCC 14, 19 Jun 2025, enforceable from 4 Jul 2025"),
            new Fact("Networks", "Rete (since 3 Aug 2026)"));
  }

  @Test
  void eachYearIsTold() {
    assertThat(rows(profile(), "Year by year"))
        .containsExactly(
            List.of("2025", "1", "80", "no data", "no data"),
            List.of("2026", "0", "no data", "€1,000.00", "no data"));
  }

  @Test
  void partsCanBeLeftOut() {
    assertThat(profile(CityProfile.SECTIONS.toArray(Section[]::new)).blocks()).isEmpty();
    assertThat(rows(profile(Section.FIGURES), "Figures with year and source")).isEmpty();
  }
}
