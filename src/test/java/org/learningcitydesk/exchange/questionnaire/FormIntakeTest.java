// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.office.LibreOffice;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Forms leave, are filled in by another program, and come back.
class FormIntakeTest {
  private static final GovernanceScale SCALE = Catalogue.shipped().governance();
  private static final Messages ITALIAN = Messages.in(Locale.ITALIAN);
  private final City city = City.named("Rivalta");
  private final Stakeholder library = Stakeholder.named(city.id(), "Biblioteca", Helix.GOVERNMENT);
  private final Partnership partnership =
      Partnership.named(
          city.id(), "=Patto", "agreement", Catalogue.shipped().lifecycle().initialStateId());
  private final GovernanceRound round =
      GovernanceRound.on(partnership.id(), LocalDate.of(2026, 11, 21), "Autunno");
  private Workspace workspace;
  @TempDir Path folder;

  @BeforeEach
  void open() {
    workspace = Workspace.inMemory(_ -> {});
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(library);
          tx.partnerships().save(partnership);
          tx.governance().save(round);
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Questionnaire questionnaire() {
    return workspace.read(tx -> Questionnaire.read(tx, round.id(), SCALE));
  }

  private Path form(String name, Questionnaire questionnaire) {
    var file = folder.resolve(name);
    new FormWriter(questionnaire, Questionnaire.newNumber(), null, null).write(file);
    return file;
  }

  /// Fills a form in as somebody would with a spreadsheet program.
  private static void fill(Path file, Consumer<XSSFSheet> hand) throws IOException {
    var bytes = Files.readAllBytes(file);
    try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
      hand.accept(book.getSheetAt(0));
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static void put(XSSFSheet sheet, int row, int column, Object value) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    // A cell with a text of its own keeps that text beside the new one.
    var cell = line.createCell(column);
    if (value instanceof Integer number) cell.setCellValue(number);
    else cell.setCellValue(value.toString());
  }

  private static void usual(XSSFSheet sheet) {
    put(sheet, FormLayout.SIDE, FormLayout.VALUE, "Partner / Partners");
    put(sheet, FormLayout.FIRST, FormLayout.SCORE, 4);
  }

  private FormIntake read(List<Path> files) {
    return FormIntake.of(questionnaire(), files, ITALIAN, Progress.NONE);
  }

  private GovernanceRound stored() {
    return workspace.read(tx -> tx.governance().find(round.id())).orElseThrow();
  }

  @Test
  void thirtyFormsComeBackInOneChange() throws IOException {
    var files = new ArrayList<Path>();
    for (var i = 0; i < 30; i++) {
      var file = form("modulo" + i + ".xlsx", questionnaire());
      var number = i;
      fill(
          file,
          sheet -> {
            put(sheet, FormLayout.SIDE, FormLayout.VALUE, number < 10 ? "Comune" : "partners");
            put(
                sheet,
                FormLayout.ORGANISATION,
                FormLayout.VALUE,
                number == 0 ? "BIBLIOTECA " : "Ente " + number);
            put(sheet, FormLayout.RESPONDENT, FormLayout.VALUE, "Segreteria");
            put(sheet, FormLayout.DATE, FormLayout.VALUE, "3/11/2026");
            for (var at = 0; at < SCALE.criteria().size(); at++)
              if (at != 5)
                put(sheet, FormLayout.FIRST + at, FormLayout.SCORE, 1 + (number + at) % 5);
            put(sheet, FormLayout.FIRST + 5, FormLayout.REMARK, "=non so");
          });
      files.add(file);
    }
    var intake = read(files);
    assertThat(intake.refused()).isEmpty();
    assertThat(intake.accepted()).hasSize(30).allMatch(it -> it.scored() == 11);
    assertThat(intake.accepted().getFirst().isKnown()).isTrue();
    assertThat(stored().answers()).isEmpty();
    assertEquals(30, intake.take(workspace, intake.accepted()));
    assertEquals(
        intake.accepted().stream().map(FormFile.Accepted::answer).toList(), stored().answers());
    assertThat(stored().of(Side.MUNICIPALITY)).hasSize(10);
    var first = stored().answers().getFirst();
    assertEquals(library.id(), first.stakeholder());
    assertEquals("Segreteria", first.respondent());
    assertEquals(PartialDate.of(LocalDate.of(2026, 11, 3)), first.date());
    assertThat(first.score(SCALE.criterionIds().get(5)).orElseThrow().value()).isNull();
    assertThat(stored().answers().get(1).respondent()).isEqualTo("Ente 1, Segreteria");
    var again = read(files);
    assertThat(again.accepted()).isEmpty();
    assertThat(again.refused())
        .allMatch(it -> it.problem().key().equals("problem.questionnaire.already"));
    assertThatThrownBy(() -> intake.take(workspace, intake.accepted()))
        .isInstanceOf(UserProblem.class);
    assertThat(stored().answers()).hasSize(30);
    for (var i = 0; i < 30; i++)
      for (var at = 0; at < SCALE.criteria().size(); at++) {
        var score = stored().answers().get(i).score(SCALE.criterionIds().get(at)).orElseThrow();
        assertThat(score.value()).isEqualTo(at == 5 ? null : Integer.valueOf(1 + (i + at) % 5));
      }
    workspace.undo();
    assertThat(stored().answers()).isEmpty();
  }

  @Test
  void whatIsLeftOutStaysOut() throws IOException {
    var intake =
        read(
            List.of(
                filled("one.xlsx", sheet -> who(sheet, "Biblioteca", "Anna Prova")),
                filled("two.xlsx", sheet -> who(sheet, "Biblioteca", "Bruno Prova"))));
    assertEquals(1, intake.take(workspace, intake.accepted().subList(1, 2)));
    assertThat(stored().answers())
        .singleElement()
        .satisfies(it -> assertEquals("Bruno Prova", it.respondent()));
    assertEquals(0, intake.take(workspace, List.of()));
  }

  @Test
  void aFormThatComesBackCorrectedReplacesWhatItSaid() throws IOException {
    var file = filled("form.xlsx", sheet -> who(sheet, "Biblioteca", "Anna Prova"));
    var first = read(List.of(file));
    first.take(workspace, first.accepted());
    fill(
        file,
        sheet -> {
          put(sheet, FormLayout.FIRST, FormLayout.SCORE, "non valutato");
          put(sheet, FormLayout.FIRST + 1, FormLayout.SCORE, 2);
        });
    var again = read(List.of(file));
    var accepted = again.accepted().getFirst();
    assertEquals(
        List.of(
            new FormFile.ChangedScore(SCALE.criterionIds().get(0), 4, null),
            new FormFile.ChangedScore(SCALE.criterionIds().get(1), null, 2)),
        accepted.changes(SCALE.criterionIds()));
    again.take(workspace, again.accepted());
    assertEquals(List.of(accepted.answer()), stored().answers());
    assertEquals(first.accepted().getFirst().answer().id(), stored().answers().getFirst().id());
    // Somebody has changed it since it was read.
    assertThatThrownBy(() -> again.take(workspace, again.accepted()))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.questionnaire.meanwhile", it.key()));
  }

  @Test
  void copiesOfOneFormAreAnswersOfTheirOwnButNobodyCountsTwice() throws IOException {
    var one = filled("one.xlsx", sheet -> who(sheet, "Biblioteca", "Anna Prova"));
    var copy = Files.copy(one, folder.resolve("copy.xlsx"));
    fill(copy, sheet -> who(sheet, "Teatro", "Bruno Prova"));
    var other = filled("other.xlsx", sheet -> who(sheet, "BIBLIOTECA", "anna prova"));
    var intake = read(List.of(one, copy, other));
    assertThat(intake.accepted())
        .extracting(FormFile.Accepted::isCopy)
        .containsExactly(false, true);
    assertThat(intake.refused())
        .extracting(it -> it.problem().key())
        .containsExactly("problem.questionnaire.samePerson");
    intake.take(workspace, intake.accepted());
    refused("questionnaire.answered", other);
  }

  @Test
  void aFormCountsOnceAlsoWhenItsOrganisationHasEnteredTheRegister() throws IOException {
    var file = filled("form.xlsx", sheet -> who(sheet, "Scuola Verdi", "Anna Prova"));
    var other = filled("other.xlsx", sheet -> who(sheet, "Scuola Verdi", "Anna Prova"));
    var first = read(List.of(file));
    first.take(workspace, first.accepted());
    assertEquals("Scuola Verdi, Anna Prova", stored().answers().getFirst().respondent());
    var school = Stakeholder.named(city.id(), "Scuola Verdi", Helix.ACADEMIA);
    workspace.change("change.test", tx -> tx.stakeholders().save(school));
    refused("questionnaire.answered", other);
    var again = read(List.of(file));
    assertEquals(stored().answers().getFirst(), again.accepted().getFirst().before());
    again.take(workspace, again.accepted());
    assertEquals(
        List.of(
            first
                .accepted()
                .getFirst()
                .answer()
                .with(it -> it.stakeholder(school.id()).respondent("Anna Prova"))),
        stored().answers());
    refused("questionnaire.already", file);
  }

  @Test
  void aFormCountsOnceAlsoWhenItsOrganisationIsRenamed() throws IOException {
    var file = filled("form.xlsx", sheet -> who(sheet, "Biblioteca", "Anna Prova"));
    var copy = Files.copy(file, folder.resolve("copy.xlsx"));
    fill(copy, sheet -> who(sheet, "Teatro", "Bruno Prova"));
    var first = read(List.of(file));
    first.take(workspace, first.accepted());
    workspace.change(
        "change.test",
        tx ->
            tx.stakeholders()
                .save(
                    tx.stakeholders()
                        .find(library.id())
                        .orElseThrow()
                        .withName("Biblioteca Ginzburg")));
    refused("questionnaire.already", file);
    assertThat(read(List.of(copy)).accepted()).hasSize(1);
  }

  @Test
  void ofAFormWithoutNamesEachSideHasItsAnswer() throws IOException {
    var partners = filled("partners.xlsx", _ -> {});
    var municipality = Files.copy(partners, folder.resolve("municipality.xlsx"));
    fill(
        municipality,
        sheet -> put(sheet, FormLayout.SIDE, FormLayout.VALUE, "Comune / Municipality"));
    var first = read(List.of(municipality));
    first.take(workspace, first.accepted());
    var next = read(List.of(partners));
    assertThat(next.accepted())
        .singleElement()
        .satisfies(it -> assertThat(it.before()).isNull())
        .satisfies(it -> assertThat(it.isCopy()).isTrue());
    next.take(workspace, next.accepted());
    assertThat(stored().answers())
        .extracting(GovernanceAnswer::side)
        .containsExactly(Side.MUNICIPALITY, Side.PARTNER);
  }

  private static void who(XSSFSheet sheet, String organisation, String person) {
    put(sheet, FormLayout.ORGANISATION, FormLayout.VALUE, organisation);
    put(sheet, FormLayout.RESPONDENT, FormLayout.VALUE, person);
  }

  @Test
  void notAssessedIsSaidInManyWaysAndIsNeverZero() throws IOException {
    for (var word :
        List.of("", " ", "-", "–", "non valutato", "Not assessed", "NON VALUTATO / not assessed")) {
      var file =
          filled("word.xlsx", sheet -> put(sheet, FormLayout.FIRST + 1, FormLayout.SCORE, word));
      var answer = read(List.of(file)).accepted().getFirst().answer();
      assertThat(answer.score(SCALE.criterionIds().get(1))).as(word).isEmpty();
    }
  }

  @Test
  void aFileOfAnyBytesIsRefusedAndHurtsNothing() throws IOException {
    var good = Files.readAllBytes(filled("good.xlsx", _ -> {}));
    var random = new Random(4);
    var files = new ArrayList<Path>();
    for (var i = 0; i < 60; i++) {
      var bytes =
          switch (i % 4) {
            case 0 -> Arrays.copyOf(good, random.nextInt(good.length));
            case 1 -> noise(random, 2_000);
            case 2 -> join(new byte[] {'P', 'K', 3, 4}, noise(random, 500));
            default -> {
              var torn = good.clone();
              for (var at = 0; at < 40; at++)
                torn[random.nextInt(torn.length)] = (byte) random.nextInt();
              yield torn;
            }
          };
      files.add(Files.write(folder.resolve("bytes" + i + ".xlsx"), bytes));
    }
    var intake = read(files);
    assertThat(intake.files()).hasSize(60);
    // A torn byte may stand where nothing is said; all others are refused.
    assertThat(intake.accepted()).hasSizeLessThan(10);
    for (var it : intake.refused())
      assertThat(it.problem().key()).startsWith("problem.").isNotEqualTo("problem.defect");
  }

  private static byte[] noise(Random random, int size) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] join(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void aFormulaCountsByWhatItShowsAndTheNameAndPlaceOfTheSheetDoNot() throws IOException {
    var file =
        filled(
            "formula.xlsx",
            sheet -> {
              var cell = sheet.getRow(FormLayout.FIRST + 1).createCell(FormLayout.SCORE);
              cell.setCellFormula("2+1");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
              var book = sheet.getWorkbook();
              book.setSheetName(0, "Foglio di Anna");
              book.createSheet("Appunti");
              book.setSheetOrder("Appunti", 0);
            });
    var answer = read(List.of(file)).accepted().getFirst().answer();
    assertEquals(3, answer.score(SCALE.criterionIds().get(1)).orElseThrow().value());
    refused(
        "questionnaire.score",
        filled(
            "never.xlsx",
            sheet ->
                sheet
                    .getRow(FormLayout.FIRST + 1)
                    .createCell(FormLayout.SCORE)
                    .setCellFormula("1/0")));
  }

  private void refused(String key, Path file) {
    var intake = read(List.of(file));
    assertThat(intake.refused()).as(key).hasSize(1);
    var problem = intake.refused().getFirst().problem();
    assertEquals("problem." + key, problem.key());
    for (var language : Messages.LANGUAGES)
      assertThat(Messages.in(language).sentence(problem)).contains(FormReader.name(file));
  }

  private Path filled(String name, Consumer<XSSFSheet> hand) throws IOException {
    var file = form(name, questionnaire());
    fill(
        file,
        sheet -> {
          usual(sheet);
          hand.accept(sheet);
        });
    return file;
  }

  @Test
  void whatDoesNotFitIsRefusedWithASentenceAndTheOthersAreTaken() throws IOException {
    var otherRound = GovernanceRound.on(partnership.id(), LocalDate.of(2026, 1, 1), "Inverno");
    var it = questionnaire();
    refused(
        "questionnaire.otherRound",
        form("round.xlsx", new Questionnaire(city, "Patto", otherRound, SCALE, Map.of())));
    refused(
        "questionnaire.otherPartnership",
        form(
            "partnership.xlsx",
            new Questionnaire(
                city, "Altro", round.withPartnership(PartnershipId.next()), SCALE, Map.of())));
    refused(
        "questionnaire.newer",
        filled("newer.xlsx", sheet -> put(sheet, FormLayout.IDENTITY, 0, FormLayout.KIND + "99")));
    var foreign = folder.resolve("foreign.xlsx");
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(foreign)) {
      book.createSheet().createRow(0).createCell(0).setCellValue("Bilancio");
      book.write(out);
    }
    refused("questionnaire.notAForm", foreign);
    refused(
        "questionnaire.otherCity",
        form("city.xlsx", new Questionnaire(City.named("Altra"), "Patto", round, SCALE, Map.of())));
    refused("questionnaire.blank", form("blank.xlsx", it));
    for (var bad : List.<Object>of(0, 6, "due", "3.5", "-1", "45", "=2", "4 o 5", "vero"))
      refused(
          "questionnaire.score",
          filled("score.xlsx", sheet -> put(sheet, FormLayout.FIRST + 2, FormLayout.SCORE, bad)));
    refused(
        "questionnaire.noSide",
        filled("side.xlsx", sheet -> put(sheet, FormLayout.SIDE, FormLayout.VALUE, "")));
    refused(
        "questionnaire.strangeSide",
        filled("strange.xlsx", sheet -> put(sheet, FormLayout.SIDE, FormLayout.VALUE, "Altri")));
    refused(
        "questionnaire.date",
        filled("date.xlsx", sheet -> put(sheet, FormLayout.DATE, FormLayout.VALUE, "31/02/2026")));
    refused(
        "questionnaire.changed",
        filled("changed.xlsx", sheet -> put(sheet, FormLayout.FIRST + 3, FormLayout.ID, "trust")));
    refused(
        "questionnaire.changed",
        filled("gone.xlsx", sheet -> sheet.removeRow(sheet.getRow(FormLayout.FIRST + 4))));
    refused(
        "questionnaire.notAForm",
        filled("first.xlsx", sheet -> sheet.removeRow(sheet.getRow(FormLayout.IDENTITY))));
    refused(
        "questionnaire.invalid",
        filled(
            "long.xlsx",
            sheet -> put(sheet, FormLayout.RESPONDENT, FormLayout.VALUE, "x".repeat(400))));
    refused("questionnaire.notAWorkbook", Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7"));
    refused("questionnaire.notAWorkbook", folder.resolve("missing.xlsx"));
    var good = filled("good.xlsx", _ -> {});
    var copy = Files.copy(good, folder.resolve("copy.xlsx"));
    var zip = Files.writeString(folder.resolve("zip.xlsx"), "PK\u0003\u0004 broken");
    var intake = read(List.of(zip, good, copy));
    assertThat(intake.refused()).hasSize(2);
    assertEquals("problem.questionnaire.twice", intake.refused().getLast().problem().key());
    intake.take(workspace, intake.accepted());
    assertThat(stored().answers()).hasSize(1);
  }

  @Test
  void aRoundThatIsGoneTakesNothing() throws IOException {
    var intake = read(List.of(filled("good.xlsx", _ -> {})));
    workspace.change("change.test", tx -> tx.governance().remove(round.id()));
    assertThatThrownBy(() -> intake.take(workspace, intake.accepted()))
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.questionnaire.gone", it.key()));
  }

  @Test
  void anotherProgramSavesTheFormAndItIsStillOne() throws Exception {
    var file = filled("office.xlsx", _ -> {});
    LibreOffice.convert(folder, file, "--convert-to", "ods");
    LibreOffice.convert(folder, file, "--convert-to", "xlsx");
    for (var ending : List.of("ods", "xlsx")) {
      var intake = read(List.of(folder.resolve("out/office." + ending)));
      assertThat(intake.refused()).isEmpty();
      GovernanceAnswer answer = intake.accepted().getFirst().answer();
      assertEquals(4, answer.score(SCALE.criterionIds().getFirst()).orElseThrow().value());
    }
  }
}
