// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.workspace.Workspace;

/// A template leaves and comes back without a window.
final class TemplateCommandTest {
  @TempDir Path folder;
  private Path file;
  private Path template;

  @BeforeEach
  void city() throws IOException {
    file = folder.resolve("city.lcdesk");
    template = folder.resolve("template.json");
    assertThat(Run.english("sample", file).code()).isZero();
    var run = Run.english("template", "export", file, "-o", template, "--edition", "2.0");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("Wrote “template.json”.\n");
    Files.writeString(
        template,
        Files.readString(template)
            .replace("Share the principles", "Share what matters")
            .replace("Condividere i principi", "Condividere ciò che conta")
            .replace("share-principles-note-expectations", "share-principles-write"));
  }

  private Step first() {
    try (var workspace = Workspace.openReadOnly(file)) {
      var city = workspace.read(tx -> tx.cities().all()).getFirst();
      return workspace.read(tx -> tx.paths().steps(city.id())).getFirst();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void helpIsWrittenForWhatIsBelowTheCommandToo(String language) throws IOException {
    for (var below : new String[] {"export", "import"})
      Run.of(Locale.of(language), "template", below, "--help")
          .isAnswer(language + "/help-template-" + below, 0, folder);
    Run.of(Locale.of(language), "template", "--language", language)
        .isAnswer(language + "/template-nothing", 2, folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void aTemplateIsTriedAndThenTakenAsOneChange(String language) throws IOException {
    var before = first();
    Run.of(Locale.of(language), "template", "import", file, template, "--dry-run")
        .isAnswer(language + "/template-dry-run", 0, folder);
    assertThat(first()).isEqualTo(before);
    Run.of(Locale.of(language), "template", "import", file, template)
        .isAnswer(language + "/template-import", 0, folder);
    assertThat(first().title().en()).isEqualTo("Share what matters");
    assertThat(first().status()).isEqualTo(before.status());
    assertThat(first().closing()).isEqualTo(before.closing());
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.undo();
      assertThat(workspace.check().findings()).isEmpty();
    }
    assertThat(first().title()).isEqualTo(before.title());
  }

  @Test
  void whatIsNoTemplateChangesNothing() throws IOException {
    Files.writeString(template, "[]");
    var run = Run.english("template", "import", file, template);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no template of a path").doesNotContain("Exception");
    assertThat(first().title().en()).isEqualTo("Share the principles");
  }
}
