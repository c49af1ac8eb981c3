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
}
