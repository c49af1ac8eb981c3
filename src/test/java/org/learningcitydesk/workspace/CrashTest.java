// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcitydesk.workspace.jooq.Tables.ATTACHMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupFolder;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.work.Progress;

/// A process that is killed while it works loses nothing that it had acknowledged. How often it is
/// killed: system property `crash.kills`.
class CrashTest {
  private static final int KILLS = Integer.getInteger("crash.kills", 50);
  private static final int OLDER = 9;
  private static final int STAKEHOLDERS = 4000;
  private static final int LANES = 2;
  private static final int KILLS_A_FILE = 5;

  @TempDir static Path folder;
  private static Path prepared;

  @BeforeAll
  static void prepare() {
    prepared = folder.resolve("prepared.lcdesk");
    try (var workspace = Workspace.create(prepared, _ -> {})) {
      workspace.change(
          "change.city.added",
          tx -> tx.cities().save(City.named("Torrechiara").withMotivation("-1")));
    }
  }

  /// A random moment; the seed is in the message of what fails.
  private static void waitUpTo(Random random, int fromMillis, int toMillis) {
    var end =
        System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(fromMillis, toMillis));
    while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
  }

  private interface LaneOfKills {
    void run(Path file, Random random, int kills) throws Exception;
  }

  /// Two at a time, so that the machine is busy.
  private static void inLanes(String name, int kills, LaneOfKills work) throws Exception {
    var lanes = new ArrayList<Callable<Void>>();
    for (var lane = 0; lane < LANES; lane++) {
      var file = folder.resolve(name + lane + ".lcdesk");
      var seed = System.nanoTime() + lane;
      var share = (kills + LANES - 1 - lane) / LANES;
      lanes.add(
          () -> {
            try {
              work.run(file, new Random(seed), share);
              return null;
            } catch (AssertionError e) {
              throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
          });
    }
    try (var threads = Executors.newFixedThreadPool(LANES)) {
      for (var result : threads.invokeAll(lanes)) result.get();
    }
  }

  private static void fresh(Path file) throws IOException {
    Files.copy(prepared, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /// What has to be in a file after a kill.
  private interface Requiring {
    /// @return the last edit in the file: it may be one more than was acknowledged
    int allUpTo(int acknowledged, Path file) throws Exception;
  }

  private static void killWhile(
      String what, Path file, Random random, int kills, Requiring requiring) throws Exception {
    var last = -1;
    for (var kill = 0; kill < kills; kill++) {
      if (kill % KILLS_A_FILE == 0) {
        fresh(file);
        forgetBackups(file);
        last = -1;
      }
      try (var process =
          new OtherProcess(CrashChild.class, what, file.toString(), Integer.toString(last + 1))) {
        var acknowledged = process.nextLine();
        assertThat(acknowledged).as("the first edit after %d kills", kill).isNotNull();
        waitUpTo(random, 0, 1100);
        process.kill();
        for (; acknowledged != null; acknowledged = process.nextLine())
          last = Integer.parseInt(acknowledged);
      }
      last = requiring.allUpTo(last, file);
    }
  }

  /// Every edit that was acknowledged is there, none by half, and nothing else is wrong.
  ///
  /// @return the last edit in the file: it may be one more than was acknowledged
  private static int requireAllUpTo(int acknowledged, Path file) {
    try (var workspace = CrashChild.open(file)) {
      var last = requireAllUpTo(workspace, acknowledged);
      assertThat(workspace.check().findings()).isEmpty();
      return last;
    }
  }

  static int requireAllUpTo(Workspace workspace, int acknowledged) {
    var last = requireCount(acknowledged, workspace);
    var names =
        workspace.read(tx -> tx.stakeholders().all(CrashChild.city(workspace))).stream()
            .map(Stakeholder::name)
            .toList();
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(0, last).mapToObj(number -> "S" + number).toList());
    return last;
  }

  private static int requireCount(int acknowledged, Workspace workspace) {
    var city = workspace.read(tx -> tx.cities().all()).getFirst();
    var last = Integer.parseInt(city.motivation());
    assertThat(last).isBetween(acknowledged, acknowledged + 1);
    return last;
  }

  private static int requireFilesUpTo(int acknowledged, Path file) {
    try (var workspace = Workspace.open(file, _ -> {})) {
      var last = requireCount(acknowledged, workspace);
      var names =
          workspace.read(
              tx -> tx.sql().select(ATTACHMENT.NAME).from(ATTACHMENT).fetch(ATTACHMENT.NAME));
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(0, last).mapToObj(number -> "A" + number).toList());
      // It also compares the bytes of each file with their hash.
      assertThat(workspace.check().findings()).isEmpty();
      return last;
    }
  }

  private static int requireMergesUpTo(int acknowledged, Path file) {
    try (var workspace = Workspace.open(file, _ -> {})) {
      var last = requireCount(acknowledged, workspace);
      var names =
          workspace.read(tx -> tx.stakeholders().all(CrashChild.city(workspace))).stream()
              .map(Stakeholder::name)
              .filter(it -> Integer.parseInt(it.substring(1)) <= last)
              .toList();
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(0, last).mapToObj(number -> "S" + number).toList());
      assertThat(workspace.check().findings()).isEmpty();
      removeHalfMerged(workspace, last);
      return last;
    }
  }

  /// Those of the merge that was not made, so that the next process can begin with it again.
  private static void removeHalfMerged(Workspace workspace, int last) {
    workspace.change(
        "change.test",
        tx ->
            tx.stakeholders().all(CrashChild.city(workspace)).stream()
                .filter(it -> Integer.parseInt(it.name().substring(1)) > last)
                .forEach(it -> tx.stakeholders().remove(it.id())));
  }

  /// Who was erased is in no byte of the file, nor of one that was left beside it; the last one is
  /// whole or erased, and can be erased still.
  private static int requireErasedUpTo(int acknowledged, Path file) throws IOException {
    for (var number = 0; number <= acknowledged; number++)
      assertThat(filesWith(file, number)).as("erased %d", number).isEmpty();
    int last;
    boolean whole;
    try (var workspace = Workspace.open(file, _ -> {})) {
      last = requireCount(acknowledged, workspace);
      assertThat(workspace.check().findings()).isEmpty();
      whole = isWhole(workspace, last);
    }
    if (whole) {
      assertThat(last).isEqualTo(acknowledged + 1);
      assertThat(filesWith(file, last)).contains(file);
      try (var workspace = Workspace.open(file, _ -> {})) {
        workspace.erase(CrashChild.erasureOf(persons(workspace, last).getFirst()), Progress.NONE);
        assertThat(isWhole(workspace, last)).isFalse();
        assertThat(workspace.check().findings()).isEmpty();
      }
    }
    assertThat(filesWith(file, last)).as("erased %d at last", last).isEmpty();
    return last;
  }

  private static List<Person> persons(Workspace workspace, int number) {
    var city = CrashChild.city(workspace);
    return workspace.read(
        tx ->
            tx.persons().all(city).stream()
                .filter(it -> it.name().startsWith(CrashChild.canary(number)))
                .toList());
  }

  /// Whether the person and all that is said of it is there, and not a part of it.
  private static boolean isWhole(Workspace workspace, int number) {
    var city = CrashChild.city(workspace);
    var traces =
        workspace.read(
            tx ->
                tx.stakeholders().all(city).stream()
                    .filter(it -> String.valueOf(it.notes()).contains(CrashChild.canary(number)))
                    .toList());
    var persons = persons(workspace, number);
    assertThat(traces).hasSameSizeAs(persons);
    return !persons.isEmpty();
  }

  private static List<Path> filesWith(Path file, int number) throws IOException {
    var with = new ArrayList<Path>();
    var stem = file.getFileName().toString().replace(".lcdesk", "");
    var sign = CrashChild.canary(number).toLowerCase(Locale.ROOT);
    try (var files = Files.newDirectoryStream(folder, stem + ".*")) {
      for (var it : files)
        if (Files.isRegularFile(it)
            && new String(Files.readAllBytes(it), ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(sign)) with.add(it);
    }
    return with;
  }

  private static int requireBackupsUpTo(int acknowledged, Path file) {
    var last = requireAllUpTo(acknowledged, file);
    var content = new BackupFolder(BackupPlaces.folderBeside(file), ZoneOffset.UTC).content();
    assertThat(content.unreadable()).isEmpty();
    var stakeholders =
        content.backups().stream()
            .map(it -> BackupFile.verify(it.file(), Progress.NONE).rows().get("stakeholder"))
            .max(Long::compare);
    if (acknowledged >= 0)
      assertThat(stakeholders.orElseThrow()).isGreaterThanOrEqualTo(acknowledged + 1L);
    return last;
  }

  private static void forgetBackups(Path file) throws IOException {
    var folder = BackupPlaces.folderBeside(file);
    if (Files.notExists(folder)) return;
    try (var files = Files.list(folder)) {
      for (var it : files.toList()) Files.delete(it);
    }
  }

  @Test
  void noAttachedFileIsLostOrCutOff() throws Exception {
    inLanes(
        "attach",
        KILLS,
        (file, random, kills) ->
            killWhile("attach", file, random, kills, CrashTest::requireFilesUpTo));
  }

  @Test
  void aMergeIsWhollyMadeOrNotAtAll() throws Exception {
    inLanes(
        "merge",
        KILLS,
        (file, random, kills) ->
            killWhile("merge", file, random, kills, CrashTest::requireMergesUpTo));
  }

  @Test
  void noHalfWrittenBackupIsTakenForOneAndTheNewestIsWhole() throws Exception {
    inLanes(
        "backup",
        KILLS,
        (file, random, kills) ->
            killWhile("backup", file, random, kills, CrashTest::requireBackupsUpTo));
  }

  @Test
  void anErasureIsWhollyMadeOrNotAtAllAndLeavesNoTrace() throws Exception {
    inLanes(
        "erase",
        KILLS,
        (file, random, kills) ->
            killWhile("erase", file, random, kills, CrashTest::requireErasedUpTo));
  }

  @Test
  void anOlderFileIsBroughtUpToDateOrStaysAsItWas() throws Exception {
    var older = older();
    inLanes(
        "migrate",
        KILLS,
        (file, random, kills) -> {
          for (var kill = 0; kill < kills; kill++) {
            Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
            try (var process = new OtherProcess(CrashChild.class, "migrate", file.toString())) {
              assertThat(process.nextLine()).isEqualTo("begin");
              waitUpTo(random, 0, 1800);
              process.kill();
            }
            var version = Inspection.versionOf(file, null);
            assertThat(version).isIn(OLDER, Inspection.VERSION);
            if (version == OLDER) assertThat(file).hasSameBinaryContentAs(older);
            try (var workspace = Workspace.open(file, _ -> {})) {
              var city = CrashChild.city(workspace);
              assertThat(workspace.<Integer>read(tx -> tx.stakeholders().all(city).size()))
                  .isEqualTo(STAKEHOLDERS);
              // The rows were written behind the back of the journal.
              assertThat(workspace.check().findings())
                  .allMatch(it -> it.key().equals("check.journalOther"));
            }
            removeCopies(file);
          }
        });
  }

  /// A file as an earlier version left it.
  private static Path older() throws Exception {
    var file = folder.resolve("older.lcdesk");
    var database = Database.file(file, Database.Mode.CREATE, null);
    database.migrate(OLDER);
    try (var statement = database.writer().createStatement()) {
      statement.execute(
          "insert into city (id, version, created_at, updated_at, name, country, sample)"
              + " values (random_uuid(), 1, now(), now(), 'Torrechiara', 'IT', false)");
      statement.execute(
          "insert into stakeholder (id, city_id, version, created_at, updated_at, name, helix,"
              + " engagement, search_text)"
              + " select random_uuid(), city.id, 1, now(), now(), 'S' || x, 'academia', 'identified', 's'"
              + " from city cross join system_range(1, "
              + STAKEHOLDERS
              + ")");
    }
    database.writer().commit();
    database.shutDown();
    Migration.closed(file);
    return file;
  }

  private static void removeCopies(Path file) throws IOException {
    var stem = file.getFileName().toString().replace(".lcdesk", "");
    try (var files = Files.newDirectoryStream(folder, stem + ".before-*")) {
      for (var it : files) Files.delete(it);
    }
  }

  @Test
  void noAcknowledgedEditIsLostWhenKilledWhileEditing() throws Exception {
    inLanes(
        "edit",
        KILLS,
        (file, random, kills) -> killWhile("edit", file, random, kills, CrashTest::requireAllUpTo));
  }

  @Test
  void noAcknowledgedEditIsLostWhenKilledWhileEncryptingAndDecrypting() throws Exception {
    inLanes(
        "encrypt",
        KILLS,
        (file, random, kills) ->
            killWhile("encrypt", file, random, kills, CrashTest::requireAllUpTo));
  }

  @Test
  void noAcknowledgedEditIsLostWhenKilledWhileOpeningAndClosing() throws Exception {
    inLanes(
        "reopen",
        KILLS,
        (file, random, kills) ->
            killWhile("reopen", file, random, kills, CrashTest::requireAllUpTo));
  }

  @Test
  void anImportIsWhollyThereOrNotAtAll() throws Exception {
    inLanes(
        "import",
        KILLS,
        (file, random, kills) -> {
          for (var kill = 0; kill < kills; kill++) {
            fresh(file);
            var told = new ArrayList<String>();
            try (var process =
                new OtherProcess(CrashChild.class, "import", file.toString(), "5000")) {
              assertThat(process.nextLine()).isEqualTo("begin");
              waitUpTo(random, 50, 3000);
              process.kill();
              for (var line = process.nextLine(); line != null; line = process.nextLine())
                told.add(line);
            }
            try (var workspace = Workspace.open(file, _ -> {})) {
              var city = CrashChild.city(workspace);
              var imported = workspace.read(tx -> tx.stakeholders().all(city)).size();
              assertThat(imported)
                  .isIn(told.equals(List.of("end")) ? List.of(5000) : List.of(0, 5000));
              assertThat(workspace.check().findings()).isEmpty();
            }
          }
        });
  }
}
