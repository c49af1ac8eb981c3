// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;

class PersonImportTest extends IntakeTest {
  private List<Person> persons() {
    return workspace.read(tx -> tx.persons().all(city.id()));
  }

  private List<PersonRole> roles() {
    return workspace.read(tx -> tx.persons().roles(city.id()));
  }

  @Test
  void theSamePersonInSeveralRowsHasSeveralRoles() {
    var plan =
        apply(
            plan(
                sheet(
                    "Cognome;Nome;E-mail;Ente;Ruolo;Dal;Al",
                    "Verdi;Anna;anna@example.org;biblioteca CIVICA;Direttrice;marzo 2021;",
                    "Verdi;Anna;anna@example.org;Liceo Ada Negri;Docente;01/09/2015;31/08/2020",
                    "Neri;Ugo;;;;;")));

    assertThat(plan.kind()).isEqualTo(ImportKind.PERSONS);
    assertThat(plan.rejected()).isEmpty();
    assertThat(persons()).extracting(Person::name).containsExactly("Anna Verdi", "Ugo Neri");
    assertThat(roles())
        .extracting(PersonRole::stakeholder, PersonRole::title, PersonRole::from, PersonRole::to)
        .containsExactlyInAnyOrder(
            tuple(library.id(), "Direttrice", PartialDate.parse("2021-03"), null),
            tuple(
                school.id(),
                "Docente",
                PartialDate.parse("2015-09-01"),
                PartialDate.parse("2020-08-31")));
  }

  @Test
  void theSecondImportFindsEverythingTheSame() {
    var list =
        sheet(
            "Nominativo;Mail;Telefono;Organizzazione;Qualifica",
            "Anna Verdi;anna@example.org;095 12345;Biblioteca civica;Direttrice",
            "Ugo Neri;;333 1234567;Liceo Ada Negri;Preside",
            "Ugo Neri;;333 1234567;Biblioteca civica;Consigliere",
            "Ada Blu;;;Liceo Ada Negri;",
            "Eva Gialli;;;;");
    apply(plan(list));

    var again = plan(list);

    assertThat(persons()).hasSize(4);
    assertThat(roles()).hasSize(4);
    assertThat(again.same()).hasSize(5);
    assertThat(again.load().size()).isZero();
  }

