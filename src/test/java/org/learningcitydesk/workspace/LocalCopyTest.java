// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.learningcitydesk.workspace.CityFile.add;
import static org.learningcitydesk.workspace.CityFile.cities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.Refused;
import org.learningcitydesk.work.UserProblem;

/// A workspace on a drive of another computer: a folder that is said to be one.
class LocalCopyTest {
  @TempDir Path folder;
  private FarDrive drive;
  private Path copies;
  private Path file;

  @BeforeEach
  void aFileOnADrive() {
    drive = FarDrive.at(folder.resolve("drive"));
    copies = folder.resolve("home/copies");
    file = CityFile.make(drive.file("Torrechiara.lcdesk"), "Torrechiara");
  }

  private LocalCopies here() {
    return drive.copiesIn(copies);
  }

  private Workspace open() {
    return here().open(file, null, _ -> {});
  }

  private static LocalCopy copy(Workspace workspace) {
    return workspace.localCopy().orElseThrow();
  }

  private static List<String> keys(LocalCopy copy) {
    return copy.news().stream().map(UserProblem::key).toList();
  }

  private Path conflictCopy() throws IOException {
    return drive.files().stream()
        .filter(it -> it.toString().contains("conflict-copy"))
        .findFirst()
        .orElseThrow();
  }

  private void changedByAnother() {
    try (var other = Workspace.open(file, _ -> {})) {
      add(other, "Elsewhere");
    }
  }

