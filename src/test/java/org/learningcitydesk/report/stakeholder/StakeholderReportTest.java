// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.coverage.CoverageSources;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.report.Block;
import org.learningcitydesk.report.Brief;
import org.learningcitydesk.report.Document;
import org.learningcitydesk.report.Fact;
import org.learningcitydesk.report.Section;

class StakeholderReportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final City city = City.named("Rivalta");
  private final Stakeholder museum =
      stakeholder("Museo", Helix.ACADEMIA, EngagementStatus.ENGAGED, 5, 4)
          .withCategory("library-museum");
  private final Stakeholder bank =
      stakeholder("Banca", Helix.BUSINESS, EngagementStatus.CONTACTED, 2, 1);
  private final Stakeholder adaVerdi =
      stakeholder("Ada Verdi", Helix.CIVIL_SOCIETY, EngagementStatus.SIGNATORY, null, null);
  private final Stakeholder withCode =
      stakeholder("Studio Rossi", Helix.BUSINESS, EngagementStatus.IDENTIFIED, null, null)
          .withTaxCode("rssmra80a01h501u");

  private Stakeholder stakeholder(
      String name, Helix helix, EngagementStatus status, Integer influence, Integer interest) {
    var it = Stakeholder.named(city.id(), name, helix);
    return it.withStance(
        it.stance().with(all -> all.engagement(status).influence(influence).interest(interest)));
  }

  private Document report(Section... without) {
    var pact =
        Partnership.named(city.id(), "Patto", "pact", "active")
            .withMembers(List.of(new Member(museum.id(), MemberRole.LEAD)));
    var contact =
        Contact.on(city.id(), TODAY, "Detto in confidenza").withStakeholders(List.of(bank.id()));
    var source =
        StakeholderSource.of(
            city,
            new CoverageSources(
                List.of(adaVerdi, bank, museum, withCode),
                List.of(),
                List.of(pact),
                List.of(),
                List.of(contact),
                List.of()),
            List.of(),
            List.of(Person.named(city.id(), "Ada  Verdi")));
    var brief = Brief.of(Catalogue.shipped(), Locale.ENGLISH, TODAY);
    return StakeholderReport.of(
        source,
        new Brief(brief.catalogue(), brief.language(), TODAY, brief.period(), Set.of(without)));
  }

  private static List<List<String>> rows(Document document, String caption) {
    return document.blocks().stream()
        .filter(it -> it instanceof Block.Table table && table.caption().equals(caption))
        .flatMap(it -> ((Block.Table) it).rows().stream())
        .toList();
  }

  @Test
  void theRegisterNamesOrganisationsAndCountsTheirPartnerships() {
    assertThat(rows(report(), "Organisations by helix"))
        .containsExactly(
            List.of(
                "Museo",
                "Academia and learning",
                Catalogue.shipped().category("library-museum").orElseThrow().name().en(),
                "not recorded",
                "Engaged",
                "1"),
            List.of(
                "Banca",
                "Business and work",
                "Without category",
                "not recorded",
                "Contacted",
                "0"));
  }

  @Test
  void naturalPersonsAreCountedAndNotNamed() {
    var said = report().blocks().toString();
    assertThat(said)
        .doesNotContain("Ada Verdi", "Studio Rossi")
        .contains("2 stakeholders are natural persons");
    assertThat(report().blocks())
        .contains(
            new Block.KeyFigures(
                List.of(
                    new Fact("Stakeholders", "4"),
                    new Fact("Taking part", "2"),
                    new Fact("In partnerships", "1"),
                    new Fact("Going cold", "0"))));
  }

  @Test
  void nothingIsToldOfWhatWasSaidInContacts() {
    assertThat(report().toString()).doesNotContain("confidenza");
  }

  @Test
  void quadrantsAreCountedWithThoseWhoTakePart() {
    assertThat(rows(report(), "Stakeholders by influence and interest"))
        .extracting(row -> row.subList(2, 4))
        .containsExactly(
            List.of("1", "1"), List.of("0", "0"), List.of("0", "0"), List.of("1", "0"));
  }

  @Test
  void partsCanBeLeftOut() {
    assertThat(report(StakeholderReport.SECTIONS.toArray(Section[]::new)).blocks()).isEmpty();
    assertThat(rows(report(Section.REGISTER), "Organisations by helix")).isEmpty();
    assertThat(rows(report(Section.SUMMARY, Section.COVERAGE), "Organisations by helix"))
        .hasSize(2);
  }
}
