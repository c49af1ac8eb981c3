// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CliTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void helpIsWrittenInTheLanguageOfTheSystem(String language) throws IOException {
    Run.of(Locale.of(language), "--help").isAnswer(language + "/help", 0, folder);
    for (var command :
        new String[] {
          "sample",
          "import",
          "report",
          "questionnaire",
          "answers",
          "export",
          "restore",
          "open-data",
          "evidence",
          "network",
          "calendar",
          "template",
          "check"
        }) {
      Run.of(Locale.of(language), command, "--help")
          .isAnswer(language + "/help-" + command, 0, folder);
    }
  }

  @Test
  void theOptionForTheLanguageHoldsWhereverItStands() {
    var italian = Run.italian("check", "--help");
    assertThat(Run.english("--language", "it", "check", "--help")).isEqualTo(italian);
    assertThat(Run.english("check", "--help", "--language=it")).isEqualTo(italian);
    assertThat(Run.english("check", "--language", "it", "--help")).isEqualTo(italian);
  }

  @Test
  void anotherSystemLanguageIsAnsweredInEnglish() {
    assertThat(Run.of(Locale.GERMAN, "--help")).isEqualTo(Run.english("--help"));
  }

  @Test
  void everyCommandTellsTheVersion() {
    var version = Run.english("--version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("Learning City Desk");
    assertThat(Run.italian("check", "-V")).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void whatIsNotUnderstoodIsSaidInASentence(String language) throws IOException {
    var system = Locale.of(language);
    Run.of(system, "check", "city.lcdesk", "--jsn")
        .isAnswer(language + "/unknown-option", 2, folder);
    Run.of(system, "chek").isAnswer(language + "/unknown-command", 2, folder);
    Run.of(system, "check", "city.lcdesk", "other.lcdesk")
        .isAnswer(language + "/unknown-word", 2, folder);
    Run.of(system, "check").isAnswer(language + "/missing-file", 2, folder);
    Run.of(system, "import", "city.lcdesk").isAnswer(language + "/missing-option", 2, folder);
    Run.of(system, "sample", "city.lcdesk", "--size", "big")
        .isAnswer(language + "/not-a-number", 2, folder);
    Run.of(system, "sample", "city.lcdesk", "--size")
        .isAnswer(language + "/missing-value", 2, folder);
    Run.of(system, "check", "city.lcdesk", "--json", "--json")
        .isAnswer(language + "/option-twice", 2, folder);
    Run.of(system, "--language", language).isAnswer(language + "/no-command", 2, folder);
  }

  @Test
  void aLanguageThatIsNotThereIsRefused() {
    var run = Run.english("--language", "de", "check", "city.lcdesk");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("“de” does not fit --language; possible are: en, it.");
  }
}
