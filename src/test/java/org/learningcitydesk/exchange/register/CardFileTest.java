// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCardVersion;
import ezvcard.property.Related;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.intake.ImportKind;
import org.learningcitydesk.exchange.intake.Intake;
import org.learningcitydesk.exchange.intake.MappingProposal;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.exchange.intake.Surroundings;
import org.learningcitydesk.exchange.tabular.CardFormat;
import org.learningcitydesk.exchange.tabular.CardKind;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;

class CardFileTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  @TempDir Path folder;
  private final CityId city = CityId.next();
  private final Stakeholder library =
      Stakeholder.named(city, "Biblioteca; \"Città\", sede", Helix.CIVIL_SOCIETY)
          .withCategory("third-sector")
          .withShortName("BC")
          .withTaxCode("01234567890")
          .withTags(List.of("lettura", "a,b"))
          .withNotes("riga\nseconda")
          .withReach(
              Reach.NONE
                  .withStreet("Via Prova, 1")
                  .withPostalCode("00100")
                  .withTown("Bari")
                  .withLatitude(41.1257)
                  .withLongitude(16.8667)
                  .withEmail("info@example.org")
                  .withPec("pec@example.org")
                  .withPhone("+39 080 1")
                  .withWebsite("https://example.org"));
  private final Stakeholder school = Stakeholder.named(city, "Liceo", Helix.ACADEMIA);
  private final Person anna =
      new Person(
          PersonId.next(),
          0,
          city,
          "Anna Prova",
          "anna@example.org",
          "+39 1",
          null,
          null,
          "lista",
          null,
          false,
          "nota");

  private PersonRole role(StakeholderId stakeholder, String title, String from, String to) {
    return new PersonRole(
        PersonRoleId.next(),
        0,
        anna.id(),
        stakeholder,
        title,
        PartialDate.parse(from),
        to == null ? null : PartialDate.parse(to));
  }

  private Path write(List<PersonRole> roles) {
    var contents =
        new RegisterContents(
            List.of(library, school),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(anna),
            roles,
            List.of());
    var target = folder.resolve("rubrica.vcf");
    RegisterExport.write(
        contents,
        ExportOrder.ofAll(RegisterFormat.VCARD, CsvDialect.OPEN_DATA, Messages.in(Locale.ENGLISH)),
        target,
        CATALOGUE,
        Progress.NONE);
    return target;
  }

  @Test
  void anotherProgramReadsOrganisationsAndPeopleWithTheRoleOfToday() throws IOException {
    var now = role(library.id(), "Direttrice", "2024-05", null);
    var cards =
        Ezvcard.parse(write(List.of(role(school.id(), "Docente", "2010", "2020"), now))).all();

    assertThat(cards).hasSize(3);
    var organisation = cards.getFirst();
    assertThat(organisation.getVersion()).isEqualTo(VCardVersion.V4_0);
    assertThat(organisation.getKind().isOrg()).isTrue();
    assertThat(organisation.getUid().getValue()).isEqualTo("urn:uuid:" + library.id().value());
    assertThat(organisation.getFormattedName().getValue()).isEqualTo(library.name());
    assertThat(organisation.getCategories().getValues()).containsExactly("lettura", "a,b");
    assertThat(organisation.getNotes().getFirst().getValue()).isEqualTo("riga\nseconda");
    assertThat(organisation.getRelations())
        .extracting(Related::getUri)
        .containsExactly("urn:uuid:" + anna.id().value());
    var person = cards.get(2);
    assertThat(person.getKind().isIndividual()).isTrue();
    assertThat(person.getOrganization().getValues()).containsExactly(library.name());
    assertThat(person.getTitles().getFirst().getValue()).isEqualTo("Direttrice");
    for (var card : cards) assertThat(card.validate(VCardVersion.V4_0).isEmpty()).isTrue();
  }

  @Test
  void whatWasWrittenComesBackTheSame() {
    var now = role(library.id(), "Direttrice", "2024-05", null);
    var file = write(List.of(now));
    var sheet = SheetReader.read(file, Progress.NONE);

    var known = Surroundings.of(city, List.of(library, school));
    var plan =
        Intake.plan(
            sheet,
            MappingProposal.of(sheet, ImportKind.STAKEHOLDERS, known, CATALOGUE)
                .with("id", StakeholderField.ID),
            known,
            CATALOGUE);
    assertThat(plan.rejected()).isEmpty();
    assertThat(plan.changed()).isEmpty();
    assertThat(plan.same()).hasSize(2);

    var people =
        SheetReader.read(
            file, ((CardFormat) sheet.format()).withShown(CardKind.PEOPLE), Progress.NONE);
    var row = new LinkedHashMap<String, String>();
    for (var i = 0; i < people.columns().size(); i++)
      row.put(people.columns().get(i), people.rows().getFirst().cells().get(i));
    assertThat(row)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("name", "Anna Prova"),
                Map.entry("email", "anna@example.org"),
                Map.entry("phone", "+39 1"),
                Map.entry("stakeholder", library.name()),
                Map.entry("role_title", "Direttrice"),
                Map.entry("role_from", "2024-05"),
                Map.entry("notes", "nota"),
                Map.entry("origin", "lista"),
                Map.entry("stakeholder_id", library.id().value().toString()),
                Map.entry("role_id", now.id().value().toString()),
                Map.entry("id", anna.id().value().toString())));
  }
}
