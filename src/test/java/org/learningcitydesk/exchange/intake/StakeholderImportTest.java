// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.EngagementStatus;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.exchange.tabular.Sheet;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

class StakeholderImportTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private final CityId city = CityId.next();
  @TempDir Path folder;

  static Path schools() {
    try {
      return Path.of(
          Objects.requireNonNull(
                  StakeholderImportTest.class.getResource("scuole-paritarie-catania-2023-24.csv"))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Sheet sheet(String... lines) {
    try {
      return SheetReader.read(
          Files.writeString(folder.resolve("elenco.csv"), String.join("\n", lines) + "\n"),
          Progress.NONE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ImportPlan plan(Sheet sheet, List<Stakeholder> existing) {
    return plan(sheet, proposal(sheet, existing), existing);
  }

  private ImportPlan plan(Sheet sheet, Mapping mapping, List<Stakeholder> existing) {
    return Intake.plan(sheet, mapping, Surroundings.of(city, existing), CATALOGUE);
  }

  private Mapping proposal(Sheet sheet, List<Stakeholder> existing) {
    return MappingProposal.of(
        sheet, ImportKind.STAKEHOLDERS, Surroundings.of(city, existing), CATALOGUE);
  }

  static Stakeholder stakeholder(ImportPlan.Row row) {
    var entry =
        switch (row) {
          case ImportPlan.Fresh it -> it.entry();
          case ImportPlan.Changed it -> it.after();
          case ImportPlan.Same it -> it.entry();
          case ImportPlan.Rejected it -> throw new AssertionError(it);
        };
    return ((Entry.OfStakeholder) entry).stakeholder();
  }

  private static Stakeholder before(ImportPlan.Changed row) {
    return ((Entry.OfStakeholder) row.before()).stakeholder();
  }

  private static List<String> reasons(ImportPlan plan) {
    return plan.rejected().stream()
        .map(it -> it.line() + " " + it.reason().key().replace("import.row.", ""))
        .toList();
  }

  private Stakeholder named(String name) {
    return Stakeholder.named(city, name, Helix.CIVIL_SOCIETY);
  }

  @Test
  void theListOfTheMinistryNeedsNothingFromTheUser() {
    var sheet = SheetReader.read(schools(), Progress.NONE);

    var mapping = proposal(sheet, List.of());
    var plan = plan(sheet, mapping, List.of());

    assertThat(mapping.columns())
        .containsEntry("DENOMINAZIONESCUOLA", StakeholderField.NAME)
        .containsEntry("INDIRIZZOSCUOLA", StakeholderField.STREET)
        .containsEntry("CAPSCUOLA", StakeholderField.POSTAL_CODE)
        .containsEntry("DESCRIZIONECOMUNE", StakeholderField.TOWN)
        .containsEntry("CODICESCUOLA", StakeholderField.EXTERNAL_KEY)
        .containsEntry("INDIRIZZOEMAILSCUOLA", StakeholderField.EMAIL)
        .containsEntry("INDIRIZZOPECSCUOLA", StakeholderField.PEC)
        .containsEntry("SITOWEBSCUOLA", StakeholderField.WEBSITE)
        .containsEntry("DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA", StakeholderField.SECTOR_NOTES)
        .hasSize(9);
    assertThat(mapping.otherwise(StakeholderField.CATEGORY)).isEqualTo("school");
    assertThat(mapping.otherwise(StakeholderField.HELIX)).isEqualTo("academia");
    assertThat(mapping.source()).isEqualTo("scuole-paritarie-catania");
    assertThat(plan.fresh()).hasSize(21);
    assertThat(plan.changed()).isEmpty();
    assertThat(plan.rejected()).isEmpty();
    var eden = stakeholder(plan.fresh().get(3));
    assertThat(eden.name()).isEqualTo("ASSOCIAZIONE CULTURALE \"EDEN SCHOOL\"");
    assertThat(eden.category()).isEqualTo("school");
    assertThat(eden.helix()).isEqualTo(Helix.ACADEMIA);
    assertThat(eden.sectorNotes()).isEqualTo("SCUOLA INFANZIA NON STATALE");
    assertThat(eden.reach().postalCode()).isEqualTo("95045");
    assertThat(eden.reach().pec()).isNull();
    assertThat(eden.origin()).isEqualTo(new Origin(null, "scuole-paritarie-catania", "CT1A18600C"));
  }

  @Test
  void theSecondImportOfAListFindsEverythingTheSame() {
    var sheet = SheetReader.read(schools(), Progress.NONE);
    var existing = plan(sheet, List.of()).load().stakeholders();

    var second = plan(sheet, existing);

    assertThat(second.same()).hasSize(21);
    assertThat(second.changesNothing()).isTrue();
    assertThat(second.rejected()).isEmpty();
  }

  @Test
  void nextYearsFileKeepsTheNameOfItsListAndTellsWhatChanged() throws IOException {
    var existing =
        plan(SheetReader.read(schools(), Progress.NONE), List.of()).load().stakeholders();
    var text =
        Files.readString(schools())
            .replace("202324", "202425")
            .replace("istitutonewton@infinito.it", "segreteria@istitutonewton.it");
    var next = Files.writeString(folder.resolve("anagrafe 2024-25.csv"), text);

    var sheet = SheetReader.read(next, Progress.NONE);
    var plan = plan(sheet, existing);

    assertThat(proposal(sheet, existing).source()).isEqualTo("scuole-paritarie-catania");
    assertThat(plan.fresh()).isEmpty();
    assertThat(plan.same()).hasSize(19);
    assertThat(plan.changed())
        .hasSize(2)
        .allSatisfy(
            changed -> {
              assertThat(changed.fields())
                  .containsExactly(
                      new ImportPlan.FieldChange(
                          StakeholderField.EMAIL,
                          "istitutonewton@infinito.it",
                          "segreteria@istitutonewton.it"));
              assertThat(stakeholder(changed))
                  .isEqualTo(
                      before(changed)
                          .withReach(
                              before(changed).reach().withEmail("segreteria@istitutonewton.it")));
            });
  }

  @Test
  void theNameOfAListLosesItsYear() {
    assertThat(ListSource.of("scuole-paritarie-catania-2023-24.csv"))
        .isEqualTo("scuole-paritarie-catania");
    assertThat(ListSource.of("SCUANAGRAFEPAR20232420230901.csv")).isEqualTo("SCUANAGRAFEPAR");
    assertThat(ListSource.of("Elenco APS 31-12-2025 (2).csv")).isEqualTo("Elenco APS");
    assertThat(ListSource.of("elenco_odv_2025_def.csv")).isEqualTo("elenco_odv-def");
    assertThat(ListSource.of("2025.csv")).isEqualTo("2025");
  }

  @Test
  void headersInManyWordsAreUnderstood() {
    var sheet =
        sheet(
            "Ragione sociale;C.F./P.IVA;Via;N. civico;C.A.P.;Città;Quartiere;Recapito telefonico;Posta elettronica certificata;E-mail;Sito Internet;Influenza;Note",
            "Circolo Ada;97012345678;Via Po;3;01100;Viterbo;Pila;0761 123456;ada@pec.example.org;ada@example.org;example.org;4;vecchia sede");

    var mapping = proposal(sheet, List.of());
    var one =
        stakeholder(
            plan(sheet, mapping.withDefault(StakeholderField.HELIX, "civil-society"), List.of())
                .fresh()
                .getFirst());

    assertThat(mapping.columns()).hasSize(13);
    assertThat(one.taxCode()).isEqualTo("97012345678");
    assertThat(one.reach().street()).isEqualTo("Via Po 3");
    assertThat(one.reach().postalCode()).isEqualTo("01100");
    assertThat(one.reach().pec()).isEqualTo("ada@pec.example.org");
    assertThat(one.stance().influence()).isEqualTo(4);
  }

  @Test
  void columnsWithoutNamesAreKnownByWhatStandsInThem() {
    var sheet =
        sheet(
            "Biblioteca Gramsci,70010,biblioteca@example.org,Via Roma 1,080 1234567",
            "Circolo dei lettori,70011,circolo@example.org,Piazza Verdi 2,080 7654321");

    assertThat(proposal(sheet, List.of()).columns())
        .containsEntry("#1", StakeholderField.NAME)
        .containsEntry("#2", StakeholderField.POSTAL_CODE)
        .containsEntry("#3", StakeholderField.EMAIL)
        .containsEntry("#4", StakeholderField.STREET)
        .containsEntry("#5", StakeholderField.PHONE);
  }

  @Test
  void categoriesAreReadByTheirNameInBothLanguagesAndByWordsThatGiveThemAway() {
    var sheet =
        sheet(
            "nome,tipologia",
            "A,Scuola",
            "B,library-museum",
            "C,Third sector organisation",
            "D,Associazione culturale",
            "E,Impresa agricola",
            "F,Boh");

    var mapping = proposal(sheet, List.of());
    var plan = plan(sheet, mapping, List.of());

    assertThat(mapping.values())
        .isEqualTo(
            Map.of(
                StakeholderField.CATEGORY,
                Map.of(
                    "Associazione culturale", "third-sector", "Impresa agricola", "enterprise")));
    assertThat(plan.fresh())
        .extracting(it -> stakeholder(it).category())
        .containsExactly("school", "library-museum", "third-sector", "third-sector", "enterprise");
    assertThat(plan.fresh())
        .extracting(it -> stakeholder(it).helix())
        .containsExactly(
            Helix.ACADEMIA,
            Helix.CIVIL_SOCIETY,
            Helix.CIVIL_SOCIETY,
            Helix.CIVIL_SOCIETY,
            Helix.BUSINESS);
    assertThat(reasons(plan)).containsExactly("7 unknownChoice");
    assertThat(
            plan(sheet, mapping.withValue(StakeholderField.CATEGORY, "Boh", "media"), List.of())
                .rejected())
        .isEmpty();
  }

  @Test
  void withoutAHelixARowIsRejectedUntilTheFileHasOne() {
    var sheet = sheet("nome,comune", "Uno,Bari", "Due,Bari");
    var mapping = proposal(sheet, List.of());

    assertThat(reasons(plan(sheet, mapping, List.of()))).containsExactly("2 noHelix", "3 noHelix");
    assertThat(
            plan(sheet, mapping.withDefault(StakeholderField.HELIX, "business"), List.of()).fresh())
        .hasSize(2);
    assertThat(
            plan(sheet, mapping.withDefault(StakeholderField.CATEGORY, "school"), List.of())
                .fresh())
        .allSatisfy(it -> assertThat(stakeholder(it).helix()).isEqualTo(Helix.ACADEMIA));
  }

  @Test
  void wordsThatStandForNothingAreReadAsNothing() {
    var sheet =
        sheet(
            "nome,categoria,telefono,email,note",
            "Uno,school,n.d.,NON DISPONIBILE,-",
            "Due,school,N/A,null,Nessuna",
            "Tre,school,0801,tre@example.org,ok");

    var plan = plan(sheet, List.of());

    assertThat(plan.fresh()).hasSize(3);
    assertThat(plan.fresh().subList(0, 2))
        .allSatisfy(
            it -> {
              assertThat(stakeholder(it).reach()).isEqualTo(Reach.NONE);
              assertThat(stakeholder(it).notes()).isNull();
            });
    var strict = proposal(sheet, List.of()).withBlanks(List.of("n.d.", "non disponibile", "null"));
    assertThat(stakeholder(plan(sheet, strict, List.of()).fresh().getFirst()).notes())
        .isEqualTo("-");
  }

  @Test
  void codesKeepTheirZerosAndLoseWhatMadeThemText() {
    var sheet =
        sheet(
            "nome;categoria;cap;telefono;codice",
            "Uno;school;'01100;'+39 06 123;=\"007\"",
            "Due;school;=\"00100\";06 1;'008");

    assertThat(plan(sheet, List.of()).fresh())
        .extracting(
            it -> stakeholder(it).reach().postalCode(),
            it -> stakeholder(it).reach().phone(),
            it -> stakeholder(it).origin().key())
        .containsExactly(tuple("01100", "+39 06 123", "007"), tuple("00100", "06 1", "008"));
  }

  @Test
  void aBlankCellErasesNothing() {
    var known =
        named("Circolo Ada")
            .withNotes("si riunisce il lunedì")
            .withReach(Reach.NONE.withTown("Bari").withPhone("080 1"))
            .withStance(Stance.NEW.withEngagement(EngagementStatus.ENGAGED));

    var plan =
        plan(
            sheet("nome,comune,telefono,note,email", "CIRCOLO ADA,Bari,,,ada@example.org"),
            List.of(known));

    var changed = plan.changed().getFirst();
    assertThat(changed.fields())
        .extracting(ImportPlan.FieldChange::field)
        .containsExactly(StakeholderField.NAME, StakeholderField.EMAIL);
    assertThat(stakeholder(changed))
        .isEqualTo(
            known.withName("CIRCOLO ADA").withReach(known.reach().withEmail("ada@example.org")));
  }

  @Test
  void theDefaultsOfTheFileDoNotTouchWhatIsKnown() {
    var known = named("Circolo Ada").withReach(Reach.NONE.withTown("Bari"));
    var sheet = sheet("nome,comune", "Circolo Ada,Bari");
    var mapping =
        proposal(sheet, List.of(known))
            .withDefault(StakeholderField.CATEGORY, "school")
            .withDefault(StakeholderField.HELIX, "academia");

    assertThat(plan(sheet, mapping, List.of(known)).same()).hasSize(1);
  }

  @Test
  void aRowFindsItsStakeholderByKeyThenTaxCodeThenNameAndTown() {
    var byKey = named("Vecchio nome").withOrigin(new Origin(null, "elenco", "K1"));
    var byCode = named("Altro nome").withTaxCode("97012345678");
    var byName = named("Città Futura").withReach(Reach.NONE.withTown("Forlì"));
    var elsewhere = named("Città Futura").withReach(Reach.NONE.withTown("Cesena"));
    var existing = List.of(byKey, byCode, byName, elsewhere);

    var plan =
        plan(
            sheet(
                "codice,nome,cf,comune",
                "K1,Nuovo nome,,Bari",
                "K2,Terzo nome,97012345678,Bari",
                "K3,CITTA FUTURA,,Forli"),
            existing);

    assertThat(plan.changed())
        .extracting(it -> before(it).id())
        .containsExactly(byKey.id(), byCode.id(), byName.id());
    assertThat(stakeholder(plan.changed().get(1)).origin())
        .isEqualTo(new Origin(null, "elenco", "K2"));
    assertThat(plan.fresh()).isEmpty();
  }

  @Test
  void theSameNameUnderAnotherKeyOfTheListIsAnotherOrganisation() {
    var known =
        named("San Giuseppe")
            .withReach(Reach.NONE.withTown("Catania"))
            .withOrigin(new Origin(null, "elenco", "K1"));
    var sheet =
        sheet(
            "codice,nome,comune,categoria",
            "K1,San Giuseppe,Catania,school",
            "K2,San Giuseppe,Catania,school");

    var plan = plan(sheet, List.of(known));

    assertThat(plan.fresh()).extracting(it -> stakeholder(it).origin().key()).containsExactly("K2");
  }

  @Test
  void aStakeholderOfAnotherListStaysWithThatList() {
    var known =
        named("Circolo Ada")
            .withReach(Reach.NONE.withTown("Bari"))
            .withOrigin(new Origin(null, "albo", "A7"));

    var plan =
        plan(sheet("codice,nome,comune,telefono", "K1,Circolo Ada,Bari,080 1"), List.of(known));

    assertThat(plan.changed().getFirst().fields())
        .extracting(ImportPlan.FieldChange::field)
        .containsExactly(StakeholderField.PHONE);
    assertThat(stakeholder(plan.changed().getFirst()).origin()).isEqualTo(known.origin());
  }

  @Test
  void branchesThatShareATaxCodeAreToldApartByName() {
    var first =
        named("Istituto Uno").withTaxCode("97012345678").withReach(Reach.NONE.withTown("Bari"));
    var sheet =
        sheet(
            "nome,cf,comune,categoria",
            "Istituto Uno,97012345678,Bari,school",
            "Istituto Due,97012345678,Bari,school");

    var plan = plan(sheet, List.of(first));
    var again = plan(sheet, plan.load().stakeholders());

    assertThat(plan.fresh())
        .extracting(it -> stakeholder(it).name())
        .containsExactly("Istituto Due");
    assertThat(again.same()).hasSize(2);
  }

  @Test
  void rowsThatContradictEachOtherAreAllLeftOutWithBothLines() {
    var plan =
        plan(
            sheet(
                "codice,nome,categoria",
                "K1,Uno,school",
                "K2,Due,school",
                "K1,Altro,school",
                "K2,Due,school"),
            List.of());

    assertThat(reasons(plan)).containsExactly("2 sameKey", "4 sameKey", "5 repeated");
    assertThat(plan.rejected().getFirst().reason().sentence(Messages.in(Locale.ENGLISH)))
        .contains("K1", "line 4");
    assertThat(plan.rejected().get(1).reason().sentence(Messages.in(Locale.ITALIAN)))
        .contains("K1", "linea 2");
    assertThat(plan.fresh()).extracting(it -> stakeholder(it).name()).containsExactly("Due");
  }

  @Test
  void sameNamesWithoutAKeyAndTwoRowsForOneStakeholderAreLeftOut() {
    var known =
        named("Circolo Ada").withTaxCode("97012345678").withReach(Reach.NONE.withTown("Bari"));
    var plan =
        plan(
            sheet(
                "nome,comune,cf,categoria,telefono",
                "Uno,Bari,,school,1",
                "UNO,Bari,,school,2",
                "Circolo Ada,Bari,97012345678,school,3",
                "Circolo Ada,Bari,,school,4"),
            List.of(known));

    assertThat(reasons(plan))
        .containsExactly("2 sameName", "3 sameName", "4 sameRecord", "5 sameRecord");
    assertThat(plan.changesNothing()).isTrue();
  }

  @Test
  void aNameThatSeveralHaveIsNotGuessed() {
    var plan =
        plan(
            sheet("nome,telefono", "Circolo Ada,080 1"),
            List.of(
                named("Circolo Ada").withReach(Reach.NONE.withTown("Bari")),
                named("Circolo Ada").withReach(Reach.NONE.withTown("Lecce"))));

    assertThat(reasons(plan)).containsExactly("2 several");
  }

  @Test
  void everyRejectedRowHasItsLineAndAReasonInBothLanguages() {
    var sheet =
        sheet(
            "nome,categoria,elica,email,lat,influenza,sigla",
            "Uno,school,,uno@example,,,",
            ",school,,,,,",
            "Tre,boh,,,,,",
            "Quattro,school,boh,,,,",
            "Cinque,school,,,nord,,",
            "Sei,school,,,,9,",
            "Sette,school,,,95,,",
            "Otto,school,,,,," + "x".repeat(101),
            "Nove,school",
            "Dieci,school,,,41.5,3,D");
    var mapping =
        proposal(sheet, List.of())
            .with("categoria", StakeholderField.CATEGORY)
            .with("elica", StakeholderField.HELIX)
            .with("lat", StakeholderField.LATITUDE)
            .with("influenza", StakeholderField.INFLUENCE);

    var plan = plan(sheet, mapping, List.of());

    assertThat(reasons(plan))
        .containsExactly(
            "2 invalid.email",
            "3 noName",
            "4 unknownChoice",
            "5 unknownChoice",
            "6 notANumber",
            "7 notAScore",
            "8 invalid.latitude",
            "9 tooLong",
            "10 tooFewCells");
    assertThat(plan.fresh()).extracting(it -> stakeholder(it).name()).containsExactly("Dieci");
    for (var language : Messages.LANGUAGES) {
      assertThat(plan.rejected())
          .allSatisfy(
              it ->
                  assertThat(it.reason().sentence(Messages.in(language)))
                      .doesNotContain("{", "field.")
                      .endsWith("."));
    }
  }

  @Test
  void aMappingThatDoesNotFitIsRefusedInASentence() {
    var sheet = sheet("a,b", "x,y");
    var mapping = proposal(sheet, List.of());

    assertProblem(
        "noName.stakeholders",
        sheet,
        new Mapping(
            ImportKind.STAKEHOLDERS,
            Map.of("b", StakeholderField.TOWN),
            Map.of(),
            Map.of(),
            null,
            List.of(),
            null));
    assertProblem("noSuchColumn", sheet, mapping.with("c", StakeholderField.NAME));
    assertProblem(
        "fieldTwice",
        sheet,
        mapping.with("a", StakeholderField.NAME).with("b", StakeholderField.NAME));
    var headless = sheet("info@example.org,70010", "altro@example.org,70011");
    assertProblem("noHeader", headless, proposal(headless, List.of()));
  }

  private void assertProblem(String key, Sheet sheet, Mapping mapping) {
    assertThatThrownBy(() -> plan(sheet, mapping, List.of()))
        .isInstanceOfSatisfying(
            UserProblem.class,
            it -> {
              assertThat(it.key()).isEqualTo("problem.import." + key);
              for (var language : Messages.LANGUAGES)
                assertThat(Messages.in(language).sentence(it)).doesNotContain("{").endsWith(".");
            });
  }

  @Test
  void generatedListsAreNewOnceAndTheSameEverAfter() {
    var lines = new ArrayList<String>();
    lines.add("codice;denominazione;comune;cap;email;lat;tags;categoria");
    for (var i = 0; i < 5_000; i++)
      lines.add(
          "K%d;Ente n. %d \"là\";Comune %d;%05d;ente%d@example.org;41,%d;a,b %d;school"
              .formatted(i, i % 700, i % 30, i, i, i, i % 9));
    var sheet = sheet(lines.toArray(String[]::new));

    var first = plan(sheet, List.of());
    var second = plan(sheet, first.load().stakeholders());

    assertThat(first.fresh()).hasSize(5_000);
    assertThat(second.same()).hasSize(5_000);
  }
}
