// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.workspace.CityFile;
import org.learningcitydesk.workspace.FarDrive;
import org.learningcitydesk.workspace.LocalCopies;
import org.learningcitydesk.workspace.Workspace;

/// Commands on a workspace that lies on a drive of another computer.
class LocalCopyCommandTest {
  @TempDir Path folder;
  private FarDrive drive;
  private Path file;
  private Path list;

  @BeforeEach
  void aFileOnADrive() throws IOException {
    drive = FarDrive.at(folder.resolve("drive"));
    file = CityFile.make(drive.file("city.lcdesk"), "Torrechiara");
    list = Files.writeString(folder.resolve("list.csv"), "Name,Helix\nBiblioteca,government\n");
  }

  private LocalCopies copies() {
    return drive.copiesIn(folder.resolve("copies"));
  }

  private Run run(Object... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = new String[args.length];
    for (var i = 0; i < args.length; i++) words[i] = args[i].toString();
    var console =
        new Console(
            Messages.in(Locale.ENGLISH),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            copies(),
            new ArrayList<>());
    return new Run(Cli.run(words, console), out.toString(), err.toString());
  }

  private static int stakeholders(Path file) {
    try (var workspace = Workspace.openReadOnly(file)) {
      return workspace.read(tx -> tx.stakeholders().all(tx.cities().all().getFirst().id()).size());
    }
  }

  @Test
  void whatACommandChangesIsWrittenBack() throws Exception {
    var done = run("import", file, "--stakeholders", list);
    assertThat(done.err()).isEmpty();
    assertThat(done.code()).isZero();
    assertThat(stakeholders(file)).isOne();
    try (var left = Files.list(folder.resolve("copies"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void whatACommandOnlyReadsIsReadInACopy() {
    assertThat(run("check", file).code()).isZero();
    assertThat(folder.resolve("copies")).doesNotExist();
  }

  @Test
  void itTellsThatBothAreKept() throws Exception {
    var workspace = copies().open(file, null, _ -> {});
    workspace.change("change.city.added", tx -> tx.cities().save(City.named("Collina")));
    drive.disconnect();
    workspace.close();
    drive.connect();
    try (var other = Workspace.open(file, _ -> {})) {
      other.change(
          "change.city.edited",
          tx -> tx.cities().save(tx.cities().all().getFirst().withMotivation("Changed elsewhere")));
    }
    var done = run("import", file, "--stakeholders", list);
    assertThat(done.err()).contains("Both are kept", "conflict-copy");
    assertThat(done.code()).isZero();
    assertThat(stakeholders(file)).isOne();
  }
}
