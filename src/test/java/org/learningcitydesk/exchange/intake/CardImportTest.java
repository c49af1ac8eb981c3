// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.exchange.tabular.Sheet;

/// What an address book says beyond the fields of a record is kept.
class CardImportTest extends IntakeTest {
  private Sheet cards() {
    return named(
        "rubrica.vcf",
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Anna Verdi",
        "N:Verdi;Anna;;;",
        "EMAIL:anna@example.org",
        "EMAIL:anna.due@example.org",
        "TEL:095 1",
        "TEL:095 2",
        "TEL:095 3",
        "ORG:Biblioteca civica",
        "ORG:Liceo Ada Negri",
        "TITLE:Direttrice",
        "TITLE:Docente",
        "NOTE:sta al primo piano",
        "END:VCARD");
  }

  @Test
  void aPersonOfTwoOrganisationsIsOnePersonWithTwoRolesAndAllNumbers() {
    var plan = apply(plan(cards()));

    assertThat(plan.rejected()).isEmpty();
    List<Person> persons = workspace.read(tx -> tx.persons().all(city.id()));
    List<PersonRole> roles = workspace.read(tx -> tx.persons().roles(city.id()));
    assertThat(persons)
        .extracting(Person::name, Person::email, Person::phone, Person::notes)
        .containsExactly(
            tuple(
                "Anna Verdi",
                "anna@example.org",
                "095 1",
                "sta al primo piano\nanna.due@example.org\n095 2\n095 3"));
    assertThat(roles)
        .extracting(PersonRole::stakeholder, PersonRole::title)
        .containsExactlyInAnyOrder(
            tuple(library.id(), "Direttrice"), tuple(school.id(), "Docente"));
    assertThat(plan(cards()).changesNothing()).isTrue();
  }
}
