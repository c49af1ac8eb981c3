// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.learningcitydesk.workspace.jooq.Tables.FLYWAY_SCHEMA_HISTORY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.UserProblem;

/// What the opening refuses, it refuses in words and without writing a byte.
class OpeningTest {
  private static final City CITY = City.named("Torrechiara");

  @TempDir static Path prepared;
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void copyOfAWorkspace() throws IOException {
    var master = prepared.resolve("master.lcdesk");
    if (!Files.exists(master)) {
      try (var workspace = Workspace.create(master, _ -> {})) {
        workspace.change("change.city.added", tx -> tx.cities().save(CITY));
        var many =
            IntStream.range(0, 500)
                .mapToObj(i -> Stakeholder.named(CITY.id(), "Scuola " + i, Helix.ACADEMIA))
                .toList();
        workspace.change("change.imported", tx -> tx.stakeholders().saveAll(many));
      }
    }
    file = Files.copy(master, folder.resolve("Torrechiara.lcdesk"));
  }

  private static UserProblem problemOf(ThrowingCallable call) {
    var problem = catchThrowableOfType(UserProblem.class, call);
    assertThat(problem).isNotNull();
    for (var language : Messages.LANGUAGES)
      assertThat(Messages.in(language).sentence(problem)).doesNotContain("{").isNotBlank();
    return problem;
  }

  private void isRefusedUntouched(Path refused, String key) throws IOException {
    var before = Files.readAllBytes(refused);
    var names = names();
    assertThat(problemOf(() -> Workspace.open(refused, _ -> {})).key()).isEqualTo(key);
    assertThat(problemOf(() -> Workspace.openReadOnly(refused)).key()).isEqualTo(key);
    assertThat(problemOf(() -> Workspace.check(refused)).key()).isEqualTo(key);
    assertThat(Files.readAllBytes(refused)).isEqualTo(before);
    assertThat(names()).isEqualTo(names);
  }

  private List<String> names() {
    var names = folder.toFile().list();
    Arrays.sort(names);
    return List.of(names);
  }

