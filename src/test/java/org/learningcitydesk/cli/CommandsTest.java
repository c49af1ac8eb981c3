// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.tabular.SheetReader;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;

/// The commands as a user of a shell meets them: exit codes, answers in both languages, and what is
/// in the file afterwards.
final class CommandsTest {
  private static final Path SCHOOLS =
      Path.of(
          "src/test/resources/org/learningcitydesk/exchange/intake/scuole-paritarie-catania-2023-24.csv");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void city() {
    file = folder.resolve("city.lcdesk");
    assertThat(Run.english("sample", file).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void sampleMakesAWorkspaceOnce(String language) throws IOException {
    var system = Locale.of(language);
    var fresh = folder.resolve("fresh.lcdesk");
    Run.of(system, "sample", fresh).isAnswer(language + "/sample", 0, folder);
    var bytes = Files.readAllBytes(fresh);
    Run.of(system, "sample", fresh).isAnswer(language + "/sample-again", 1, folder);
    assertThat(Files.readAllBytes(fresh)).isEqualTo(bytes);
  }

  @Test
  void aLargerSampleHasMore() {
    var large = folder.resolve("large.lcdesk");
    assertThat(Run.english("sample", large, "--size", 3).code()).isZero();
    assertThat(stakeholders(large)).hasSizeGreaterThan(2 * stakeholders(file).size());
  }

  @Test
  void aSizeBeyondMeasureLeavesNoFileBehind() {
    var huge = folder.resolve("huge.lcdesk");
    var run = Run.english("sample", huge, "--size", 1_000_000);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("between 1 and 3,000");
    assertThat(huge).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void aListIsImportedOnceHoweverOftenItIsRead(String language) throws IOException {
    var system = Locale.of(language);
    var before = stakeholders(file);
    Run.of(system, "import", file, "--stakeholders", SCHOOLS, "--dry-run")
        .isAnswer(language + "/import-dry-run", 0, folder);
    assertThat(stakeholders(file)).isEqualTo(before);
    Run.of(system, "import", file, "--stakeholders", SCHOOLS)
        .isAnswer(language + "/import", 0, folder);
    var after = stakeholders(file);
    assertThat(after).hasSize(before.size() + 21);
    Run.of(system, "import", file, "--stakeholders", SCHOOLS)
        .isAnswer(language + "/import-again", 0, folder);
    assertThat(stakeholders(file)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void openDataNeedAnAddressAndTellWhatStaysHere(String language) throws IOException {
    var system = Locale.of(language);
    var data = folder.resolve("data");
    Run.of(system, "open-data", file, "-o", data)
        .isAnswer(language + "/open-data-lacks", 1, folder);
    assertThat(data).doesNotExist();
    var run =
        Run.of(
            system,
            "open-data",
            file,
            "-o",
            data,
            "--access-url",
            "https://dati.example/rocca",
            "--lang",
            language);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().toList()).hasSizeGreaterThan(3);
    assertThat(data.resolve("catalogue.ttl")).content().contains("citta.che.apprende@comune");
    assertThat(Run.of(system, "open-data", file, "-o", data).code()).isEqualTo(1);
    var again =
        Run.of(
            system, "open-data", file, "-o", data, "--force", "--access-url", "https://d.example");
    assertThat(again.code()).as(again.err()).isZero();
    var dry = folder.resolve("dry.zip");
    assertThat(Run.of(system, "open-data", file, "-o", dry, "--dry-run").out()).isNotEmpty();
    assertThat(dry).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void evidenceIsWrittenStepByStep(String language) throws IOException {
    var system = Locale.of(language);
    var zip = folder.resolve("evidence.zip");
    Run.of(system, "evidence", file, "-o", zip, "--step", "1,2")
        .isAnswer(language + "/evidence", 0, folder);
    assertThat(zip).isNotEmptyFile();
    Run.of(system, "evidence", file, "-o", folder.resolve("e"), "--step", "42")
        .isAnswer(language + "/evidence-no-step", 1, folder);
  }

  @Test
  void anImportIsOneStepOfUndo() {
    var before = stakeholders(file);
    Run.english("import", file, "--stakeholders", SCHOOLS);
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.undo();
    }
    assertThat(stakeholders(file)).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void aMappingFileDecidesWhichColumnIsRead() throws IOException {
    var list = write("list.csv", "Who;Where\nBiblioteca comunale;Bronte\n");
    var mapping =
        write(
            "mapping.json",
            "{\"columns\": {\"Who\": \"name\", \"Where\": \"town\"}, \"category\": \"library-museum\", \"source\": \"list\"}");
    var run = Run.english("import", file, "--stakeholders", list, "--mapping", mapping);
    assertThat(run.out()).contains("1 new, 0 changed, 0 same, 0 left out");
    assertThat(run.code()).isZero();
    assertThat(stakeholders(file))
        .anySatisfy(it -> assertThat(it.reach().town()).isEqualTo("Bronte"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void aRowThatCannotBeTakenStopsTheImport(String language) throws IOException {
    var before = stakeholders(file);
    var list =
        write(
            "keys.csv",
            "codice,denominazione,categoria\nA1,Scuola Uno,school\nA1,Scuola Due,school\nA2,Scuola Tre,school\n");
    Run.of(Locale.of(language), "import", file, "--stakeholders", list, "--source", "keys")
        .isAnswer(language + "/import-refused", 1, folder);
    assertThat(stakeholders(file)).isEqualTo(before);
    assertThat(
            Run.english("import", file, "--stakeholders", list, "--source", "keys", "--leave-out")
                .code())
        .isZero();
    assertThat(stakeholders(file)).hasSize(before.size() + 1);
  }

  @Test
  void aTableThatIsNoneIsToldInASentenceAndChangesNothing() throws IOException {
    var noise = new byte[4096];
    new Random(7).nextBytes(noise);
    var before = stakeholders(file);
    var tables =
        List.of(
            folder.resolve("nowhere.csv"),
            folder,
            write("empty.csv", ""),
            write("zero-rows.csv", "denominazione,indirizzo\n"),
            write("no-header.csv", "12,34\n56,78\n"),
            write("long-line.csv", "denominazione,indirizzo\n\"" + "x".repeat(1_200_000) + "\n"),
            write("no-name.csv", "cap,provincia\n95100,CT\n"),
            Files.write(folder.resolve("binary.csv"), noise),
            Files.write(
                folder.resolve("picture.csv"),
                Files.readAllBytes(Path.of("installer/icon/learning-city-desk.png"))));
    for (var table : tables) {
      var run = Run.italian("import", file, "--stakeholders", table);
      assertThat(run.code()).as(table.toString()).isEqualTo(1);
      assertThat(run.err().lines()).as(table.toString()).hasSize(1);
      assertThat(run.err()).doesNotContain("Exception", "problem.");
    }
    assertThat(stakeholders(file)).isEqualTo(before);
  }

  @Test
  void aListInAnotherCharsetIsRead() throws IOException {
    var list =
        Files.writeString(
            folder.resolve("latin.csv"),
            "denominazione;comune;categoria\nUniversità della Città;Forlì;university\n",
            ISO_8859_1);
    assertThat(Run.english("import", file, "--stakeholders", list).code()).isZero();
    assertThat(stakeholders(file)).extracting(Stakeholder::name).contains("Università della Città");
  }

  @Test
  void amongSeveralCitiesOneHasToBeNamed() {
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Castelnovo")));
    }
    var open = Run.english("export", file, "steps", "-o", folder.resolve("steps.csv"));
    assertThat(open.code()).isEqualTo(1);
    assertThat(open.err()).contains("--city").contains("Castelnovo");
    var unknown =
        Run.english(
            "export", file, "steps", "-o", folder.resolve("steps.csv"), "--city", "Atlantis");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("Atlantis").contains("Castelnovo");
    assertThat(
            Run.english(
                    "export",
                    file,
                    "steps",
                    "-o",
                    folder.resolve("steps.csv"),
                    "--city",
                    "ROCCALIETA SUL LAGO")
                .code())
        .isZero();
  }

  @Test
  void aWorkspaceWithoutACityIsToldSo() {
    var empty = folder.resolve("empty.lcdesk");
    Workspace.create(empty, _ -> {}).close();
    var run = Run.english("import", empty, "--stakeholders", SCHOOLS);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no city yet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stakeholders", "partnerships", "steps", "activities"})
  void everyRegisterIsExported(String register) throws IOException {
    var out = folder.resolve(register + ".csv");
    assertThat(Run.english("export", file, register, "-o", out).code()).isZero();
    assertThat(Files.readAllLines(out)).hasSizeGreaterThan(10);
    var excel = folder.resolve(register + "-excel.csv");
    assertThat(
            Run.english("export", file, register, "-o", excel, "--dialect", "excel", "--lang", "it")
                .code())
        .isZero();
    assertThat(Files.readString(excel)).startsWith("\uFEFF");
    assertThat(Files.readString(excel).lines().findFirst())
        .hasValueSatisfying(header -> assertThat(header).contains(";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods"})
  void theBudgetIsWrittenAsAWorkbook(String format) {
    var named = folder.resolve("bilancio." + format);
    var run = Run.english("export", file, "budget-workbook", "-o", named, "--lang", "it");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Wrote “bilancio." + format + "”.");
    assertThat(SheetReader.read(named, Progress.NONE).columns()).contains("Anno", "Fonte");
    var asked = folder.resolve("budget");
    assertThat(
            Run.english("export", file, "budget-workbook", "--format", format, "-o", asked).code())
        .isZero();
    assertThat(Run.english("export", file, "budget-workbook", "-o", named).err())
        .contains("--force");
  }

  @Test
  void aBudgetWorkbookIsNoTableOfText() {
    var out = folder.resolve("budget.csv");
    for (var format : List.of("csv", "vcf")) {
      var run = Run.english("export", file, "budget-workbook", "--format", format, "-o", out);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("xlsx or ods, not as " + format);
    }
    assertThat(Run.italian("export", file, "budget-workbook", "-o", out).err())
        .contains("xlsx o ods, non come csv");
    assertThat(out).doesNotExist();
  }

  @Test
  void aBudgetWorkbookRefusesWhatOnlyRegistersKnow() {
    var out = folder.resolve("budget.xlsx");
    for (var dialect : List.of("excel", "open-data")) {
      var run = Run.english("export", file, "budget-workbook", "--dialect", dialect, "-o", out);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .isEqualToNormalizingWhitespace(
              "The option --dialect is for registers; a budget workbook knows no such choice."
                  + " Nothing was written. Leave the option out, or take the register"
                  + " budget-lines.");
    }
    var run = Run.italian("export", file, "budget-workbook", "--confidential", "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("L’opzione --confidential vale per i registri");
    assertThat(out).doesNotExist();
  }

  @Test
  void aCityWithoutABudgetGetsNoWorkbook() {
    var empty = folder.resolve("empty.lcdesk");
    try (var workspace = Workspace.create(empty, _ -> {})) {
      workspace.change("change.test", tx -> tx.cities().save(City.named("Rivalta")));
    }
    var out = folder.resolve("budget.xlsx");
    var run = Run.english("export", empty, "budget-workbook", "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("There are no budget lines yet");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pdf", "text", "graphml", "gexf", "kumu", "csv"})
  void theNetworkIsWrittenInEveryFormat(String format) throws IOException {
    var out = folder.resolve("network." + format);
    var run = Run.english("network", file, "--format", format, "-o", out);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("64 stakeholders, ");
    assertThat(Files.size(out)).isGreaterThan(1000);
    assertThat(Run.english("network", file, "--format", format, "-o", out).code()).isEqualTo(1);
    assertThat(
            Run.italian("network", file, "--format", format, "--only-linked", "-o", out, "--force")
                .out())
        .contains("52 portatori di interesse");
  }

  @Test
  void theCalendarIsWrittenInTheLanguageThatIsWanted() throws IOException {
    var out = folder.resolve("city.ics");
    var run = Run.english("calendar", file, "-o", out, "--lang", "it");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Wrote “city.ics”.").contains("dates of agreements");
    assertThat(Files.readString(out)).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Da fare: ");
    assertThat(Run.english("calendar", file, "-o", out).code()).isEqualTo(1);
    var only = Run.italian("calendar", file, "--only", "meetings,actions", "-o", out, "--force");
    assertThat(only.out()).contains("0 scadenze di accordi").contains("0 attività");
    assertThat(Run.english("calendar", file, "--only", "parties", "-o", out).err())
        .contains("agreements, meetings, actions, activities");
  }

  @Test
  void aCityWithoutDatesGetsNoCalendar() {
    var empty = folder.resolve("empty.lcdesk");
    try (var workspace = Workspace.create(empty, _ -> {})) {
      workspace.change("change.test", tx -> tx.cities().save(City.named("Rivalta")));
    }
    var out = folder.resolve("empty.ics");
    // Every city of Italy has the dates of the planning document.
    var run = Run.english("calendar", empty, "--only", "agreements,activities", "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("Nothing of Rivalta has a day");
    assertThat(out).doesNotExist();
  }

  @Test
  void theTablesForKumuReplaceNothingUnasked() throws IOException {
    var mine = write("network_connections.csv", "mine");
    var out = folder.resolve("network_elements.csv");
    assertThat(Run.english("network", file, "--format", "kumu", "-o", out).code()).isEqualTo(1);
    assertThat(Files.readString(mine)).isEqualTo("mine");
    assertThat(out).doesNotExist();
  }

  @Test
  void ourOwnTableOfStakeholdersIsReadBackAsTheSame() {
    var out = folder.resolve("stakeholders.csv");
    Run.english("export", file, "stakeholders", "-o", out, "--profile", "full");
    var run = Run.english("import", file, "--stakeholders", out);
    assertThat(run.out())
        .contains("0 new, 0 changed, " + stakeholders(file).size() + " same, 0 left out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void theReportIsWrittenInTheChosenLanguage(String language) throws IOException {
    var html = folder.resolve("report.html");
    Run.of(Locale.of(language), "report", file, "progress", "--format", "html", "-o", html)
        .isAnswer(language + "/report", 0, folder);
    assertThat(Files.readString(html)).contains("lang=\"" + language + "\"");
    var other = language.equals("en") ? "it" : "en";
    assertThat(
            Run.of(
                    Locale.of(language),
                    "report",
                    file,
                    "progress",
                    "--format",
                    "html",
                    "--lang",
                    other,
                    "-o",
                    html,
                    "--force")
                .code())
        .isZero();
    assertThat(Files.readString(html)).contains("lang=\"" + other + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void whatChangedIsToldSinceABaselineOrADay(String language) throws IOException {
    var html = folder.resolve("changes.html");
    String name;
    try (var workspace = Workspace.openReadOnly(file)) {
      name =
          workspace.read(
              tx -> tx.baselines().all(tx.cities().all().getFirst().id()).getLast().name());
    }
    var since =
        Run.of(
            Locale.of(language),
            "report",
            file,
            "changes",
            "--since",
            name.toUpperCase(Locale.ITALIAN),
            "--format",
            "html",
            "-o",
            html);
    since.isAnswer(language + "/report-changes", 0, folder);
    assertThat(Files.readString(html)).contains(name, "lang=\"" + language + "\"");
    var day = LocalDate.now().minusDays(100);
    assertThat(
            Run.of(
                    Locale.of(language),
                    "report",
                    file,
                    "progress",
                    "--profile",
                    "full",
                    "--since",
                    day.toString(),
                    "--format",
                    "html",
                    "-o",
                    html,
                    "--force")
                .code())
        .isZero();
    assertThat(Files.readString(html))
        .contains(
            Messages.in(Locale.of(language))
                .get(
                    "since.report.heading",
                    Messages.in(Locale.of(language)).get("since.atDay", day)));
    var early =
        Run.of(
            Locale.of(language),
            "report",
            file,
            "changes",
            "--since",
            "2001-01-01",
            "-o",
            folder.resolve("no.pdf"));
    assertThat(early.code()).isNotZero();
    assertThat(early.err()).contains("2001").contains("1");
    assertThat(folder.resolve("no.pdf")).doesNotExist();
  }

  @Test
  void withoutABaselineThereIsNothingToTellSince() {
    var bare = folder.resolve("bare.lcdesk");
    try (var workspace = Workspace.create(bare, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Borgo")));
    }
    var run = Run.english("report", bare, "changes", "-o", folder.resolve("no.pdf"));
    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("There is no baseline").contains("--since");
  }

  @Test
  void theReportIsAPdfUnlessToldOtherwise() throws IOException {
    var pdf = folder.resolve("report.pdf");
    assertThat(Run.english("report", file, "progress", "-o", pdf).code()).isZero();
    assertThat(new String(Files.readAllBytes(pdf), 0, 5, ISO_8859_1)).isEqualTo("%PDF-");
  }

  @ParameterizedTest
  @CsvSource({
    "report,changes,c.docx,PK",
    "report,changes,C.ODT,PK",
    "report,changes,c.html,<!",
    "report,changes,c,%P",
    "network,,n.gexf,<?",
    "network,,n.txt,Ne",
    "network,,n.pdf,%P"
  })
  void theNameOfTheFileTellsItsKind(String command, String what, String name, String begin)
      throws IOException {
    var out = folder.resolve(name);
    var run =
        what == null
            ? Run.english(command, file, "-o", out)
            : Run.english(command, file, what, "-o", out);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(new String(Files.readAllBytes(out), 0, 2, ISO_8859_1)).isEqualTo(begin);
  }

  @Test
  void theReportOnPartnershipsIsOfTheWholeCity() throws IOException {
    var html = folder.resolve("partnerships.html");
    var run = Run.english("report", file, "partnerships", "--format", "html", "-o", html);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(html))
        .contains("Deadlines of the coming year", "Patto educativo di comunità del Lungolago");
  }

  @Test
  void draftsOfResolutionsAreWrittenInTheLanguageAskedFor() throws IOException {
    var out = folder.resolve("resolution.html");
    for (var kind : Resolution.values()) {
      var run = Run.italian("report", file, kind.id(), "--format", "html", "-o", out, "--force");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(Files.readString(out)).contains("Proposta di deliberazione", "Delibera");
    }
  }

  @Test
  void documentsOfAMeetingAndAPartnershipAreChosenByNameOrDay() throws IOException {
    var out = folder.resolve("document.html");
    for (var kind : List.of("invitation", "attendance", "minutes", "open-minutes")) {
      var run =
          Run.english(
              "report",
              file,
              kind,
              "--of",
              "primo incontro del patto educativo",
              "--format",
              "html",
              "-o",
              out,
              "--force");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(Files.readString(out)).contains("Primo incontro del patto educativo");
    }
    var unclear = Run.english("report", file, "sheet", "-o", folder.resolve("sheet.pdf"));
    assertThat(unclear.code()).isEqualTo(1);
    assertThat(unclear.err()).contains("--of", "Patto educativo di comunità del Lungolago");
    assertThat(folder.resolve("sheet.pdf")).doesNotExist();
    var sheet =
        Run.english(
            "report",
            file,
            "sheet",
            "--of",
            "Patto educativo di comunità del Lungolago",
            "-o",
            folder.resolve("sheet.pdf"));
    assertThat(sheet.code()).as(sheet.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void aFileThatIsThereIsOnlyReplacedByForce(String language) throws IOException {
    var out = write("steps.csv", "mine");
    Run.of(Locale.of(language), "export", file, "steps", "-o", out)
        .isAnswer(language + "/target-there", 1, folder);
    assertThat(Files.readString(out)).isEqualTo("mine");
    Run.of(Locale.of(language), "export", file, "steps", "-o", out, "--force")
        .isAnswer(language + "/export", 0, folder);
    assertThat(Files.readString(out)).isNotEqualTo("mine");
  }

  @Test
  void aTargetInNoFolderIsToldInASentence() {
    var run = Run.english("report", file, "progress", "-o", folder.resolve("nowhere/report.pdf"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
  }

  @EnabledOnOs(value = OS.LINUX, disabledReason = "on another system")
  @Test
  void aFolderThatTakesNoFilesIsToldInASentence() {
    for (var run :
        List.of(
            Run.english("sample", "/proc/city.lcdesk"),
            Run.english("export", file, "steps", "-o", "/proc/steps.csv"))) {
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.err()).doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void checkAnswersWithItsExitCode(String language) throws IOException {
    var system = Locale.of(language);
    var sound = Run.of(system, "check", file);
    // How many rows there are depends on the day around which the sample is made.
    new Run(sound.code(), sound.out().replaceFirst("[0-9][0-9.,]*[0-9]", "N"), sound.err())
        .isAnswer(language + "/check", 0, folder);
    Run.of(system, "check", folder.resolve("nowhere.lcdesk"))
        .isAnswer(language + "/check-nowhere", 2, folder);
    Run.of(system, "check", write("foreign.lcdesk", "Dear mayor"))
        .isAnswer(language + "/check-foreign", 2, folder);
  }

  @Test
  void checkAnswersInJson() {
    var run = Run.english("check", file, "--json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "\"sound\" : true",
            "\"findings\" : [ ]",
            "\"stakeholder\" : " + stakeholders(file).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void aCodeThatNobodyKnowsIsRemarkedByCheck(String language) throws IOException {
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.change(
          "change.test",
          tx -> {
            var city = tx.cities().all().getFirst().id();
            var cadence = tx.cadences().all(city).getFirst();
            tx.cadences().save(cadence.withScope(CadenceScope.CATEGORY).withCode("jugglers"));
          });
    }
    var run = Run.of(Locale.of(language), "check", file);
    new Run(run.code(), run.out().replaceFirst("[0-9][0-9.,]+[0-9]", "N"), run.err())
        .isAnswer(language + "/check-code", 1, folder);
    assertThat(Run.english("check", file, "--json").out())
        .contains("\"sound\" : false", "\"severity\" : \"warning\"", "jugglers");
  }

  @Test
  void aFileThatIsCutShortIsRefusedAndLeftAsItIs() throws IOException {
    var bytes = Files.readAllBytes(file);
    var cut =
        Files.write(folder.resolve("cut.lcdesk"), java.util.Arrays.copyOf(bytes, bytes.length / 3));
    var before = Files.readAllBytes(cut);
    for (var run :
        List.of(Run.english("check", cut), Run.english("import", cut, "--stakeholders", SCHOOLS))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().lines()).hasSize(1);
    }
    assertThat(Files.readAllBytes(cut)).isEqualTo(before);
  }

  @Test
  void anotherCommandRefusesAWorkspaceThatIsNotThere() {
    for (var run :
        List.of(
            Run.english("import", folder.resolve("nowhere.lcdesk"), "--stakeholders", SCHOOLS),
            Run.english(
                "export", folder.resolve("nowhere.lcdesk"), "steps", "-o", folder.resolve("x.csv")),
            Run.english(
                "report",
                folder.resolve("nowhere.lcdesk"),
                "progress",
                "-o",
                folder.resolve("x.pdf")))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("nowhere.lcdesk");
    }
    assertThat(folder.resolve("nowhere.lcdesk")).doesNotExist();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private static List<Stakeholder> stakeholders(Path file) {
    try (var workspace = Workspace.openReadOnly(file)) {
      return workspace.read(
          tx ->
              tx.cities().all().stream()
                  .flatMap(city -> tx.stakeholders().all(city.id()).stream())
                  .toList());
    }
  }
}
