// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.partnership.Act;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.time.PartialDate;

class PartnershipImportTest extends IntakeTest {
  private List<Partnership> partnerships() {
    return workspace.read(tx -> tx.partnerships().all(city.id()));
  }

  @Test
  void aListOfAgreementsIsReadAsOfficesWriteIt() {
    var plan =
        apply(
            plan(
                sheet(
                    "Oggetto;Tipologia;Stato;Capofila;Partner;Decorrenza;Scadenza;Preavviso;Rinnovo tacito;N. delibera",
                    "Patto per la lettura;Protocollo d'intesa;Attivo;Biblioteca civica;Liceo Ada Negri; 1 marzo 2024 ;12/2026;90;sì;GC 12/2024",
                    "Convenzione con ODV e APS del quartiere;;in istruttoria;;circolo (arci); 2025;;;no;")));

    assertThat(plan.kind()).isEqualTo(ImportKind.PARTNERSHIPS);
    assertThat(plan.rejected()).isEmpty();
    var pact = partnerships().getLast();
    assertThat(pact.name()).isEqualTo("Patto per la lettura");
    assertThat(pact.type()).isEqualTo("memorandum");
    assertThat(pact.state()).isEqualTo("active");
    assertThat(pact.members())
        .containsExactly(
            new Member(library.id(), MemberRole.LEAD), new Member(school.id(), MemberRole.PARTNER));
    assertThat(pact.agreement())
        .isEqualTo(
            new Agreement(
                PartialDate.parse("2024-03-01"),
                PartialDate.parse("2026-12"),
                90,
                true,
                "GC 12/2024",
                null,
                null));
    assertThat(partnerships().getFirst().type()).isEqualTo("voluntary-convention");
    assertThat(partnerships().getFirst().members())
        .containsExactly(new Member(circle.id(), MemberRole.PARTNER));
  }

