// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole workspace leaves by the command line and comes back.
final class WholeCommandsTest {
  @TempDir Path folder;
  private Path file;
  private Path json;
  private Path made;

  @BeforeEach
  void city() {
    file = folder.resolve("city.lcdesk");
    json = folder.resolve("city.json");
    made = folder.resolve("again.lcdesk");
    assertThat(Run.english("sample", file).code()).isZero();
  }

  @Test
  void aWorkspaceLeavesAndComesBackOnce() throws IOException {
    var out = Run.english("export", file, "workspace", "-o", json);
    assertThat(out.err()).isEmpty();
    assertThat(out.out()).matches("Wrote “city.json”: [0-9,]+ rows.\\R");
    assertThat(Run.english("export", file, "workspace", "-o", json).err()).contains("--force");
    var in = Run.italian("restore", made, json);
    assertThat(in.err()).isEmpty();
    assertThat(in.out()).matches("Creato «again.lcdesk» da «city.json»: [0-9.]+ righe.\\R");
    assertThat(Run.english("check", made).code()).isZero();
    var bytes = Files.readAllBytes(made);
    var again = Run.english("restore", made, json);
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("There is already a file");
    assertThat(Files.readAllBytes(made)).isEqualTo(bytes);
  }

  @Test
  void whatIsForPartsIsRefused() {
    for (var option :
        List.of(
            List.of("--format", "csv"),
            List.of("--dialect", "excel"),
            List.of("--confidential"),
            List.of("--city", "Rivalta"),
            List.of("--lang", "it"))) {
      var words = new ArrayList<Object>(List.of("export", file, "workspace", "-o", json));
      words.addAll(option);
      var run = Run.english(words.toArray());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).startsWith("The option " + option.getFirst() + " is for parts");
    }
    assertThat(json).doesNotExist();
  }

  @Test
  void anImportNamesTheOtherCommand() {
    assertThat(Run.english("export", file, "workspace", "-o", json).code()).isZero();
    var run = Run.english("import", file, json);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is no table but a whole workspace", "command restore");
  }

  @Test
  void aDamagedFileIsASentence() throws IOException {
    Files.writeString(json, "{\"format\": \"learning-city-desk-workspace\",\n \"formatVersion\"");
    var run = Run.italian("restore", made, json);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("In «city.json», riga 2, colonna ")
        .contains("Il file finisce a metà", "Nessun archivio è stato creato");
    assertThat(made).doesNotExist();
  }

  @Test
  void aBackupIsMadeListedAndRestored() throws IOException {
    var into = folder.resolve("stick");
    assertThat(Run.english("backup", file, "--into", into, "--list").out())
        .startsWith("There is no backup of this workspace in ");
    var make = Run.english("backup", file, "--into", into);
    assertThat(make.err()).isEmpty();
    assertThat(make.out()).contains("read back and compared");
    assertThat(Run.italian("backup", file, "--into", into, "--list").out())
        .contains("su richiesta", ".lcbackup");
    Path backup;
    try (var files = Files.list(into)) {
      backup = files.findFirst().orElseThrow();
    }
    var in = Run.english("restore", made, backup);
    assertThat(in.err()).isEmpty();
    assertThat(in.out()).matches("Made “again.lcdesk” from “city.*lcbackup”: [0-9,]+ rows.\\R");
    assertThat(Run.english("check", made).code()).isZero();
    var bytes = Files.readAllBytes(backup);
    Files.write(into.resolve("half.lcbackup"), java.util.Arrays.copyOf(bytes, 20));
    assertThat(Run.english("backup", file, "--into", into, "--list").code()).isEqualTo(1);
    var other = folder.resolve("other.lcdesk");
    var cut = Files.write(backup, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(Run.english("restore", other, cut).err()).contains("is damaged or cut off");
    assertThat(other).doesNotExist();
  }
}