  @Test
  void aKeyOfTheListFindsThePersonUnderAnotherName() {
    apply(
        plan(named("tessera 2025.csv", "codice;cognome;nome;mail", "T1;Verdi;Anna;a@example.org")));

    var next =
        plan(
            named(
                "tessera 2026.csv",
                "codice;cognome;nome;mail",
                "T1;Verdi Rossi;Anna;b@example.org"));

    assertThat(next.changed())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.fields())
                    .extracting(ImportPlan.FieldChange::field)
                    .containsExactly(PersonField.NAME, PersonField.EMAIL));
    apply(next);
    assertThat(persons()).extracting(Person::name).containsExactly("Anna Verdi Rossi");
    assertThat(known().keys()).hasSize(1);
  }

  @Test
  void anAddressThatAnOfficeSharesMakesNobodyTheSamePerson() {
    apply(
        plan(
            sheet(
                "nome e cognome;mail;ente;ruolo",
                "Anna Verdi;info@example.org;Biblioteca civica;",
                "Ugo Neri;info@example.org;Biblioteca civica;")));

    assertThat(persons()).hasSize(2);
    assertThat(
            plan(sheet(
                    "nome e cognome;mail;ente;ruolo",
                    "Eva Gialli;info@example.org;Biblioteca civica;"))
                .fresh())
        .hasSize(1);
  }

  @Test
  void rowsThatContradictEachOtherOnAPersonAreAllLeftOut() {
    var plan =
        plan(
            sheet(
                "id;nome;mail;telefono;ente;ruolo",
                "7;Anna Verdi;a@example.org;1;Biblioteca civica;Direttrice",
                "7;Anna Verdi;b@example.org;1;Liceo Ada Negri;Docente",
                "8;Ugo Neri;u@example.org;2;Biblioteca civica;Socio",
                "8;Ugo Neri;u@example.org;2;Biblioteca civica;Socio"));

    assertThat(reasons(plan)).containsExactly("2 personTwice", "3 personTwice", "5 repeated");
    assertThat(plan.fresh()).hasSize(1);
  }

  @Test
  void rolesWithIdsOfTheirOwnAreApartAlsoWhereTheirWordsAreTheSame() {
    var first = "01990000-0000-7000-8000-000000000001";
    var second = "01990000-0000-7000-8000-000000000002";

    var plan =
        plan(
            sheet(
                "cognome;nome;ente;ruolo;al;ID del ruolo",
                "Verdi;Anna;Biblioteca civica;Direttrice;2020;" + first,
                "Verdi;Anna;Biblioteca civica;Direttrice;2024;" + second,
                "Verdi;Anna;Biblioteca civica;Direttrice;2025;" + second.toUpperCase(Locale.ROOT)));

    assertThat(reasons(plan)).containsExactly("4 roleTwice");
    apply(plan);
    assertThat(persons()).hasSize(1);
    assertThat(roles())
        .extracting(it -> it.id().value() + " " + it.to())
        .containsExactlyInAnyOrder(first + " 2020", second + " 2024");
  }

  @Test
  void whatCannotBeARoleIsLeftOutWithAReason() {
    var list =
        sheet(
            "cognome;nome;ente;ruolo;dal;al",
            "Verdi;Anna;Banca Ignota;Socia;;",
            "Neri;Ugo;;Preside;;",
            "Blu;Ada;Biblioteca civica;Socia;2026;2020",
            "Gialli;Eva;Biblioteca civica;Socia;ieri;",
            ";;Biblioteca civica;Socia;;");

    var plan = plan(list, proposal(list).with("dal", PersonField.ROLE_FROM));

    assertThat(reasons(plan))
        .containsExactly(
            "2 unknownReference",
            "3 roleOfNobody",
            "4 invalid.endBeforeStart",
            "5 notADate",
            "6 noName");
    assertThat(plan.changesNothing()).isTrue();
    assertThat(plan.load().size()).isZero();
  }

  @Test
  void stakeholdersThatNobodyKnowsAreAddedWhereTheUserSaysSo() {
    var list =
        sheet(
            "cognome;nome;ente;ruolo",
            "Verdi;Anna;Banca Ignota;Socia",
            "Neri;Ugo;banca ignota;Socio");
    var before = known().stakeholders();

    var plan = apply(plan(list, proposal(list).withArrivals(Helix.BUSINESS)));

    assertThat(plan.arrivals()).extracting(Stakeholder::name).containsExactly("Banca Ignota");
    assertThat(roles())
        .extracting(PersonRole::stakeholder)
        .containsOnly(plan.arrivals().getFirst().id());
    assertThat(plan(list).changesNothing()).isTrue();
    workspace.undo();
    assertThat(known().stakeholders()).isEqualTo(before);
    assertThat(persons()).isEmpty();
    assertThat(roles()).isEmpty();
  }

  @Test
  void aLaterTermIsAnotherRoleAndAnEndIsWrittenIntoTheOneThatIsKnown() {
    apply(plan(sheet("cognome;nome;ente;ruolo;dal", "Verdi;Anna;Liceo Ada Negri;Preside;2018")));

    apply(
        plan(
            sheet(
                "cognome;nome;ente;ruolo;dal;al",
                "Verdi;Anna;Liceo Ada Negri;Preside;2018;2021",
                "Verdi;Anna;Liceo Ada Negri;Preside;2024;")));

    assertThat(persons()).hasSize(1);
    assertThat(roles())
        .extracting(it -> it.from() + "/" + it.to())
        .containsExactlyInAnyOrder("2018/2021", "2024/null");
  }
}
