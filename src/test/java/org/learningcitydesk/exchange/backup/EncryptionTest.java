// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.exchange.whole.Contents;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Nothing of an encrypted workspace is in the clear, in its file and in its backups.
final class EncryptionTest {
  private static final Unlock.Password PASSWORD = new Unlock.Password("a password");
  private static final List<String> PLANTED =
      IntStream.range(0, 20).mapToObj(i -> "Plantedstring%02dQxzvWk".formatted(i)).toList();

  @TempDir Path folder;

  private void plant(Workspace workspace) {
    workspace.change(
        "change.city.added",
        tx -> {
          for (var word : PLANTED) {
            var city = City.named(word);
            tx.cities().save(city.withPlan(word + " in a long text. ".repeat(40)));
          }
        });
    // Something that was there once is in the journal, and in old blocks of the file.
    workspace.change(
        "change.city.edited",
        tx -> {
          for (var city : tx.cities().all()) tx.cities().save(city.withPlan(""));
        });
    workspace.undo();
  }

  private List<String> inTheClear() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).flatMap(it -> inTheClear(it).stream()).toList();
    }
  }

  private static List<String> inTheClear(Path file) {
    try {
      var bytes = new String(Files.readAllBytes(file), ISO_8859_1);
      return PLANTED.stream()
          .filter(
              it ->
                  List.of(UTF_8, UTF_16LE, UTF_16BE).stream()
                      .map(set -> new String(it.getBytes(set), ISO_8859_1))
                      .anyMatch(bytes::contains))
          .map(it -> it + " in " + file.getFileName())
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Backups backups(Workspace workspace) {
    var places = BackupPlaces.of(workspace.file(), null);
    return new Backups(workspace, () -> places, Clock.systemDefaultZone());
  }

  @Test
  void noneOfTwentyPlantedStringsIsInTheFileOrItsBackups() throws IOException {
    var file = folder.resolve("secret.lcdesk");
    var seal = Seal.create(PASSWORD, RecoveryCode.random());
    Map<String, List<List<Object>>> expected;
    Backup backup;
    try (var workspace = Workspace.create(file, seal, _ -> {})) {
      plant(workspace);
      backup = backups(workspace).make(BackupReason.ASKED, Progress.NONE);
      expected = Contents.of(workspace).rows();
      assertThat(inTheClear()).isEmpty();
    }
    assertThat(inTheClear()).isEmpty();
    var back = folder.resolve("back.lcdesk");
    BackupRestore.into(backup.file(), PASSWORD, null, back, Progress.NONE);
    assertThat(inTheClear()).isEmpty();
    try (var workspace = Workspace.openReadOnly(back, PASSWORD)) {
      assertThat(Contents.of(workspace).rows().equals(expected)).isTrue();
    }
  }

  @Test
  void theSameStringsAreInTheClearWhereNothingIsEncrypted() throws IOException {
    try (var workspace = Workspace.create(folder.resolve("open.lcdesk"), _ -> {})) {
      plant(workspace);
    }
    assertThat(inTheClear()).hasSize(PLANTED.size());
  }

  @Test
  void aWorkspaceIsEncryptedAndDecryptedWhileItIsOpen() throws IOException {
    var file = folder.resolve("desk.lcdesk");
    try (var workspace = Workspace.create(file, _ -> {})) {
      plant(workspace);
      var expected = Contents.of(workspace).rows();
      workspace.rewrite(Seal.create(PASSWORD, RecoveryCode.random()), Progress.NONE);
      assertThat(inTheClear()).isEmpty();
      assertThat(Contents.of(workspace).rows().equals(expected)).isTrue();
      workspace.redo(); // goes on working, with its history
    }
    assertThat(inTheClear()).isEmpty();
    try (var workspace = Workspace.open(file, PASSWORD, _ -> {})) {
      assertThat(workspace.check().isSound()).isTrue();
      workspace.rewrite(null, Progress.NONE);
    }
    Workspace.open(file, _ -> {}).close();
    assertThat(inTheClear()).isNotEmpty();
  }

  @Test
  void anotherPasswordIsGivenWithoutWritingTheFileAnew() throws IOException {
    var file = folder.resolve("desk.lcdesk");
    var code = RecoveryCode.random();
    try (var workspace = Workspace.create(file, Seal.create(PASSWORD, code), _ -> {})) {
      plant(workspace);
    }
    var before = Files.readAllBytes(file);
    var other = new Unlock.Password("another");
    try (var workspace = Workspace.open(file, PASSWORD, _ -> {})) {
      workspace.reseal(workspace.seal().orElseThrow().with(other));
      int cities = workspace.read(tx -> tx.cities().all().size());
      assertThat(cities).isEqualTo(PLANTED.size());
    }
    assertThat(Files.size(file))
        .isCloseTo(before.length, org.assertj.core.data.Offset.offset(40_000L));
    assertThatThrownBy(() -> Workspace.open(file, PASSWORD, _ -> {}))
        .extracting(it -> ((UserProblem) it).key())
        .isEqualTo("problem.password.wrong");
    for (var unlock : List.of(other, new Unlock.Code(code)))
      Workspace.openReadOnly(file, unlock).close();
  }

  @Test
  void anEncryptedBackupTellsWhatIsWrongWithIt() throws IOException {
    var seal = Seal.create(PASSWORD, RecoveryCode.random());
    var file = folder.resolve("a." + BackupFile.ENDING);
    try (var workspace = Workspace.create(folder.resolve("a.lcdesk"), seal, _ -> {})) {
      plant(workspace);
      BackupFile.write(workspace, file, BackupReason.ASKED, Progress.NONE);
    }
    refuses(file, null, "problem.password.needed");
    refuses(file, new Unlock.Password("no"), "problem.password.wrong");
    var whole = Files.readAllBytes(file);
    var random = new Random(9);
    var known = new Unlock.Known(seal);
    var heading = BackupFile.verify(file, known, Progress.NONE);
    for (var i = 0; i < 500; i++) {
      var bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      var flipped = Files.write(folder.resolve("flipped." + BackupFile.ENDING), bytes);
      try {
        assertThat(BackupFile.verify(flipped, known, Progress.NONE)).isEqualTo(heading);
      } catch (UserProblem problem) {
        assertThat(problem.key()).startsWith("problem.");
      }
    }
  }

  private static void refuses(Path file, Unlock unlock, String key) {
    assertThatThrownBy(() -> BackupFile.verify(file, unlock, Progress.NONE))
        .extracting(it -> ((UserProblem) it).key())
        .isEqualTo(key);
  }
}
