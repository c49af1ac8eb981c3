// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.exchange.whole.Contents;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// What a failing disk makes of a file is refused in words or does not matter; it is never shown as
/// what was written.
final class FileDamageTest {
  private static final int FLIPS = 500;
  private static final Seal SEAL =
      Seal.create(new Unlock.Password("one password"), RecoveryCode.random());

  @TempDir static Path prepared;
  @TempDir Path folder;

  enum Kind {
    PLAIN(null, null),
    ENCRYPTED(SEAL, new Unlock.Known(SEAL));

    private final Seal seal;
    private final Unlock unlock;

    Kind(Seal seal, Unlock unlock) {
      this.seal = seal;
      this.unlock = unlock;
    }

    Path file() {
      return prepared.resolve(name() + ".lcdesk");
    }
  }

  @BeforeAll
  static void files() {
    var sample = SampleCity.generate(1, LocalDate.of(2026, 3, 2), Catalogue.shipped());
    for (var kind : Kind.values())
      try (var workspace = Workspace.create(kind.file(), kind.seal, _ -> {})) {
        SampleCityWriter.write(workspace, sample, Progress.NONE);
      }
  }

  private static Map<String, List<List<Object>>> rows(Path file, Unlock unlock) {
    try (var workspace = Workspace.openReadOnly(file, unlock)) {
      return Contents.of(workspace).rows();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFlippedBitIsRefusedInWordsAndNeverReadAsSomethingElse(Kind kind) throws IOException {
    var whole = Files.readAllBytes(kind.file());
    var expected = rows(kind.file(), kind.unlock);
    var random = new Random(11);
    var refused = 0;
    for (var i = 0; i < FLIPS; i++) {
      var bytes = whole.clone();
      // Every twentieth one is in the pages at the beginning, which would else hardly be hit.
      var place = random.nextInt(i % 20 == 0 ? FileFrame.SIZE : bytes.length);
      bytes[place] ^= (byte) (1 << random.nextInt(8));
      var file = Files.write(folder.resolve("flipped.lcdesk"), bytes);
      var thrown =
          catchThrowable(
              () -> assertThat(rows(file, kind.unlock).equals(expected)).as("%d", place).isTrue());
      if (thrown != null) {
        if (thrown instanceof AssertionError) throw (AssertionError) thrown;
        assertInWords(thrown);
        refused++;
      }
      assertThat(Arrays.equals(Files.readAllBytes(file), bytes)).isTrue();
    }
    assertThat(refused).isGreaterThan(FLIPS * 8 / 10);
  }

  private static void assertInWords(Throwable thrown) {
    assertThat(thrown).isInstanceOf(UserProblem.class);
    for (var language : Messages.LANGUAGES)
      assertThat(Messages.in(language).sentence((UserProblem) thrown)).doesNotContain("Exception");
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatIsCutOffIsRefused(Kind kind) throws IOException {
    var whole = Files.readAllBytes(kind.file());
    var random = new Random(5);
    for (var i = 0; i < 60; i++) {
      var length = random.nextInt(whole.length);
      var cut = Files.write(folder.resolve("cut.lcdesk"), Arrays.copyOf(whole, length));
      assertInWords(catchThrowable(() -> Workspace.open(cut, kind.unlock, _ -> {})));
      assertThat(cut).hasBinaryContent(Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasBeingWrittenWhenTheComputerStoppedIsTakenOut(Kind kind) throws IOException {
    var file = Files.copy(kind.file(), folder.resolve("crashed.lcdesk"));
    var expected = rows(file, kind.unlock);
    FileFrame.mark(file, true);
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      // A part of a block that came behind all others, and one of which a half is there.
      bytes.seek(bytes.length());
      bytes.write(new byte[] {1, 2, 3, 4, 5});
      bytes.write(new byte[6000]);
    }
    try (var workspace = Workspace.open(file, kind.unlock, _ -> {})) {
      assertThat(Contents.of(workspace).rows().equals(expected)).isTrue();
      assertThat(workspace.check().isSound()).isTrue();
    }
    assertThat(FileHeader.require(file).torn()).isFalse();
    assertThat(rows(file, kind.unlock).equals(expected)).isTrue();
  }

  @Test
  void anEncryptedFileOpensWithItsPasswordOrItsCodeOnly() {
    var file = folder.resolve("secret.lcdesk");
    var code = RecoveryCode.random();
    var password = new Unlock.Password("città 🔐");
    Workspace.create(file, Seal.create(password, code), _ -> {}).close();
    for (var unlock : List.of(password, new Unlock.Code(code)))
      Workspace.open(file, unlock, _ -> {}).close();
    refuses(file, null, "problem.password.needed");
    refuses(file, new Unlock.Password("citta"), "problem.password.wrong");
    refuses(file, new Unlock.Code(RecoveryCode.random()), "problem.code.wrong");
  }

  private static void refuses(Path file, Unlock unlock, String key) {
    assertThatThrownBy(() -> Workspace.open(file, unlock, _ -> {}))
        .satisfies(FileDamageTest::assertInWords)
        .extracting(it -> ((UserProblem) it).key())
        .isEqualTo(key);
  }

  @Test
  void aDamagedEncryptedFileIsNotTakenForAWrongPassword() throws IOException {
    var bytes = Files.readAllBytes(Kind.ENCRYPTED.file());
    bytes[FileFrame.SIZE + 100] ^= 1;
    var file = Files.write(folder.resolve("damaged.lcdesk"), bytes);
    refuses(file, new Unlock.Password("one password"), "problem.fileDamaged");
  }

  /// What the first version wrote had no blocks that are checked.
  @Test
  void aFileOfTheFirstFormatIsBroughtUpToDateAfterACopyWasMade() throws IOException {
    var expected = rows(Kind.PLAIN.file(), null);
    var old = folder.resolve("old.lcdesk");
    try (var from = new CheckedBlocks(java.nio.channels.FileChannel.open(Kind.PLAIN.file()));
        var out = Files.newOutputStream(old)) {
      var bytes = java.nio.ByteBuffer.allocate((int) from.size());
      from.read(bytes, 0);
      out.write(bytes.array());
    }
    assertThat(rows(old, null).equals(expected)).isTrue();
    try (var workspace = Workspace.open(old, _ -> {})) {
      assertThat(Contents.of(workspace).rows().equals(expected)).isTrue();
    }
    assertThat(FileFrame.of(old)).isPresent();
    assertThat(folder.toFile().list((_, name) -> name.contains(".before-"))).hasSize(1);
  }
}
