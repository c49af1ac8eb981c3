// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// When a backup is made, where it goes, and which ones stay.
final class BackupsTest {
  @TempDir Path folder;
  private Path file;
  private Workspace workspace;
  private @Nullable Path chosen;
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");

  @BeforeEach
  void aWorkspace() {
    file = folder.resolve("Torrechiara.lcdesk");
    workspace = Workspace.create(file, _ -> {});
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private Backups backups() {
    return new Backups(workspace, () -> BackupPlaces.of(file, chosen), new Moving());
  }

  private void edit(String name) {
    workspace.change("change.city.added", tx -> tx.cities().save(City.named(name)));
  }

  private boolean isMade() {
    return backups().makeIfChanged(BackupReason.REGULAR, Progress.NONE).isPresent();
  }

  private int cities() {
    return workspace.read(tx -> tx.cities().all().size());
  }

  private List<Backup> all() {
    return backups().state(null).backups();
  }

  @Test
  void aNewWorkspaceHasNothingToBackUp() {
    assertThat(isMade()).isFalse();
    var state = backups().state(null);
    assertThat(state.isChanged()).isFalse();
    assertThat(state.worry(now)).isEmpty();
    assertThat(folder.resolve("Torrechiara.backups")).doesNotExist();
  }

  @Test
  void oneIsMadeOnlyWhereSomethingWasChanged() {
    edit("One");
    assertThat(isMade()).isTrue();
    assertThat(isMade()).isFalse();
    now = now.plusSeconds(60);
    workspace.undo();
    assertThat(isMade()).as("after an undo").isTrue();
    assertThat(isMade()).isFalse();
    assertThat(all()).hasSize(2);
    assertThat(all().getFirst().file().getParent())
        .isEqualTo(folder.resolve("Torrechiara.backups").toAbsolutePath());
  }

  @Test
  void oldOnesAreThinnedOnTheDisk() {
    edit("One");
    var days = 40;
    for (var day = 0; day < days; day++) {
      for (var i = 0; i < 2; i++) {
        backups().make(BackupReason.REGULAR, Progress.NONE);
        now = now.plus(Duration.ofHours(1));
      }
      now = now.plus(Duration.ofHours(22));
    }
    backups().make(BackupReason.REGULAR, Progress.NONE);
    // One of today, one of each of the 30 days before, one of each month before.
    assertThat(all()).hasSizeBetween(31, 34);
    assertThat(all().getFirst().heading().at()).isEqualTo(now);
  }

  @Test
  void backupsOfOtherWorkspacesInTheSameFolderStay() throws IOException {
    chosen = Files.createDirectory(folder.resolve("stick"));
    var other = folder.resolve("Other.lcdesk");
    try (var second = Workspace.create(other, _ -> {})) {
      second.change("change.city.added", tx -> tx.cities().save(City.named("Other")));
      new Backups(second, () -> BackupPlaces.of(other, chosen), new Moving())
          .make(BackupReason.ASKED, Progress.NONE);
    }
    edit("One");
    now = now.plus(Duration.ofDays(800));
    assertThat(isMade()).isTrue();
    assertThat(all()).hasSize(1);
    assertThat(new BackupFolder(chosen, ZoneOffset.UTC).content().backups()).hasSize(2);
  }

  @Test
  void whileTheChosenFolderIsAwayTheyGoBesideTheWorkspace() throws IOException {
    var stick = folder.resolve("stick");
    chosen = stick;
    edit("One");
    assertThat(isMade()).isTrue();
    assertThat(folder.resolve("Torrechiara.backups")).isDirectory();
    assertThat(backups().state(null).worry(now)).contains(BackupState.Worry.AWAY);
    Files.createDirectory(stick);
    assertThat(isMade()).as("the first one on the stick").isTrue();
    assertThat(backups().state(null).worry(now)).isEmpty();
    assertThat(all()).hasSize(2);
  }

  @Test
  void oneThatIsAWeekOldIsAWorryOnlyWhereSomethingWasChanged() {
    edit("One");
    isMade();
    var later = now.plus(Duration.ofDays(9));
    assertThat(backups().state(null).worry(later)).isEmpty();
    edit("Two");
    assertThat(backups().state(null).worry(later)).contains(BackupState.Worry.OLD);
    assertThat(backups().state(null).behind(all().getFirst())).isEqualTo(1);
  }

  @Test
  void aChangeOfManyRecordsIsRefusedWhereNoBackupCanBeMade() throws IOException {
    edit("One");
    Files.writeString(folder.resolve("Torrechiara.backups"), "no folder");
    workspace.guard(backups()::before);
    var thrown =
        catchThrowable(
            () ->
                workspace.change(
                    "change.stakeholder.imported", tx -> tx.cities().save(City.named("Two"))));
    assertThat(thrown).isInstanceOf(UserProblem.class);
    assertThat(Messages.in(Messages.LANGUAGES.getFirst()).sentence((UserProblem) thrown))
        .contains("no backup could be made", "Torrechiara.backups");
    assertThat(cities()).isEqualTo(1);
    edit("Three");
    assertThat(cities()).isEqualTo(2);
  }

  @Test
  void aChangeOfManyRecordsHasABackupBefore() {
    edit("One");
    workspace.guard(backups()::before);
    workspace.change("change.imported", tx -> tx.cities().save(City.named("Two")));
    assertThat(all()).hasSize(1);
    assertThat(all().getFirst().heading().reason()).isEqualTo(BackupReason.IMPORT);
    assertThat(all().getFirst().heading().rows()).containsEntry("city", 1L);
  }

  @Test
  void whatDiffersIsTold() {
    edit("One");
    isMade();
    edit("Two");
    edit("Three");
    var difference = BackupDifference.of(all().getFirst().heading(), workspace);
    assertThat(difference.changes()).isEqualTo(2);
    assertThat(difference.diverged()).isFalse();
    assertThat(difference.latest()).hasSize(2);
    assertThat(difference.tables()).contains(new BackupDifference.Table("city", 1, 3));
  }

  @Test
  void anOlderStateThatWentAnotherWayIsToldApart() throws IOException {
    edit("One");
    var older = backups().make(BackupReason.ASKED, Progress.NONE);
    now = now.plusSeconds(60);
    edit("Two");
    var newer = backups().make(BackupReason.ASKED, Progress.NONE);
    workspace.close();
    Files.delete(file);
    BackupRestore.into(older.file(), file, Progress.NONE);
    workspace = Workspace.open(file, _ -> {});
    assertThat(BackupDifference.of(newer.heading(), workspace).changes()).isEqualTo(-1);
    edit("Another");
    assertThat(BackupDifference.of(newer.heading(), workspace).diverged()).isTrue();
    assertThat(BackupDifference.of(older.heading(), workspace).diverged()).isFalse();
  }

  @Test
  void whatIsHalfWrittenOrBrokenIsNoBackup() throws IOException {
    edit("One");
    isMade();
    var beside = folder.resolve("Torrechiara.backups");
    Files.writeString(beside.resolve(".x.lcbackup.1.part"), "half");
    Files.writeString(beside.resolve("y.lcbackup"), "half");
    var state = backups().state(null);
    assertThat(state.backups()).hasSize(1);
    assertThat(state.unreadable()).containsExactly(beside.resolve("y.lcbackup"));
  }

  /// Needs the right to mount a small file system.
  @Test
  void onAFullDiskTheOldBackupStaysAndNothingIsLeftOfTheNewOne() throws Exception {
    var small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", small.toString()),
        "a small file system can be mounted");
    try {
      chosen = small;
      edit("Torrechiara");
      assertThat(isMade()).isTrue();
      var first = all().getFirst();
      var random = new java.util.Random(1);
      var noise = new StringBuilder();
      for (var i = 0; i < 600_000; i++) noise.append((char) ('!' + random.nextInt(90)));
      workspace.change(
          "change.city.added", tx -> tx.cities().save(City.named("Noise").withPlan(noise + "")));
      assertThat(catchThrowable(this::isMade))
          .isInstanceOfSatisfying(
              UserProblem.class, it -> assertThat(it.key()).isEqualTo("problem.target.full"));
      assertThat(small.toFile().list()).containsExactly(first.file().getFileName().toString());
      BackupFile.verify(first.file(), Progress.NONE);
      assertThat(cities()).isEqualTo(2);
      edit("Goes on");
      assertThat(cities()).isEqualTo(3);
    } finally {
      run("umount", small.toString());
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
