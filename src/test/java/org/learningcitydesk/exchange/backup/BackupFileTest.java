// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.exchange.whole.Contents;
import org.learningcitydesk.exchange.whole.RandomRows;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.WholeStore;
import org.learningcitydesk.workspace.Workspace;

/// A backup holds everything, and whoever reads it gets everything or a sentence.
final class BackupFileTest {
  private static final int FLIPS = 500;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyTableComesBackWithEqualRowsAndValues(long seed) {
    var rows = new RandomRows(seed);
    var file = folder.resolve("first.lcdesk");
    Workspace.restore(
        file,
        WholeStore.schemaVersion(),
        restoring -> rows.into(restoring, 8),
        _ -> {},
        Progress.NONE);
    try (var workspace = Workspace.openReadOnly(file)) {
      assertComesBack(workspace);
    }
  }

  @Test
  void theSampleCityComesBackAndIsSound() {
    try (var workspace = sample()) {
      assertComesBack(workspace);
      assertThat(Workspace.check(folder.resolve("back.lcdesk")).findings()).isEmpty();
    }
  }

  private void assertComesBack(Workspace workspace) {
    var backup = folder.resolve("a." + BackupFile.ENDING);
    var made = folder.resolve("back.lcdesk");
    var heading = BackupFile.write(workspace, backup, BackupReason.ASKED, Progress.NONE);
    var restored = BackupRestore.into(backup, made, Progress.NONE);
    assertThat(restored.rows()).isEqualTo(heading.size());
    try (var back = Workspace.openReadOnly(made)) {
      var before = Contents.of(workspace).rows();
      var after = Contents.of(back).rows();
      assertThat(after.keySet()).isEqualTo(before.keySet());
      for (var table : before.keySet())
        assertThat(after.get(table).equals(before.get(table))).as(table).isTrue();
    }
  }

  private Workspace sample() {
    var workspace = Workspace.inMemory(_ -> {});
    SampleCityWriter.write(
        workspace,
        SampleCity.generate(1, LocalDate.of(2026, 3, 2), Catalogue.shipped()),
        Progress.NONE);
    return workspace;
  }

  private byte[] small() throws IOException {
    try (var workspace = Workspace.inMemory(_ -> {})) {
      var file = folder.resolve("small." + BackupFile.ENDING);
      BackupFile.write(workspace, file, BackupReason.ASKED, Progress.NONE);
      return Files.readAllBytes(file);
    }
  }

  @Test
  void aFlippedBitIsRefusedInWordsOrHarmless() throws IOException {
    byte[] whole;
    BackupHeading heading;
    try (var workspace = sample()) {
      var file = folder.resolve("whole." + BackupFile.ENDING);
      heading = BackupFile.write(workspace, file, BackupReason.ASKED, Progress.NONE);
      whole = Files.readAllBytes(file);
    }
    var random = new Random(7);
    var refused = 0;
    for (var i = 0; i < FLIPS; i++) {
      var bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      var file = Files.write(folder.resolve("flipped." + BackupFile.ENDING), bytes);
      var thrown =
          catchThrowable(
              () ->
                  assertThat(BackupFile.verify(file, Progress.NONE))
                      .usingRecursiveComparison()
                      .isEqualTo(heading));
      if (thrown == null) continue;
      assertInWords(thrown);
      refused++;
    }
    assertThat(refused).isGreaterThan(FLIPS * 9 / 10);
  }

  private static void assertInWords(Throwable thrown) {
    assertThat(thrown).isInstanceOf(UserProblem.class);
    for (var language : Messages.LANGUAGES)
      assertThat(Messages.in(language).sentence((UserProblem) thrown)).doesNotContain("Exception");
  }

  @Test
  void aBackupThatIsCutOffIsRefusedAndNothingIsMade() throws IOException {
    var whole = small();
    for (var length : new int[] {0, 1, 30, whole.length / 4, whole.length / 2}) {
      var cut =
          Files.write(folder.resolve("cut." + BackupFile.ENDING), Arrays.copyOf(whole, length));
      var made = folder.resolve("made.lcdesk");
      assertInWords(catchThrowable(() -> BackupRestore.into(cut, made, Progress.NONE)));
      assertThat(made).doesNotExist();
      assertThat(cut).hasBinaryContent(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void aFileOfAnotherKindIsToldInWords() throws IOException {
    var text = Files.writeString(folder.resolve("text." + BackupFile.ENDING), "a list of things");
    assertThatThrownBy(() -> BackupFile.heading(text))
        .extracting(it -> ((UserProblem) it).key())
        .isEqualTo("problem.backup.foreign");
  }
}
