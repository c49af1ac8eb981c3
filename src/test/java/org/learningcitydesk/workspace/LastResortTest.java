// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// What can still be read of a damaged file becomes a new one; what cannot is counted.
final class LastResortTest {
  private static final int STAKEHOLDERS = 3000;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() {
    file = folder.resolve("a.lcdesk");
    fill(file, null);
  }

  private static void fill(Path file, Seal seal) {
    try (var workspace = Workspace.create(file, seal, _ -> {})) {
      var city = City.named("Torrechiara");
      workspace.change("change.city.added", tx -> tx.cities().save(city));
      workspace.change(
          "change.imported",
          tx ->
              tx.stakeholders()
                  .saveAll(
                      IntStream.range(0, STAKEHOLDERS)
                          .mapToObj(
                              it ->
                                  Stakeholder.named(city.id(), name(it), Helix.ACADEMIA)
                                      .withNotes("n".repeat(it % 200)))
                          .toList()));
    }
  }

  private static String name(int number) {
    return "Secret society " + number;
  }

  private static int stakeholders(Path made) {
    try (var workspace = Workspace.openReadOnly(made)) {
      var city = workspace.read(tx -> tx.cities().all()).getFirst();
      return workspace.read(tx -> tx.stakeholders().all(city.id()).size());
    }
  }

  @Test
  void aWholeFileIsSavedWhole() {
    var made = folder.resolve("made.lcdesk");
    var saved = LastResort.save(file, null, made, Progress.NONE);
    assertThat(saved.isAll()).isTrue();
    assertThat(stakeholders(made)).isEqualTo(STAKEHOLDERS);
    assertThat(Workspace.check(made).findings()).isEmpty();
  }

  @Test
  void ofAFileWithAHoleTheRestIsSavedOrASentenceSaysThatNothingCan() throws IOException {
    var whole = Files.readAllBytes(file);
    var parts = 0;
    for (var seed = 0; seed < 12; seed++) {
      var bytes = whole.clone();
      var random = new Random(seed);
      var from = 8192 + random.nextInt(bytes.length - 3 * 8192);
      Arrays.fill(bytes, from, from + 600, (byte) 0x5a);
      var damaged = Files.write(folder.resolve("damaged.lcdesk"), bytes);
      var made = folder.resolve("made" + seed + ".lcdesk");
      var thrown =
          catchThrowable(
              () -> {
                var saved = LastResort.save(damaged, null, made, Progress.NONE);
                assertThat(saved.rows()).isPositive();
                // Without its history no record is in the journal; nothing else is wrong.
                assertThat(Workspace.check(made).findings())
                    .allMatch(it -> it.key().equals("check.journalOther"));
              });
      assertThat(damaged).hasBinaryContent(bytes);
      if (thrown == null) parts++;
      else {
        assertThat(thrown).isInstanceOf(UserProblem.class);
        assertThat(((UserProblem) thrown).key()).isEqualTo("problem.nothingSaved");
        assertThat(made).doesNotExist();
      }
    }
    assertThat(parts).isPositive();
  }

  @Test
  void ofAnEmptyFileNothingIsMade() throws IOException {
    var empty = Files.write(folder.resolve("empty.lcdesk"), new byte[0]);
    var made = folder.resolve("made.lcdesk");
    assertThat(catchThrowable(() -> LastResort.save(empty, null, made, Progress.NONE)))
        .isInstanceOf(UserProblem.class);
    assertThat(made).doesNotExist();
    assertThat(empty).isEmptyFile();
  }

  /// Copies of these bytes among the temporary files of the program.
  private static List<Path> leftBehind(byte[] bytes) throws IOException {
    var left = new ArrayList<Path>();
    try (var folders =
        Files.newDirectoryStream(
            Path.of(System.getProperty("java.io.tmpdir")), "learning-city-desk-*")) {
      for (var it : folders) {
        var copy = it.resolve("copy.lcdesk");
        if (Files.exists(copy) && Arrays.equals(Files.readAllBytes(copy), bytes)) left.add(copy);
      }
    }
    return left;
  }

