// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.exchange.register.Register;
import org.learningcitydesk.exchange.register.RegisterFormat;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.report.partnership.PartnershipSheet;
import org.learningcitydesk.report.resolution.Resolution;
import org.learningcitydesk.workspace.OtherProcess;
import org.learningcitydesk.workspace.Workspace;

/// Every way out with every profile: what others must not see is in none of the bytes.
class SharedFilesTest {
  @TempDir static Path folder;
  private static Path city;

  @BeforeAll
  static void plant() {
    city = PlantedCity.write(folder.resolve("city.lcdesk"));
  }

  static Stream<Arguments> registers() {
    return Arrays.stream(RegisterFormat.values())
        .flatMap(
            format ->
                Stream.concat(
                        Arrays.stream(Register.values()).filter(format::holds).map(Register::id),
                        format.holdsSeveral() ? Stream.of("all") : Stream.empty())
                    .map(it -> Arguments.of(it, format.ending())));
  }

  @ParameterizedTest
  @MethodSource("registers")
  void aRegisterTellsOthersNothingOfPeople(String register, String ending) {
    for (var dialect : List.of("excel", "open-data"))
      for (var profile : List.of("redacted", "public")) {
        var file = folder.resolve(register + "-" + dialect + "-" + profile + "." + ending);
        var run =
            Run.english(
                "export", city, register, "-o", file, "--profile", profile, "--dialect", dialect);
        var mayBe =
            profile.equals("redacted")
                || register.equals("all")
                || Register.of(register).mayBePublic();
        assertThat(run.code()).as(run.err()).isEqualTo(mayBe ? 0 : 1);
        if (mayBe) assertSilent(file);
        else assertThat(file).doesNotExist();
      }
  }

  @Test
  void aCompleteFileHasAllAndWhatIsConfidentialOnRequest() {
    var full = folder.resolve("full.xlsx");
    assertThat(Run.english("export", city, "all", "-o", full, "--profile", "full").code()).isZero();
    assertThat(PlantedCity.SECRETS.stream().filter(it -> !text(full).contains(it)))
        .containsExactlyInAnyOrder("3337654321", "segretoriservato");
    var secret = folder.resolve("secret.xlsx");
    assertThat(Run.english("export", city, "all", "-o", secret, "--confidential").code()).isZero();
    assertThat(text(secret)).contains("segretoriservato", "for use inside the house");
    assertThat(
            Run.english(
                    "export",
                    city,
                    "all",
                    "-o",
                    secret,
                    "--force",
                    "--confidential",
                    "--profile",
                    "redacted")
                .err())
        .contains("--profile full");
  }

  @Test
  void organisationsKeepTheirNamesAndOrdinaryWordsStayWords() throws IOException {
    var sample = folder.resolve("sample.lcdesk");
    assertThat(Run.english("sample", sample).code()).isZero();
    for (var column : List.of("stakeholders", "activities")) {
      var ours = folder.resolve("ours-" + column + ".csv");
      var theirs = folder.resolve("theirs-" + column + ".csv");
      Run.english("export", sample, column, "-o", ours, "--profile", "full");
      Run.english("export", sample, column, "-o", theirs);
      assertThat(firstCells(theirs)).isEqualTo(firstCells(ours));
    }
  }

  private static List<String> firstCells(Path csv) throws IOException {
    return Files.readAllLines(csv).stream().map(it -> it.split(",", 2)[0]).toList();
  }

  @Test
  void withoutAProfileTheFileIsForOthers() {
    for (var words :
        List.of(
            List.of("export", "persons", "p.xlsx"),
            List.of("calendar", "c.ics"),
            List.of("network", "n.svg"),
            List.of("report", "dossier", "d.html"))) {
      var file = folder.resolve(words.getLast());
      var args = new ArrayList<Object>(List.of(words.getFirst(), city));
      if (words.size() > 2) args.add(words.get(1));
      args.addAll(List.of("-o", file));
      var run = Run.english(args.toArray());
      assertThat(run.code()).as(run.err()).isZero();
      assertSilent(file);
    }
  }

