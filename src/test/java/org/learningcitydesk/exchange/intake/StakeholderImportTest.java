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
    return StakeholderImport.plan(
        sheet, MappingProposal.of(sheet, existing, CATALOGUE), city, existing, CATALOGUE);
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

    var mapping = MappingProposal.of(sheet, List.of(), CATALOGUE);
    var plan = StakeholderImport.plan(sheet, mapping, city, List.of(), CATALOGUE);

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
    assertThat(mapping.category()).isEqualTo("school");
    assertThat(mapping.helix()).isEqualTo(Helix.ACADEMIA);
    assertThat(mapping.source()).isEqualTo("scuole-paritarie-catania");
    assertThat(plan.fresh()).hasSize(21);
    assertThat(plan.changed()).isEmpty();
    assertThat(plan.rejected()).isEmpty();
    var eden = plan.fresh().get(3).stakeholder();
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
    var existing = plan(sheet, List.of()).toSave();

    var second = plan(sheet, existing);

    assertThat(second.same()).hasSize(21);
    assertThat(second.changesNothing()).isTrue();
    assertThat(second.rejected()).isEmpty();
  }

  @Test
  void nextYearsFileKeepsTheNameOfItsListAndTellsWhatChanged() throws IOException {
    var existing = plan(SheetReader.read(schools(), Progress.NONE), List.of()).toSave();
    var text =
        Files.readString(schools())
            .replace("202324", "202425")
            .replace("istitutonewton@infinito.it", "segreteria@istitutonewton.it");
    var next = Files.writeString(folder.resolve("anagrafe 2024-25.csv"), text);

    var sheet = SheetReader.read(next, Progress.NONE);
    var plan = plan(sheet, existing);

    assertThat(MappingProposal.of(sheet, existing, CATALOGUE).source())
        .isEqualTo("scuole-paritarie-catania");
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
              assertThat(changed.after())
                  .isEqualTo(
                      changed
                          .before()
                          .withReach(
                              changed.before().reach().withEmail("segreteria@istitutonewton.it")));
            });
  }

  @Test
  void theNameOfAListLosesItsYear() {
    assertThat(MappingProposal.sourceOf("scuole-paritarie-catania-2023-24.csv"))
        .isEqualTo("scuole-paritarie-catania");
    assertThat(MappingProposal.sourceOf("SCUANAGRAFEPAR20232420230901.csv"))
        .isEqualTo("SCUANAGRAFEPAR");
    assertThat(MappingProposal.sourceOf("Elenco APS 31-12-2025 (2).csv")).isEqualTo("Elenco APS");
    assertThat(MappingProposal.sourceOf("elenco_odv_2025_def.csv")).isEqualTo("elenco_odv-def");
    assertThat(MappingProposal.sourceOf("2025.csv")).isEqualTo("2025");
  }

  @Test
  void headersInManyWordsAreUnderstood() {
    var sheet =
        sheet(
            "Ragione sociale;C.F./P.IVA;Via;N. civico;C.A.P.;Città;Quartiere;Recapito telefonico;Posta elettronica certificata;E-mail;Sito Internet;Influenza;Note",
            "Circolo Ada;97012345678;Via Po;3;01100;Viterbo;Pila;0761 123456;ada@pec.example.org;ada@example.org;example.org;4;vecchia sede");

    var mapping = MappingProposal.of(sheet, List.of(), CATALOGUE);
    var one =
        StakeholderImport.plan(
                sheet, mapping.withHelix(Helix.CIVIL_SOCIETY), city, List.of(), CATALOGUE)
            .fresh()
            .getFirst()
            .stakeholder();

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

    assertThat(MappingProposal.of(sheet, List.of(), CATALOGUE).columns())
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

    var mapping = MappingProposal.of(sheet, List.of(), CATALOGUE);
    var plan = StakeholderImport.plan(sheet, mapping, city, List.of(), CATALOGUE);

    assertThat(mapping.values())
        .isEqualTo(
            Map.of(
                StakeholderField.CATEGORY,
                Map.of(
                    "Associazione culturale", "third-sector", "Impresa agricola", "enterprise")));
    assertThat(plan.fresh())
        .extracting(it -> it.stakeholder().category())
        .containsExactly("school", "library-museum", "third-sector", "third-sector", "enterprise");
    assertThat(plan.fresh())
        .extracting(it -> it.stakeholder().helix())
        .containsExactly(
            Helix.ACADEMIA,
            Helix.CIVIL_SOCIETY,
            Helix.CIVIL_SOCIETY,
            Helix.CIVIL_SOCIETY,
            Helix.BUSINESS);
    assertThat(reasons(plan)).containsExactly("7 unknownChoice");
    assertThat(
            StakeholderImport.plan(
                    sheet,
                    mapping.withValue(StakeholderField.CATEGORY, "Boh", "media"),
                    city,
                    List.of(),
                    CATALOGUE)
                .rejected())
        .isEmpty();
  }

  @Test
  void withoutAHelixARowIsRejectedUntilTheFileHasOne() {
    var sheet = sheet("nome,comune", "Uno,Bari", "Due,Bari");
    var mapping = MappingProposal.of(sheet, List.of(), CATALOGUE);

    assertThat(reasons(StakeholderImport.plan(sheet, mapping, city, List.of(), CATALOGUE)))
        .containsExactly("2 noHelix", "3 noHelix");
    assertThat(
            StakeholderImport.plan(
                    sheet, mapping.withHelix(Helix.BUSINESS), city, List.of(), CATALOGUE)
                .fresh())
        .hasSize(2);
    assertThat(
            StakeholderImport.plan(
                    sheet, mapping.withCategory("school"), city, List.of(), CATALOGUE)
                .fresh())
        .allSatisfy(it -> assertThat(it.stakeholder().helix()).isEqualTo(Helix.ACADEMIA));
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
              assertThat(it.stakeholder().reach()).isEqualTo(Reach.NONE);
              assertThat(it.stakeholder().notes()).isNull();
            });
    var strict =
        MappingProposal.of(sheet, List.of(), CATALOGUE)
            .withBlanks(List.of("n.d.", "non disponibile", "null"));
    assertThat(
            StakeholderImport.plan(sheet, strict, city, List.of(), CATALOGUE)
                .fresh()
                .getFirst()
                .stakeholder()
                .notes())
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
            it -> it.stakeholder().reach().postalCode(),
            it -> it.stakeholder().reach().phone(),
            it -> it.stakeholder().origin().key())
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
    assertThat(changed.after())
        .isEqualTo(
            known.withName("CIRCOLO ADA").withReach(known.reach().withEmail("ada@example.org")));
  }

  @Test
  void theDefaultsOfTheFileDoNotTouchWhatIsKnown() {
    var known = named("Circolo Ada").withReach(Reach.NONE.withTown("Bari"));
    var sheet = sheet("nome,comune", "Circolo Ada,Bari");
    var mapping =
        MappingProposal.of(sheet, List.of(known), CATALOGUE)
            .withCategory("school")
            .withHelix(Helix.ACADEMIA);

    assertThat(StakeholderImport.plan(sheet, mapping, city, List.of(known), CATALOGUE).same())
        .hasSize(1);
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
        .extracting(it -> it.before().id())
        .containsExactly(byKey.id(), byCode.id(), byName.id());
    assertThat(plan.changed().get(1).after().origin()).isEqualTo(new Origin(null, "elenco", "K2"));
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

    assertThat(plan.fresh())
        .extracting(it -> it.stakeholder().origin().key())
        .containsExactly("K2");
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
    assertThat(plan.changed().getFirst().after().origin()).isEqualTo(known.origin());
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
    var again = plan(sheet, plan.toSave());

    assertThat(plan.fresh())
        .extracting(it -> it.stakeholder().name())
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
    assertThat(plan.fresh()).extracting(it -> it.stakeholder().name()).containsExactly("Due");
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
        .containsExactly("2 sameName", "3 sameName", "4 sameStakeholder", "5 sameStakeholder");
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
        MappingProposal.of(sheet, List.of(), CATALOGUE)
            .with("categoria", StakeholderField.CATEGORY)
            .with("elica", StakeholderField.HELIX)
            .with("lat", StakeholderField.LATITUDE)
            .with("influenza", StakeholderField.INFLUENCE);

    var plan = StakeholderImport.plan(sheet, mapping, city, List.of(), CATALOGUE);

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
    assertThat(plan.fresh()).extracting(it -> it.stakeholder().name()).containsExactly("Dieci");
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
    var mapping = MappingProposal.of(sheet, List.of(), CATALOGUE);

    assertProblem(
        "noName",
        sheet,
        new Mapping(Map.of("b", StakeholderField.TOWN), Map.of(), null, null, List.of(), null));
    assertProblem("noSuchColumn", sheet, mapping.with("c", StakeholderField.NAME));
    assertProblem(
        "fieldTwice",
        sheet,
        mapping.with("a", StakeholderField.NAME).with("b", StakeholderField.NAME));
    var headless = sheet("info@example.org,70010", "altro@example.org,70011");
    assertProblem("noHeader", headless, MappingProposal.of(headless, List.of(), CATALOGUE));
  }

  private void assertProblem(String key, Sheet sheet, Mapping mapping) {
    assertThatThrownBy(() -> StakeholderImport.plan(sheet, mapping, city, List.of(), CATALOGUE))
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
    var second = plan(sheet, first.toSave());

    assertThat(first.fresh()).hasSize(5_000);
    assertThat(second.same()).hasSize(5_000);
  }
}