  @Test
  void aFileThatIsNotThereIsNotCreated() {
    var missing = folder.resolve("missing.lcdesk");
    assertThat(problemOf(() -> Workspace.open(missing, _ -> {})).key())
        .isEqualTo("problem.fileMissing");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFolderIsRefused() {
    assertThat(problemOf(() -> Workspace.open(folder, _ -> {})).key())
        .isEqualTo("problem.fileIsFolder");
  }

  static IntStream cuts() throws IOException {
    return IntStream.of(1, 3, 4095, 4096, 8191, 8192, -50, -1);
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void aFileThatIsCutOffIsRefused(int cut) throws IOException {
    var all = Files.readAllBytes(file);
    var length = cut == -50 ? all.length / 2 : cut < 0 ? all.length + cut : cut;
    Files.write(file, Arrays.copyOf(all, length));
    isRefusedUntouched(file, "problem.fileDamaged");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.write(file, new byte[0]);
    isRefusedUntouched(file, "problem.fileEmpty");
  }

  @Test
  void everyCutAtABlockIsRefusedOrLosesNothing() throws IOException {
    var all = Files.readAllBytes(file);
    for (var length = 8192; length < all.length; length += 4096 * 5) {
      Files.write(file, Arrays.copyOf(all, length));
      assertThat(problemOf(() -> Workspace.open(file, _ -> {})).key())
          .as("cut at %d of %d", length, all.length)
          .isEqualTo("problem.fileDamaged");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name;Town\nBiblioteca;Catania\n",
        "SQLite format 3\0........",
        "PK\3\4.......",
        "H:1,block:2,nothing of ours"
      })
  void aFileOfAnotherKindIsRefused(String content) throws IOException {
    Files.write(file, content.repeat(1000).getBytes(StandardCharsets.ISO_8859_1));
    isRefusedUntouched(file, "problem.fileForeign");
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefused() throws Exception {
    var name = folder.resolve("other").toString();
    try (var connection = DriverManager.getConnection("jdbc:h2:file:" + name, "sa", "")) {
      connection.createStatement().execute("create table customer (id integer)");
    }
    isRefusedUntouched(folder.resolve("other.mv.db"), "problem.fileForeign");
    try (var connection =
        DriverManager.getConnection("jdbc:h2:file:" + name + "2", "owner", "secret")) {
      connection.createStatement().execute("create table customer (id integer)");
    }
    isRefusedUntouched(folder.resolve("other2.mv.db"), "problem.fileForeign");
  }

  private void inTheFile(Path file, String... statements) throws Exception {
    var database = Database.file(file.toRealPath(), Database.Mode.EDIT, null);
    for (var statement : statements) {
      try (var it = database.writer().createStatement()) {
        it.execute(statement);
      }
    }
    database.writer().commit();
    database.shutDown();
    Migration.closed(file.toRealPath());
  }

  @Test
  void aFileOfANewerVersionIsRefusedAndNamesItsVersion() throws Exception {
    inTheFile(
        file,
        "insert into \"flyway_schema_history\" select 99, '099', 'later', 'SQL', 'V099__later.sql', 1, 'x', now(), 1, true");
    isRefusedUntouched(file, "problem.fileNewer");
    assertThat(Messages.in(Locale.ENGLISH).sentence(problemOf(() -> Workspace.open(file, _ -> {}))))
        .contains("99");
  }

  @Test
  void aFileThatWasMigratedByHalfIsRefusedAndNamesTheCopy() throws Exception {
    Files.copy(file, folder.resolve("Torrechiara.before-5-2026-01-31.lcdesk"));
    inTheFile(
        file,
        "update \"flyway_schema_history\" set \"success\" = false where \"installed_rank\" = 6");
    isRefusedUntouched(file, "problem.fileHalfMigrated");
    assertThat(problemOf(() -> Workspace.open(file, _ -> {})).args())
        .contains("Torrechiara.before-5-2026-01-31.lcdesk");
  }

  @Test
  void theVersionIsThatOfTheLastMigration() {
    var url = "jdbc:h2:mem:versions";
    var last =
        Flyway.configure()
            .dataSource(url, "sa", "")
            .locations("classpath:org/learningcitydesk/db/migration")
            .load()
            .info()
            .all();
    assertThat(last[last.length - 1].getVersion().getVersion())
        .satisfies(it -> assertThat(Integer.parseInt(it)).isEqualTo(Inspection.VERSION));
    assertThat(FLYWAY_SCHEMA_HISTORY.getName()).isEqualTo("flyway_schema_history");
  }

  @Test
  void anOlderFileIsBroughtUpToDateAfterACopyWasMade() throws Exception {
    // As a version that knew neither contacts, groups nor meetings would have left it.
    inTheFile(
        file,
        "drop table privacy_rule, controller, privacy_log",
        "drop index journal_row",
        "drop table recipe",
        "drop table baseline",
        "drop table budget_line",
        "drop table activity_participant",
        "alter table activity drop column setting, format, starts_at, ends_at, recurrence,"
            + " left_out",
        "drop table path_template",
        "alter table step drop column how_en, how_it, example_en, example_it, expected_documents,"
            + " closed_by, closed_on, closing_statement",
        "drop table filed_document, action_item, decision, outcome, attendee, agenda_item, meeting",
        "drop table working_group_member, working_group, alert_rule, state_change, contribution",
        "drop table governance_score, governance_answer, governance_round",
        "alter table partnership drop column act_body, signed_on, enforceable_from, published_on,"
            + " renewal_months, notice_given_on",
        "drop table promise, contact_person, contact_stakeholder, contact, cadence",
        "drop table assessment, smart_group, distinct_stakeholders, distinct_persons",
        "drop table network_position, network_snapshot, import_mapping, external_key",
        "delete from \"flyway_schema_history\" where \"installed_rank\" > 6");
    var before = Files.readAllBytes(file);
    try (var workspace = Workspace.openReadOnly(file)) {
      assertThat(workspace.<List<Stakeholder>>read(tx -> tx.stakeholders().all(CITY.id())))
          .hasSize(500);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var workspace = Workspace.open(file, _ -> {})) {
      assertThat(workspace.<List<Stakeholder>>read(tx -> tx.stakeholders().all(CITY.id())))
          .hasSize(500);
      assertThat(workspace.undoable()).isPresent();
    }
    var copies = names().stream().filter(name -> name.startsWith("Torrechiara.before-6-")).toList();
    assertThat(names()).hasSize(2);
    assertThat(copies).hasSize(1);
    assertThat(Files.readAllBytes(folder.resolve(copies.getFirst()))).isEqualTo(before);
  }

  @Test
  void aSecondOpeningIsToldWhoHasTheFileAndReadsACopy() throws Exception {
    try (var holder = new OtherProcess(file)) {
      var problem = problemOf(() -> Workspace.open(file, _ -> {}));
      assertThat(problem.key()).isEqualTo("problem.inUseBy");
      assertThat(problem.args()).contains(System.getProperty("user.name"));
      try (var copy = Workspace.openReadOnly(file)) {
        assertThat(copy.readOnly()).isTrue();
        assertThat(copy.file()).isEqualTo(file.toRealPath());
        assertThat(copy.<List<Stakeholder>>read(tx -> tx.stakeholders().all(CITY.id())))
            .hasSize(500);
        assertThat(
                problemOf(
                        () ->
                            copy.change("change.city.removed", tx -> tx.cities().remove(CITY.id())))
                    .key())
            .isEqualTo("problem.readOnly");
      }
      assertThat(Workspace.check(file).findings()).isEmpty();
      holder.kill();
    }
    assertThat(FileLock.lockFile(file.toRealPath())).exists();
    try (var workspace = Workspace.open(file, _ -> {})) {
      assertThat(workspace.readOnly()).isFalse();
    }
    assertThat(names()).containsExactly("Torrechiara.lcdesk");
  }

  @Test
  void aFileThatMayNotBeWrittenIsOpenedForReading() {
    isOpenedForReading(file);
  }

  @Test
  void aFileInAFolderThatMayNotBeWrittenIsOpenedForReading() {
    isOpenedForReading(folder);
  }

  private void isOpenedForReading(Path locked) {
    try (var _ = new Locked(locked);
        var workspace = Workspace.open(file, _ -> {})) {
      assertThat(workspace.readOnly()).isTrue();
      assertThat(workspace.<List<City>>read(tx -> tx.cities().all())).hasSize(1);
      assertThat(
              problemOf(
                      () ->
                          workspace.change(
                              "change.city.removed", tx -> tx.cities().remove(CITY.id())))
                  .key())
          .isEqualTo("problem.readOnly");
    }
    assertThat(names()).containsExactly("Torrechiara.lcdesk");
  }

  @Test
  void theSameProgramOpensAFileOnce() {
    try (var workspace = Workspace.open(file, _ -> {})) {
      assertThat(problemOf(() -> Workspace.open(file, _ -> {})).key())
          .isEqualTo("problem.openHere");
      assertThat(problemOf(() -> Workspace.openReadOnly(file)).key()).isEqualTo("problem.openHere");
      assertThat(workspace.<List<City>>read(tx -> tx.cities().all())).hasSize(1);
    }
    assertThat(names()).containsExactly("Torrechiara.lcdesk");
  }

  @Test
  void aNewWorkspaceNeverTakesThePlaceOfAFile() throws IOException {
    var before = Files.readAllBytes(file);
    assertThat(problemOf(() -> Workspace.create(file, _ -> {})).key())
        .isEqualTo("problem.fileExists");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(problemOf(() -> Workspace.create(folder.resolve("none/new.lcdesk"), _ -> {})).key())
        .isEqualTo("problem.folderMissing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "semi;INIT=DROP ALL OBJECTS.lcdesk",
        "città è più.lcdesk",
        "a b.lcdesk",
        "~.lcdesk",
        "percent%20.lcdesk",
        "no-suffix",
        "x.LCDESK",
        "📚.lcdesk",
        "quote'.lcdesk"
      })
  void anyNameIsGoodForAFile(String name) {
    var odd = folder.resolve(name);
    try (var workspace = Workspace.create(odd, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(CITY));
    }
    try (var workspace = Workspace.open(odd, _ -> {})) {
      assertThat(workspace.<List<City>>read(tx -> tx.cities().all())).hasSize(1);
    }
    assertThat(names()).containsExactlyInAnyOrder("Torrechiara.lcdesk", name);
  }
}
