// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
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
    try (var workspace = Workspace.create(file, _ -> {})) {
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
                                  Stakeholder.named(city.id(), "S" + it, Helix.ACADEMIA)
                                      .withNotes("n".repeat(it % 200)))
                          .toList()));
    }
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
    var saved = LastResort.save(file, made, Progress.NONE);
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
                var saved = LastResort.save(damaged, made, Progress.NONE);
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
    assertThat(catchThrowable(() -> LastResort.save(empty, made, Progress.NONE)))
        .isInstanceOf(UserProblem.class);
    assertThat(made).doesNotExist();
    assertThat(empty).isEmptyFile();
  }
}