  @Test
  void howAnAgreementBecameValidAndEndsIsReadInBothLanguages() {
    var agreement =
        Agreement.NONE.with(
            it ->
                it.tacitRenewal(true)
                    .renewalMonths(12)
                    .noticeGivenOn(PartialDate.parse("2026-05-10"))
                    .protocolNumber("0012345/2026")
                    .act(
                        new Act(
                            "Giunta comunale",
                            PartialDate.parse("2024-03-01"),
                            PartialDate.parse("2024-03-05"),
                            PartialDate.parse("2024-03"))));
    apply(
        plan(
            sheet(
                "oggetto;tipo;rinnovo tacito;mesi di rinnovo;data disdetta;organo;protocollo;data firma;data di pubblicazione;esecutivo dal",
                "Uno;memorandum;sì;12;10/05/2026;Giunta comunale;0012345/2026;1 marzo 2024;5.3.2024;03/2024")));
    apply(
        plan(
            sheet(
                "agreement;type;tacit renewal;renewal in months;notice given on;approving body;protocol number;signed on;published on;enforceable from",
                "Due;memorandum;yes;12;2026-05-10;Giunta comunale;0012345/2026;2024-03-01;2024-03-05;2024-03")));
    assertThat(partnerships())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.agreement()).isEqualTo(agreement));

    var refused = plan(sheet("oggetto;tipo;mesi di rinnovo", "Tre;memorandum;0"));
    assertThat(reasons(refused)).singleElement().asString().endsWith("invalid.oneOrMore");
  }

  @Test
  void membersStandInOneCellWithTheirRoles() {
    var list =
        sheet(
            "nome;tipo;partecipanti",
            "Uno;memorandum;\"Biblioteca civica (capofila); Circolo (ARCI); Liceo Ada Negri (funder)\"");

    apply(plan(list, MappingProposal.of(list, ImportKind.PARTNERSHIPS, known(), CATALOGUE)));

    assertThat(partnerships().getFirst().members())
        .containsExactly(
            new Member(library.id(), MemberRole.LEAD),
            new Member(circle.id(), MemberRole.PARTNER),
            new Member(school.id(), MemberRole.FUNDER));
  }

  @Test
  void aListBringsAnOldPartnershipInAnyStateButMovesAKnownOneOnlyWhereItsStateLeads() {
    apply(plan(sheet("oggetto;tipo;stato", "Uno;memorandum;Concluso", "Due;memorandum;Attivo")));
    assertThat(partnerships())
        .extracting(Partnership::state)
        .containsExactly("active", "concluded");

    var plan =
        apply(plan(sheet("oggetto;tipo;stato", "Uno;memorandum;Attivo", "Due;memorandum;Sospeso")));

    assertThat(plan.rejected())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.line()).isEqualTo(2);
              assertThat(it.reason().key()).isEqualTo("invalid.doesNotFollow");
            });
    assertThat(partnerships())
        .extracting(Partnership::state)
        .containsExactly("suspended", "concluded");
    var changes = workspace.read(tx -> tx.partnerships().changes(city.id()));
    assertThat(changes).singleElement().satisfies(it -> assertThat(it.to()).isEqualTo("suspended"));
  }

  @Test
  void whatIsNoAgreementIsLeftOutWithAReason() {
    var plan =
        plan(
            sheet(
                "oggetto;tipo;partner;decorrenza;scadenza;preavviso",
                "Due volte;memorandum;Biblioteca civica, biblioteca civica;;;",
                "Ignoto;memorandum;Chi mai;;;",
                "Prima finisce;memorandum;;2026;2025;",
                "Negativo;memorandum;;2026;;-3",
                "Mezzo;memorandum;;2026;;1,5",
                "Tipo ignoto;boh;;2026;;",
                "Senza tipo;;;2026;;",
                ";memorandum;;2026;;"));

    assertThat(reasons(plan))
        .containsExactly(
            "2 invalid.memberTwice",
            "3 unknownReference",
            "4 invalid.endBeforeStart",
            "5 invalid.negative",
            "6 notWhole",
            "7 unknownChoice",
            "8 noPartnershipType",
            "9 noName");
    assertThat(plan.load().size()).isZero();
  }

  @Test
  void anAgreementThatIsRenewedIsAnotherOne() {
    apply(plan(sheet("oggetto;tipo;partner;decorrenza", "Rete;memorandum;Biblioteca civica;2021")));

    var next =
        plan(
            sheet(
                "oggetto;tipo;partner;decorrenza",
                "Rete;memorandum;Biblioteca civica;2021",
                "Rete;memorandum;Biblioteca civica;2025"));

    assertThat(next.same()).hasSize(1);
    assertThat(next.fresh()).hasSize(1);
  }

  @Test
  void anAgreementThatIsSignedAnewIsAnotherOne() {
    apply(plan(sheet("oggetto;tipo;data stipula", "Rete;memorandum;2018-05-03")));

    var next =
        plan(
            sheet(
                "oggetto;tipo;data stipula",
                "Rete;memorandum;2018-05-03",
                "Rete;memorandum;2024-02-01"));

    assertThat(next.rejected()).isEmpty();
    assertThat(next.same()).hasSize(1);
    assertThat(next.fresh()).hasSize(1);
  }

  @Test
  void aSignatureIsComparedWithTheStartWhereOnlyThatWasRecorded() {
    apply(plan(sheet("oggetto;tipo;decorrenza", "Rete;memorandum;2018-05-03")));

    var signed =
        plan(
            sheet(
                "oggetto;tipo;data firma",
                "Rete;memorandum;2018-05-03",
                "Rete;memorandum;2024-02-01"));
    assertThat(signed.changed()).hasSize(1);
    assertThat(signed.fresh()).hasSize(1);

    var both =
        plan(sheet("oggetto;tipo;decorrenza;data firma", "Rete;memorandum;2018-05-03;2018-04-20"));
    assertThat(both.changed()).hasSize(1);
  }

  @Test
  void inForceFromIsTheStart() {
    apply(plan(sheet("agreement;type;in force from", "Rete;memorandum;2024-03-01")));

    assertThat(partnerships().getFirst().agreement())
        .isEqualTo(Agreement.NONE.withStart(PartialDate.parse("2024-03-01")));
  }

  @Test
  void nextYearsListFindsAnAgreementByItsKey() {
    apply(
        plan(
            named(
                "accordi 2025.csv",
                "codice;oggetto;tipo;partner;scadenza",
                "A1;Rete;memorandum;Biblioteca civica;2025")));

    var next =
        plan(
            named(
                "accordi 2026.csv",
                "codice;oggetto;tipo;partner;scadenza",
                "A1;Rete delle biblioteche;memorandum;Biblioteca civica;2027"));

    assertThat(next.changed())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.fields())
                    .extracting(ImportPlan.FieldChange::field)
                    .containsExactly(PartnershipField.NAME, PartnershipField.END));
  }

  @Test
  void anImportIsTakenBackInOneStepWithTheStakeholdersItBrought() {
    var list = sheet("oggetto;tipo;partner;scadenza", "Rete;memorandum;Nuovo ente;2027");

    apply(plan(list, proposal(list).withArrivals(Helix.BUSINESS)));
    assertThat(partnerships()).hasSize(1);
    workspace.undo();

    assertThat(partnerships()).isEmpty();
    assertThat(known().stakeholders()).hasSize(3);
  }
}