  @Test
  void ofAnEncryptedFileWithDamagedBlocksTheRestIsSavedUnderTheSamePassword() throws IOException {
    var password = new Unlock.Password("one password");
    var code = RecoveryCode.random();
    var secret = folder.resolve("secret.lcdesk");
    fill(secret, Seal.create(password, code));
    var whole = Files.readAllBytes(secret);
    var parts = 0;
    for (var seed = 0; seed < 12; seed++) {
      var bytes = whole.clone();
      var random = new Random(seed);
      for (var flip = 0; flip < 3; flip++)
        bytes[FileFrame.SIZE + random.nextInt(bytes.length - FileFrame.SIZE)] ^=
            (byte) (1 << random.nextInt(8));
      var damaged = Files.write(folder.resolve("damaged.lcdesk"), bytes);
      var made = folder.resolve("made" + seed + ".lcdesk");
      var unlock = seed % 2 == 0 ? password : new Unlock.Code(code);
      var thrown =
          catchThrowable(
              () -> {
                var saved = LastResort.save(damaged, unlock, made, Progress.NONE);
                assertThat(saved.rows()).isPositive();
              });
      assertThat(damaged).hasBinaryContent(bytes);
      assertThat(leftBehind(bytes)).isEmpty();
      if (thrown != null) {
        assertThat(((UserProblem) thrown).key()).isEqualTo("problem.nothingSaved");
        assertThat(made).doesNotExist();
        continue;
      }
      parts++;
      assertThat(Workspace.envelope(made)).isEqualTo(Workspace.envelope(secret)).isPresent();
      assertThat(new String(Files.readAllBytes(made), ISO_8859_1)).doesNotContain("Secret society");
      for (var it : List.of(password, new Unlock.Code(code)))
        try (var workspace = Workspace.openReadOnly(made, it)) {
          var city = workspace.read(tx -> tx.cities().all()).getFirst();
          assertThat(city.name()).isEqualTo("Torrechiara");
          var saved = workspace.read(tx -> tx.stakeholders().all(city.id()));
          assertThat(saved).allMatch(LastResortTest::asItWas);
        }
    }
    assertThat(parts).isPositive();
  }

  private static boolean asItWas(Stakeholder stakeholder) {
    var number = Integer.parseInt(stakeholder.name().substring("Secret society ".length()));
    return stakeholder.name().equals(name(number))
        && Objects.requireNonNullElse(stakeholder.notes(), "").equals("n".repeat(number % 200));
  }

  @Test
  void aWrongPasswordIsNotTakenForADamage() throws IOException {
    var secret = folder.resolve("secret.lcdesk");
    fill(secret, Seal.create(new Unlock.Password("one password"), RecoveryCode.random()));
    var bytes = Files.readAllBytes(secret);
    bytes[bytes.length / 2] ^= 1;
    Files.write(secret, bytes);
    refuses(secret, null, "problem.password.needed");
    refuses(secret, new Unlock.Password("another"), "problem.password.wrong");
    refuses(secret, new Unlock.Code(RecoveryCode.random()), "problem.code.wrong");
    Arrays.fill(bytes, FileFrame.SIZE, bytes.length, (byte) 0);
    Files.write(secret, bytes);
    refuses(secret, new Unlock.Password("another"), "problem.password.wrong");
    refuses(secret, new Unlock.Password("one password"), "problem.nothingSaved");
  }

  private void refuses(Path secret, Unlock unlock, String key) {
    var made = folder.resolve("made.lcdesk");
    for (var work :
        List.<ThrowingCallable>of(
            () -> LastResort.save(secret, unlock, made, Progress.NONE),
            () -> LastResort.count(secret, unlock, Progress.NONE)))
      assertThatThrownBy(work)
          .isInstanceOf(UserProblem.class)
          .extracting(it -> ((UserProblem) it).key())
          .isEqualTo(key);
    assertThat(made).doesNotExist();
  }

  @Test
  void whatCanBeReadIsCountedWithoutAFile() {
    var counts = LastResort.count(file, null, Progress.NONE);
    assertThat(counts).containsEntry("stakeholder", (long) STAKEHOLDERS).containsEntry("city", 1L);
  }
}
