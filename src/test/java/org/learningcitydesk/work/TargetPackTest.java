// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TargetPackTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  @TempDir Path folder;

  private void write(String name, boolean replace, String text) {
    TargetPack.write(
        folder.resolve(name),
        replace,
        DAY,
        pack -> {
          pack.file("README.md", out -> out.write("Learning City Desk".getBytes(UTF_8)));
          return pack.file("a/b è.txt", out -> out.write(text.getBytes(UTF_8)));
        });
  }

  private void refuses(String key, String name, boolean replace) {
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> write(name, replace, "new"))
        .satisfies(it -> assertThat(it.key()).isEqualTo(key));
  }

  @Test
  void anEarlierPackIsReplacedOnlyWhenAsked() throws IOException {
    write("pack", false, "old");
    refuses("problem.target.packThere", "pack", false);
    assertThat(folder.resolve("pack/a/b è.txt")).hasContent("old");
    write("pack", true, "new");
    assertThat(folder.resolve("pack/a/b è.txt")).hasContent("new");
    try (var all = Files.list(folder)) {
      assertThat(all).hasSize(1);
    }
  }

  @Test
  void aFolderWithAnythingOfSomebodyElseStays() throws IOException {
    write("pack", false, "old");
    Files.writeString(folder.resolve("pack/mine.txt"), "mine");
    refuses("problem.target.notOurs", "pack", true);
    assertThat(folder.resolve("pack/mine.txt")).hasContent("mine");
    assertThat(folder.resolve("pack/a/b è.txt")).hasContent("old");
  }

  @Test
  void aFolderWithHashesOfSomebodyElseStays() throws IOException {
    var theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.writeString(theirs.resolve("disk.iso"), "theirs");
    Files.writeString(theirs.resolve("SHA256SUMS"), "0".repeat(64) + "  disk.iso\n");
    refuses("problem.target.notOurs", "theirs", true);
    assertThat(theirs.resolve("disk.iso")).hasContent("theirs");
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    write("empty", false, "new");
    assertThat(folder.resolve("empty/a/b è.txt")).hasContent("new");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    refuses("problem.target.noPackFolder", "file", true);
    assertThat(folder.resolve("file")).hasContent("mine");
  }

  @Test
  void aFolderThatIsNotThereIsASentence() {
    refuses("problem.target.noFolder", "nowhere/pack", true);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskLeavesTheOldPackThere() {
    write("pack", false, "old");
    for (var name : new String[] {"pack", "pack.zip"})
      assertThatExceptionOfType(UserProblem.class)
          .isThrownBy(
              () ->
                  TargetPack.write(
                      folder.resolve(name),
                      true,
                      DAY,
                      _ -> {
                        throw new IOException("No space left on device");
                      }))
          .satisfies(it -> assertThat(it.key()).isEqualTo("problem.target.full"));
    assertThat(folder.resolve("pack/a/b è.txt")).hasContent("old");
    assertThat(folder.resolve("pack.zip")).doesNotExist();
  }

  @Test
  void twoFilesOfOneNameAreADefect() {
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(
            () ->
                TargetPack.write(
                    folder.resolve("pack"),
                    false,
                    DAY,
                    pack -> {
                      pack.file("a.txt", _ -> {});
                      return pack.file("A.txt", _ -> {});
                    }));
    assertThat(folder).isEmptyDirectory();
  }
}
