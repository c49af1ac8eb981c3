// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.GovernanceScale;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.questionnaire.FormFile;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Questionnaires leave for every member and come back.
class AnswersScreenModelTest {
  private static final GovernanceScale SCALE = Catalogue.shipped().governance();
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder twin =
      Stakeholder.named(city.id(), "BIBLIOTECA, civica!", Helix.CIVIL_SOCIETY);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto", "educational-pact", "contact")
          .withMembers(
              List.of(
                  new Member(library.id(), MemberRole.LEAD),
                  new Member(twin.id(), MemberRole.PARTNER)));
  private final GovernanceRound round =
      GovernanceRound.on(pact.id(), LocalDate.of(2026, 11, 1), "Autunno 2026");
  private final List<Throwable> problems = new ArrayList<>();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private final Queue<Runnable> later = new ArrayDeque<>();
  private Workspace workspace;
  @TempDir Path folder;

  @BeforeEach
  void open() {
    workspace = Workspace.inMemory(_ -> {});
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, twin));
          tx.partnerships().save(pact);
          tx.governance().save(round);
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private QuestionnaireFiles files(
      QuestionnaireFormat format, QuestionnaireOrder.Recipient recipient) {
    var sheet = workspace.read(tx -> Sheet.of(tx, city.id(), pact.id())).orElseThrow();
    return QuestionnaireFiles.of(
        sheet,
        round.name(),
        new QuestionnaireOrder(format, recipient, Optional.of(Side.PARTNER)),
        ENGLISH);
  }

  private List<Path> written(QuestionnaireFiles files, Path place) {
    return files.write(
        workspace.read(tx -> Questionnaire.read(tx, round.id(), SCALE)), place, Progress.NONE);
  }

  /// Scores the first criterion as somebody would with a spreadsheet program.
  private static void score(Path file, int score) throws IOException {
    var bytes = Files.readAllBytes(file);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      book.getSheetAt(0).getRow(9).createCell(3).setCellValue(score);
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private AnswersScreenModel model() {
    return new AnswersScreenModel(workspace, jobs, round.id(), SCALE, ENGLISH);
  }

  private List<GovernanceAnswer> stored() {
    return workspace.read(tx -> tx.governance().find(round.id())).orElseThrow().answers();
  }

  @Test
  void eachMemberGetsAFileOfItsOwnWithItsNameAndSide() throws IOException {
    var each = files(QuestionnaireFormat.XLSX, new QuestionnaireOrder.Recipient.EachMember());
    assertEquals(
        List.of(
            "questionnaire_autunno-2026_biblioteca-civica.xlsx",
            "questionnaire_autunno-2026_biblioteca-civica-2.xlsx"),
        each.fileNames());
    var there = written(each, folder);
    assertThat(there).allMatch(Files::isRegularFile);
    for (var it : there) score(it, 4);
    var model = model();
    model.read(there);
    model.take(taken -> assertEquals(2, taken));
    assertThat(stored()).extracting(GovernanceAnswer::side).containsOnly(Side.PARTNER);
    assertThat(stored())
        .extracting(GovernanceAnswer::stakeholder)
        .containsExactly(library.id(), twin.id());
    assertThat(stored()).extracting(GovernanceAnswer::form).doesNotHaveDuplicates();
    assertThat(problems).isEmpty();
  }

  @Test
  void oneFormOnPaperIsOneFile() throws IOException {
    var target = folder.resolve("paper.pdf");
    var one = files(QuestionnaireFormat.PDF, new QuestionnaireOrder.Recipient.Member(library.id()));
    assertEquals(List.of("questionnaire_autunno-2026_biblioteca-civica.pdf"), one.fileNames());
    assertEquals(List.of(target), written(one, target));
    assertThat(Arrays.copyOf(Files.readAllBytes(target), 5)).asString().isEqualTo("%PDF-");
  }

  @Test
  void whatIsLeftOutStaysOutAlsoWhenMoreFilesFollow() throws IOException {
    var there =
        written(
            files(QuestionnaireFormat.XLSX, new QuestionnaireOrder.Recipient.EachMember()), folder);
    for (var it : there) score(it, 2);
    var model = model();
    model.read(there.subList(0, 1));
    assertEquals(1, model.chosenProperty().get());
    model.choose(0, false);
    assertEquals(0, model.chosenProperty().get());
    model.read(List.of(there.get(1), there.get(0), Files.writeString(folder.resolve("a"), "a")));
    assertThat(model.intakeProperty().get().files())
        .hasSize(3)
        .last()
        .isInstanceOf(FormFile.Refused.class);
    assertThat(model.takes(0)).isFalse();
    assertThat(model.takes(1)).isTrue();
    assertThat(model.takes(2)).isFalse();
    model.take(taken -> assertEquals(1, taken));
    assertThat(stored()).extracting(GovernanceAnswer::stakeholder).containsExactly(twin.id());
    model.clear();
    assertThat(model.intakeProperty().get()).isNull();
    assertEquals(0, model.chosenProperty().get());
  }

  @Test
  void filesThatComeWhileOthersAreReadAreReadAfterThem() throws IOException {
    var there =
        written(
            files(QuestionnaireFormat.XLSX, new QuestionnaireOrder.Recipient.EachMember()), folder);
    for (var it : there) score(it, 2);
    var model = slowModel();
    model.read(there.subList(0, 1));
    model.read(there.subList(1, 2));
    work();
    assertEquals(2, model.chosenProperty().get());
    assertThat(model.readingProperty().get()).isNull();
  }

  @Test
  void anEmptiedListStaysEmptyAndTakesWhatComesThen() throws IOException {
    var there =
        written(
            files(QuestionnaireFormat.XLSX, new QuestionnaireOrder.Recipient.EachMember()), folder);
    for (var it : there) score(it, 2);
    var model = slowModel();
    model.read(there);
    // It is read, but has not arrived yet.
    later.remove().run();
    model.clear();
    work();
    assertThat(model.intakeProperty().get()).isNull();
    assertThat(model.readingProperty().get()).isNull();
    model.read(there);
    model.clear();
    model.read(there.subList(1, 2));
    work();
    assertEquals(1, model.intakeProperty().get().files().size());
    assertThat(problems).isEmpty();
  }

  /// What it starts is done only when it is said so.
  private AnswersScreenModel slowModel() {
    var slow = new Jobs(later::add, later::add, later::add, problems::add);
    return new AnswersScreenModel(workspace, slow, round.id(), SCALE, ENGLISH);
  }

  private void work() {
    while (!later.isEmpty()) later.remove().run();
  }

  @Test
  void aRoundThatIsGoneIsToldAndNothingIsTaken() throws IOException {
    var there =
        written(
            files(QuestionnaireFormat.XLSX, new QuestionnaireOrder.Recipient.EachMember()), folder);
    for (var it : there) score(it, 2);
    var model = model();
    model.read(there);
    workspace.change("change.test", tx -> tx.governance().remove(round.id()));
    model.take(_ -> problems.add(new AssertionError("was taken")));
    assertThat(problems)
        .singleElement()
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.questionnaire.gone", it.key()));
    model.take(_ -> {});
    assertThat(problems).hasSize(2);
  }
}
