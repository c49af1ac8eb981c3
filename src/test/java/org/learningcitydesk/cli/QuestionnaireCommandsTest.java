// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.workspace.Workspace;

/// Questionnaires leave and come back without a window.
final class QuestionnaireCommandsTest {
  @TempDir Path folder;
  private Path file;
  private GovernanceRound round;
  private String partnership;

  @BeforeEach
  void city() {
    file = folder.resolve("city.lcdesk");
    assertThat(Run.english("sample", file).code()).isZero();
    try (var workspace = Workspace.openReadOnly(file)) {
      var city = workspace.read(tx -> tx.cities().all()).getFirst();
      round = workspace.read(tx -> tx.governance().all(city.id())).getLast();
      partnership =
          workspace.read(tx -> tx.partnerships().find(round.partnership())).orElseThrow().name();
    }
  }

  private GovernanceRound stored() {
    try (var workspace = Workspace.openReadOnly(file)) {
      return workspace.read(tx -> tx.governance().find(round.id())).orElseThrow();
    }
  }

  private Path form(String name, int score) throws IOException {
    var form = folder.resolve(name);
    var run =
        Run.english(
            "questionnaire",
            file,
            "--of",
            partnership,
            "--round",
            round.name(),
            "--side",
            "partner",
            "--for",
            "Ente di prova",
            "-o",
            form);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    var bytes = Files.readAllBytes(form);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      book.getSheetAt(0).getRow(9).createCell(3).setCellValue(score);
      try (var out = Files.newOutputStream(form)) {
        book.write(out);
      }
    }
    return form;
  }

  @Test
  void formsThatComeBackAreTakenInOneStepOfUndo() throws IOException {
    var one = form("one.xlsx", 4);
    var two = form("two.xlsx", 2);
    var before = stored();
    Object[] words = {
      "answers", file, one, two, "--of", partnership, "--round", round.date().toString()
    };
    var dry = Arrays.copyOf(words, words.length + 1);
    dry[words.length] = "--dry-run";
    assertThat(Run.english(dry).out()).contains("2 forms could be taken");
    assertThat(stored()).isEqualTo(before);
    var run = Run.english(words);
    assertThat(run.out())
        .contains("one.xlsx: Partners, 1 of 12 criteria assessed")
        .contains("2 answers were taken");
    assertThat(run.code()).isZero();
    assertThat(stored().of(Side.PARTNER)).hasSize(before.of(Side.PARTNER).size() + 2);
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.undo();
    }
    assertThat(stored().answers()).isEqualTo(before.answers());
  }

  @Test
  void aFormThatCannotBeTakenStopsTheOthersUnlessItIsLeftOut() throws IOException {
    var good = form("good.xlsx", 4);
    var bad = form("bad.xlsx", 6);
    var before = stored();
    Object[] words = {"answers", file, good, bad, "--of", partnership, "--round", round.name()};
    var run = Run.english(words);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("bad.xlsx has “6” as the score");
    assertThat(run.err()).contains("--leave-out");
    assertThat(stored()).isEqualTo(before);
    var leaving = Arrays.copyOf(words, words.length + 1);
    leaving[words.length] = "--leave-out";
    assertThat(Run.italian(leaving).code()).isZero();
    assertThat(stored().answers()).hasSize(before.answers().size() + 1);
  }

  @Test
  void aNameThatEndsInPdfIsAFormOnPaperAndARoundHasToBeMeant() throws IOException {
    var paper = folder.resolve("paper.pdf");
    var run =
        Run.italian(
            "questionnaire", file, "--of", partnership, "--round", round.name(), "-o", paper);
    assertThat(run.code()).isZero();
    assertThat(new String(Files.readAllBytes(paper), 0, 5, java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("%PDF-");
    var vague =
        Run.english(
            "questionnaire", file, "--of", partnership, "--round", "never", "-o", paper, "--force");
    assertThat(vague.code()).isEqualTo(1);
    assertThat(vague.err()).contains("--round", round.name());
  }
}