  @Test
  void peopleAreCalledTheSameInTheWholeFileWhichSaysForWhomItIs() {
    for (var ending : List.of("xlsx", "ods")) {
      var file = folder.resolve("same." + ending);
      var run = Run.english("export", city, "all", "-o", file, "--dialect", "excel");
      assertThat(run.out())
          .contains(" people are called P1, P2 …", " notes, remarks and summaries are left out.")
          .contains("One confidential item");
      assertThat(text(file))
          .contains("for partners, without personal data")
          .contains("patto con p1", "corso di p1", "p1 ha detto", "biblioteca civica");
    }
    var csv = folder.resolve("said.csv");
    Run.english("export", city, "stakeholders", "-o", csv, "--profile", "public");
    assertThat(folder.resolve("said.csv-metadata.json"))
        .content()
        .contains("\"dc:accessRights\" : \"For everybody, public data only.");
    assertThat(csv).content().contains("Biblioteca civica").doesNotContain("notes", "influence");
  }

  @ParameterizedTest
  @MethodSource("shared")
  void calendarsAndNetworksTellOthersNothingOfPeople(String profile) {
    var calendar = folder.resolve(profile + ".ics");
    var run = Run.english("calendar", city, "-o", calendar, "--profile", profile);
    assertThat(run.code()).as(run.err()).isZero();
    assertSilent(calendar);
    assertThat(text(calendar)).contains("corso di p1");
    for (var format : List.of("svg", "png", "pdf", "text", "graphml", "gexf", "kumu", "csv")) {
      var file = folder.resolve(profile + "-network." + format);
      assertThat(
              Run.english("network", city, "-o", file, "--format", format, "--profile", profile)
                  .code())
          .isZero();
      assertSilent(file);
      if (!format.equals("png")) assertThat(text(file)).contains("biblioteca");
    }
    assertThat(
            Run.english("network", city, "-o", folder.resolve("f.svg"), "--profile", "full").code())
        .isZero();
    assertThat(text(folder.resolve("f.svg"))).contains("ildebrando");
    folder.resolve("f.svg").toFile().delete();
  }

  @Test
  void theWorkbookOfTheBudgetTellsOthersNothingOfPeople() {
    for (var ending : List.of("xlsx", "ods")) {
      var file = folder.resolve("workbook." + ending);
      var run = Run.english("export", city, "budget-workbook", "-o", file);
      assertThat(run.code()).as(run.err()).isZero();
      assertSilent(file);
      assertThat(text(file)).contains("compenso a p1");
    }
  }

  static Stream<String> shared() {
    return Stream.of("redacted", "public");
  }