  @Test
  void workIsDoneOnACopyAndWrittenBackWholeAtTheEnd() throws Exception {
    var before = Files.readAllBytes(file);
    try (var workspace = open()) {
      assertThat(workspace.file()).isEqualTo(file);
      add(workspace, "Collina");
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      assertThat(copy(workspace).state().ahead()).isTrue();
      assertThat(Files.exists(drive.file("Torrechiara.lcdesk.lock"))).isTrue();
    }
    assertThat(cities(file)).containsExactly("Collina", "Torrechiara");
    assertThat(drive.files()).containsExactly(file);
    try (var left = Files.list(copies)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void anyOtherFileIsWorkedOnInItsPlace() {
    var other = folder.resolve("Other.lcdesk");
    Workspace.create(other, _ -> {}).close();
    try (var workspace = here().open(other, null, _ -> {})) {
      assertThat(workspace.localCopy()).isEmpty();
    }
  }

  @Test
  void whatIsNotChangedIsNotWritten() throws Exception {
    var before = Files.getLastModifiedTime(file);
    open().close();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
  }

  @Test
  void itIsWrittenBackWhileWorkGoesOn() throws Exception {
    try (var workspace = open()) {
      add(workspace, "Collina");
      copy(workspace).writeBack(Progress.NONE);
      assertThat(copy(workspace).state().ahead()).isFalse();
      assertThat(cities(Files.copy(file, folder.resolve("Seen.lcdesk"))))
          .containsExactly("Collina", "Torrechiara");
      add(workspace, "Dorsale");
      assertThat(copy(workspace).state().ahead()).isTrue();
      workspace.undo();
      workspace.redo();
    }
    assertThat(cities(file)).containsExactly("Collina", "Dorsale", "Torrechiara");
  }

  @Test
  void onlyItsUserMayLookIntoTheFolderOfTheCopy() throws Exception {
    assumeTrue(LocalFolder.hasRights(folder), "the system knows rights");
    try (var workspace = open()) {
      add(workspace, "Collina");
      var slot = copy(workspace).folder();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(slot)))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(slot.resolve("Torrechiara.lcdesk"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void theOriginalKeepsItsRights() throws Exception {
    assumeTrue(LocalFolder.hasRights(folder), "the system knows rights");
    var rights = PosixFilePermissions.fromString("rw-rw----");
    Files.setPosixFilePermissions(file, rights);
    try (var workspace = open()) {
      add(workspace, "Collina");
    }
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(rights);
  }

  @Test
  void whatAnotherWroteMeanwhileStaysAndOursLiesBeside() throws Exception {
    try (var workspace = open()) {
      add(workspace, "Collina");
      replaceByASyncProgram();
      copy(workspace).writeBack(Progress.NONE);
      assertThat(keys(copy(workspace))).containsExactly("away.conflict");
      assertThat(workspace.file()).isEqualTo(conflictCopy());
      add(workspace, "Dorsale");
    }
    assertThat(cities(file)).containsExactly("Elsewhere");
    assertThat(cities(conflictCopy())).containsExactly("Collina", "Dorsale", "Torrechiara");
    assertThat(RiskyPlace.conflicts(file)).containsExactly(conflictCopy());
  }

  private void replaceByASyncProgram() throws IOException {
    var other = folder.resolve("Other.lcdesk");
    try (var workspace = Workspace.create(other, _ -> {})) {
      add(workspace, "Elsewhere");
    }
    Files.delete(file);
    Files.move(other, file);
  }

  @Test
  void anotherTimeOfTheSameBytesIsNoChange() throws Exception {
    try (var workspace = open()) {
      add(workspace, "Collina");
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    }
    assertThat(drive.files()).containsExactly(file);
    assertThat(cities(file)).containsExactly("Collina", "Torrechiara");
  }

  @Test
  void whatCouldNotBeWrittenBackWaitsAndIsGoneOnWith() throws Exception {
    var workspace = open();
    add(workspace, "Collina");
    drive.disconnect();
    add(workspace, "Dorsale");
    assertThatThrownBy(() -> copy(workspace).writeBack(Progress.NONE))
        .satisfies(Refused.with("problem.away.gone"));
    workspace.close();
    assertThat(copy(workspace).state().ahead()).isTrue();
    assertThat(here().waiting()).extracting(LocalCopies.Waiting::original).containsExactly(file);
    // One can go on without the drive, too.
    try (var without = open()) {
      assertThat(keys(copy(without))).containsExactly("away.withoutOriginal");
      add(without, "Est");
      assertThat(here().waiting()).isEmpty();
    }
    drive.connect();
    try (var again = open()) {
      assertThat(keys(copy(again))).containsExactly("away.resumed");
      assertThat(cities(again)).containsExactly("Collina", "Dorsale", "Est", "Torrechiara");
      assertThat(copy(again).state().ahead()).isTrue();
    }
    assertThat(cities(file)).containsExactly("Collina", "Dorsale", "Est", "Torrechiara");
    assertThat(here().waiting()).isEmpty();
  }

  @Test
  void whereBothWentOnBothAreKept() throws Exception {
    var workspace = open();
    add(workspace, "Collina");
    drive.disconnect();
    workspace.close();
    drive.connect();
    Files.deleteIfExists(drive.file("Torrechiara.lcdesk.lock"));
    changedByAnother();
    try (var again = open()) {
      assertThat(keys(copy(again))).containsExactly("away.bothChanged");
      assertThat(cities(again)).containsExactly("Elsewhere", "Torrechiara");
    }
    assertThat(cities(conflictCopy())).containsExactly("Collina", "Torrechiara");
    assertThat(here().waiting()).isEmpty();
  }

  @Test
  void aCopyThatWaitsCanBeSavedElsewhere() throws Exception {
    var workspace = open();
    add(workspace, "Collina");
    drive.disconnect();
    workspace.close();
    var target = folder.resolve("Saved.lcdesk");
    here().saveElsewhere(here().waiting().getFirst(), target, Progress.NONE);
    assertThat(cities(target)).containsExactly("Collina", "Torrechiara");
    assertThat(here().waiting()).isEmpty();
  }

  @Test
  void afterACrashTheCopyThatIsAheadIsGoneOnWith() throws Exception {
    try (var child =
        new OtherProcess(
            LocalCopyChild.class,
            "edit",
            copies.toString(),
            drive.folder().toString(),
            file.toString())) {
      assertThat(child.nextLine()).isEqualTo("Collina");
      child.kill();
    }
    assertThat(cities(file)).containsExactly("Torrechiara");
    assertThat(here().waiting()).hasSize(1);
    try (var again = open()) {
      assertThat(keys(copy(again))).containsExactly("away.resumed");
      assertThat(cities(again)).containsExactly("Collina", "Torrechiara");
    }
    assertThat(cities(file)).containsExactly("Collina", "Torrechiara");
  }

  @Test
  void aCrashRightAfterTheWriteBackIsNoConflict() throws Exception {
    var workspace = open();
    add(workspace, "Collina");
    var slot = copy(workspace).folder();
    drive.disconnect();
    workspace.close();
    drive.connect();
    // As if the process had ended between the move and the note of it.
    var local = slot.resolve("Torrechiara.lcdesk");
    Files.copy(local, file, StandardCopyOption.REPLACE_EXISTING);
    CopyNote.in(slot).orElseThrow().sending(Fingerprint.of(local)).write(slot);
    try (var again = open()) {
      assertThat(keys(copy(again))).containsExactly("away.resumed");
    }
    assertThat(drive.files())
        .allSatisfy(it -> assertThat(it.toString()).doesNotContain("conflict"));
    assertThat(cities(file)).containsExactly("Collina", "Torrechiara");
  }

  @Test
  void twoProcessesDoNotWorkOnIt() throws Exception {
    try (var child =
        new OtherProcess(
            LocalCopyChild.class,
            "edit",
            copies.toString(),
            drive.folder().toString(),
            file.toString())) {
      assertThat(child.nextLine()).isEqualTo("Collina");
      assertThatThrownBy(this::open).satisfies(Refused.with("problem.inUseBy"));
      // Another computer has no part in the copies of this one.
      copies = folder.resolve("elsewhere");
      assertThatThrownBy(this::open).satisfies(Refused.with("problem.inUseBy"));
      try (var reading = here().openReadOnly(file, null)) {
        assertThat(cities(reading)).containsExactly("Torrechiara");
      }
    }
  }

  /// Needs the right to mount a small file system.
  @Test
  void aWriteBackThatFailsInTheMiddleLeavesTheOriginalAsItWas() throws Exception {
    var small = Files.createDirectory(drive.file("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()),
        "a small file system can be mounted");
    try {
      var original = Files.copy(file, small.resolve("Torrechiara.lcdesk"));
      var before = Files.readAllBytes(original);
      Files.write(small.resolve("full"), new byte[(1 << 20)]);
      file = original;
      try (var workspace = open()) {
        add(workspace, "Collina");
        for (var i = 0; i < 10; i++) {
          var large = City.named("L" + i).withMotivation("x".repeat(100_000));
          workspace.change("change.city.added", tx -> tx.cities().save(large));
        }
        assertThatThrownBy(() -> copy(workspace).writeBack(Progress.NONE))
            .satisfies(Refused.with("problem.target.full"));
        assertThat(Files.readAllBytes(original)).isEqualTo(before);
        assertThat(copy(workspace).state().failed()).isNotNull();
        Files.delete(small.resolve("full"));
        assertThat(run("mount", "-o", "remount,size=20m", small.toString())).isTrue();
        copy(workspace).writeBack(Progress.NONE);
        assertThat(copy(workspace).state().failed()).isNull();
      }
      assertThat(cities(original)).contains("Collina", "L9");
      try (Stream<Path> left = Files.list(small)) {
        assertThat(left).containsExactly(original);
      }
    } finally {
      run("umount", small.toString());
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void theCopyOfAnEncryptedFileIsEncrypted() throws Exception {
    var password = new Unlock.Password("quattro parole messe insieme");
    var sealed = drive.file("Sealed.lcdesk");
    try (var workspace =
        Workspace.create(sealed, Seal.create(password, RecoveryCode.random()), _ -> {})) {
      add(workspace, "Torrechiara");
    }
    file = sealed;
    assertThatThrownBy(this::open).satisfies(Refused.with("problem.password.needed"));
    assertThat(drive.files()).noneMatch(it -> it.toString().endsWith(".lock"));
    try (var workspace = here().open(sealed, password, _ -> {})) {
      add(workspace, "Collina");
      assertThat(Workspace.isEncrypted(copy(workspace).folder().resolve("Sealed.lcdesk"))).isTrue();
    }
    assertThat(Workspace.isEncrypted(sealed)).isTrue();
    try (var workspace = Workspace.openReadOnly(sealed, password)) {
      assertThat(cities(workspace)).containsExactly("Collina", "Torrechiara");
    }
  }

  @Test
  void anotherPasswordIsWrittenBackLikeAChange() {
    var seal =
        Seal.create(new Unlock.Password("quattro parole messe insieme"), RecoveryCode.random());
    try (var workspace = open()) {
      workspace.rewrite(seal, Progress.NONE);
      assertThat(copy(workspace).state().ahead()).isTrue();
    }
    assertThat(Workspace.isEncrypted(file)).isTrue();
  }

  @Test
  void aNoteThatAnotherComputerLeftIsTold() throws Exception {
    var lock = drive.file("Torrechiara.lcdesk.lock");
    Files.writeString(lock, "PC-ANNA\nanna\n77\n2026-11-22T10:00:00Z\n");
    try (var workspace = open()) {
      var news = copy(workspace).news();
      assertThat(news).extracting(UserProblem::key).containsExactly("away.perhapsInUse");
      assertThat(news.getFirst().args()).contains("anna", "PC-ANNA");
    }
    open().close();
    assertThat(drive.files()).containsExactly(file);
  }

  @Test
  void aDamagedOriginalIsToldByItsOwnName() throws Exception {
    Files.write(file, new byte[100]);
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(UserProblem.class, it -> assertThat(it.args()).contains(file));
    assertThat(drive.files()).containsExactly(file);
  }

  @Test
  void afterSleepALockThatIsGoneIsTakenAgainOrItIsTold() throws Exception {
    var lock = drive.file("Torrechiara.lcdesk.lock");
    try (var workspace = open()) {
      Files.delete(lock);
      copy(workspace).lookAgain();
      assertThat(lock).exists();
      assertThat(keys(copy(workspace))).isEmpty();
      Files.delete(lock);
      try (var child =
          new OtherProcess(
              LocalCopyChild.class,
              "edit",
              folder.resolve("elsewhere").toString(),
              drive.folder().toString(),
              file.toString())) {
        assertThat(child.nextLine()).isEqualTo("Collina");
        copy(workspace).lookAgain();
        assertThat(keys(copy(workspace))).containsExactly("problem.inUseBy");
      }
    }
  }
}