  static Stream<Arguments> reports() {
    return Arrays.stream(ReportKind.values())
        .flatMap(
            kind ->
                Stream.of("html", "docx", "odt", "pdf")
                    .filter(it -> !it.equals("pdf") || kind == ReportKind.PROGRESS)
                    .map(it -> Arguments.of(kind, it)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void reportsTellOthersNothingOfPeople(ReportKind kind, String ending) {
    for (var profile : List.of(SharingProfile.REDACTED, SharingProfile.PUBLIC)) {
      var file = folder.resolve(kind.id() + "-" + profile.id() + "." + ending);
      var run = Run.english("report", city, kind.id(), "-o", file, "--profile", profile.id());
      if (kind.profiles().contains(profile)) {
        assertThat(run.code()).as(run.err()).isZero();
        assertSilent(file);
      } else assertThat(run.code()).isNotZero();
    }
  }

  static Stream<Arguments> documents() {
    var meeting = Arrays.stream(MeetingDocument.values()).map(it -> doc(it.id(), it.profiles()));
    var acts = Arrays.stream(Resolution.values()).map(it -> doc(it.id(), it.profiles()));
    return Stream.of(meeting, acts, Stream.of(doc("sheet", PartnershipSheet.profiles())))
        .flatMap(it -> it);
  }

  private static Arguments doc(String id, List<SharingProfile> profiles) {
    return Arguments.of(id, profiles);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentsOfOneRecordTellOthersNothingOfPeople(String id, List<SharingProfile> possible) {
    for (var ending : List.of("html", "docx", "odt", "pdf"))
      for (var profile : List.of(SharingProfile.REDACTED, SharingProfile.PUBLIC)) {
        var file = folder.resolve(id + "-" + profile.id() + "." + ending);
        var run = Run.english("report", city, id, "-o", file, "--profile", profile.id());
        if (possible.contains(profile)) {
          assertThat(run.code()).as(run.err()).isZero();
          assertSilent(file);
          assertThat(text(file)).contains("for partners, without personal data");
        } else {
          assertThat(run.code()).isEqualTo(1);
          assertThat(run.err()).contains("cannot be written for " + profile.id());
          assertThat(file).doesNotExist();
        }
      }
  }

  @Test
  void minutesNameThoseWhoWereThereAndASheetIsForPartners() {
    var minutes = folder.resolve("usual-minutes.html");
    assertThat(Run.english("report", city, "minutes", "-o", minutes).code()).isZero();
    assertThat(text(minutes)).contains("zelinda quarantotti", "segretoriservato");
    var open = folder.resolve("usual-open.html");
    Run.english("report", city, "minutes", "-o", open, "--profile", "redacted");
    assertThat(text(open))
        .contains("without confidential items", "what was declared confidential is left out");
    var sheet = folder.resolve("usual-sheet.html");
    assertThat(Run.english("report", city, "sheet", "-o", sheet).code()).isZero();
    assertSilent(sheet);
    assertThat(text(sheet)).contains("patto con p1", "biblioteca civica");
  }

  @Test
  void evidenceSaysThatFilesGoOutAsTheyAreAndKeepsThemFromThePublic() {
    var partners = folder.resolve("evidence.zip");
    var run = Run.english("evidence", city, "-o", partners);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("One attached file goes out as it is");
    assertSilent(partners);
    assertThat(text(partners)).contains("verbale di p1", "verbale p1.txt", PlantedCity.ATTACHED);
    var everybody = folder.resolve("evidence-public.zip");
    run = Run.english("evidence", city, "-o", everybody, "--profile", "public");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("The file of one document stays in the house.");
    assertSilent(everybody);
    assertThat(text(everybody))
        .contains("7/2026", "the file is not handed over")
        .doesNotContain(PlantedCity.ATTACHED, "verbale di", "albo.example");
    var full = folder.resolve("evidence-full.zip");
    run = Run.english("evidence", city, "-o", full, "--profile", "full");
    assertThat(run.err()).isEmpty();
    assertThat(text(full)).contains("verbale di zelinda", "verbale_zelinda_quarantotti.txt");
  }

  static Stream<List<String>> namingPeople() {
    return Stream.of(
        List.of("export", "persons", "t.csv"),
        List.of("export", "budget-workbook", "t.xlsx"),
        List.of("calendar", "t.ics"),
        List.of("network", "t.svg"),
        List.of("report", "progress", "t.html"),
        List.of("report", "minutes", "t.html"),
        List.of("report", "sheet", "t.html"),
        List.of("evidence", "t.zip"));
  }

  private static Run shared(List<String> words, Path file, String... more) {
    var args = new ArrayList<Object>(List.of(words.getFirst(), city));
    if (words.size() > 2) args.add(words.get(1));
    args.addAll(List.of("-o", file));
    args.addAll(List.of(more));
    return Run.english(args.toArray());
  }

  @ParameterizedTest
  @MethodSource("namingPeople")
  void whoGetsAFileWithPeopleIsKept(List<String> words) {
    var file = folder.resolve("told-" + words.get(1) + "-" + words.getLast());
    var before = log().size();
    var named = shared(words, file, "--profile", "full", "--recipient", "Zelinda Quarantotti");
    assertThat(named.err()).contains("names a person of the register");
    assertThat(file).doesNotExist();
    var run =
        shared(
            words, file, "--profile", "full", "--recipient", "Associazione", "--purpose", "Visita");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("kept in the log of data protection");
    var line = log().getFirst();
    assertThat(log()).hasSize(before + 1);
    var told = java.util.Objects.requireNonNull(line.disclosure());
    assertThat(List.of(told.recipient(), told.purpose(), told.profile()))
        .containsExactly("Associazione", "Visita", SharingProfile.FULL);
    assertThat(line.counts().get("persons")).isPositive();
    assertThat(told.kinds()).isNotEmpty().doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("namingPeople")
  void ofAFileThatNamesNobodyNothingIsKept(List<String> words) {
    if (words.getFirst().equals("evidence")) return; // its files may name somebody
    var file = folder.resolve("silent-" + words.get(1) + "-" + words.getLast());
    var run = shared(words, file, "--profile", "redacted", "--recipient", "Associazione");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("names nobody");
    assertThat(file).doesNotExist();
  }

  @Test
  void whereTheWorkspaceIsOpenElsewhereTheMissingLineIsSaid() throws Exception {
    var held = PlantedCity.write(folder.resolve("held.lcdesk"));
    var file = folder.resolve("locked.csv");
    try (var _ = new OtherProcess(held)) {
      var run =
          Run.english(
              "export",
              held,
              "persons",
              "-o",
              file,
              "--profile",
              "full",
              "--recipient",
              "Associazione");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).contains("could not be kept in the log of data protection");
    }
    assertThat(file).isNotEmptyFile();
  }

  private static List<PrivacyEntry> log() {
    try (var workspace = Workspace.openReadOnly(city, null)) {
      return workspace.read(tx -> tx.privacy().log());
    }
  }

  private static void assertSilent(Path file) {
    var text = text(file);
    assertThat(PlantedCity.SECRETS.stream().filter(text::contains)).as(file.toString()).isEmpty();
    var beside = file.resolveSibling(file.getFileName() + "-metadata.json");
    if (Files.exists(beside)) assertThat(text(beside)).doesNotContain(PlantedCity.SECRETS);
  }

  /// All that can be read in a file, in small letters, unpacked and with its lines unfolded.
  private static String text(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      var read = new StringBuilder(plain(bytes));
      if (bytes[0] == 'P' && bytes[1] == 'K')
        try (var zip = new ZipFile(file.toFile())) {
          for (var it : Collections.list(zip.entries()))
            read.append(it.getName()).append(plain(zip.getInputStream(it).readAllBytes()));
        }
      if (file.toString().endsWith("pdf"))
        try (var pdf = Loader.loadPDF(bytes)) {
          read.append(plain(new PDFTextStripper().getText(pdf).getBytes(UTF_8)));
        }
      return read.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(byte[] bytes) {
    return new String(bytes, UTF_8)
        .replaceAll("\r?\n ", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /// Commands that write a file: with a profile, or with the reason why there is none.
  private static final Set<String> WITHOUT_PROFILE =
      Set.of(
          // publishes by rules of its own, which the public profile takes over
          "OpenDataCommand",
          // blank forms and texts of the path
          "QuestionnaireCommand",
          "TemplateCommand",
          // all that is known of one person, for that person
          "AccessCommand");

  @Test
  void noCommandForgetsForWhomItsFileIs() throws IOException {
    var forgotten = new TreeSet<String>();
    try (var all = Files.list(Path.of("src/main/java/org/learningcitydesk/cli"))) {
      for (var it : all.toList()) {
        var code = Files.readString(it);
        var name = String.valueOf(it.getFileName()).replace(".java", "");
        if (!name.equals("FileCommand")
            && (code.contains("extends FileCommand.IntoAFile") || code.contains("@Mixin Target"))
            && !code.contains("ProfileOption")
            && !code.contains("OrderOptions")
            && !WITHOUT_PROFILE.contains(name)) forgotten.add(name);
      }
    }
    assertThat(forgotten).isEmpty();
  }

  /// Classes that write a file for somebody: what they do about profiles.
  private static final Set<String> ENTRANCES =
      Set.of(
          // with a profile
          "exchange/register/RegisterExport",
          "exchange/network/NetworkExport",
          "exchange/calendar/CalendarExport",
          "exchange/register/BudgetWorkbook",
          "report/render/ReportFormat",
          // with a profile; attached files go out as they are, which is said, and not to the public
          "exchange/evidence/EvidencePack",
          // public by its own rules
          "exchange/opendata/OpenDataPackage",
          // with a profile where names of records stand in the picture: the network, the plane of
          // influence and interest, the timeline, partnerships in charts; all other charts show
          // steps, months, kinds, areas and sums, and nobody by name
          "report/picture/PictureFile",
          "report/picture/TimelineFile",
          "exchange/tabular/TableWriter",
          "exchange/tabular/CsvDescription",
          // for use inside the house, which their screens say
          "exchange/whole/WholeExport",
          "exchange/backup/BackupWriter",
          "exchange/register/HistoryExport",
          "ui/control/AttachedFiles",
          // the workspace itself, back to its place or out of a place that is lost
          "workspace/LocalCopies",
          "workspace/WriteBack",
          // of one person, for that person
          "report/privacy/AccessFile",
          // nothing of people
          "exchange/questionnaire/FormWriter",
          "exchange/template/TemplateFile",
          "exchange/support/SupportPackage",
          // a template without rows, or what an import refused
          "ui/importing/ImportFiles");

  @Test
  void noNewEntranceForgetsForWhomItsFileIs() throws IOException {
    var root = Path.of("src/main/java/org/learningcitydesk");
    try (var all = Files.walk(root)) {
      var writing =
          all.filter(it -> it.toString().endsWith(".java"))
              .filter(it -> !it.startsWith(root.resolve("work")))
              .filter(SharedFilesTest::writes)
              .map(it -> root.relativize(it).toString().replace('\\', '/').replace(".java", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(writing).containsExactlyInAnyOrderElementsOf(ENTRANCES);
    }
  }

  private static boolean writes(Path file) {
    try {
      var code = Files.readString(file);
      return code.contains("TargetFile.write(") || code.contains("TargetPack.write(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
