// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.questionnaire.FormIntake;
import org.learningcitydesk.exchange.questionnaire.FormWriter;
import org.learningcitydesk.exchange.questionnaire.Questionnaire;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AnswersDialogTest {
  @TempDir static Path folder;
  private final ExecutorService data = Executors.newSingleThreadExecutor();
  private final List<Throwable> problems = new ArrayList<>();
  private final List<Integer> told = new ArrayList<>();
  private final City city = City.named("Rivalta");
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact");
  private final GovernanceRound round =
      GovernanceRound.on(pact.id(), LocalDate.of(2026, 11, 1), "Autumn");
  private Jobs jobs;
  private Workspace workspace;
  private AnswersDialog dialog;

  @Start
  void start(Stage stage) {
    workspace = Workspace.inMemory(_ -> {});
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.partnerships().save(pact);
          tx.governance().save(round);
        });
    jobs = new Jobs(data, data, Platform::runLater, problems::add);
    var kit =
        new Kit(
            jobs,
            new DataVersions(Platform::runLater),
            Messages.in(Locale.ENGLISH),
            _ -> {},
            new Settings(folder, Runnable::run),
            Catalogue.shipped());
    var root = new BorderPane();
    stage.setScene(new Scene(root, 900, 700));
    stage.show();
    var model =
        new AnswersScreenModel(
            workspace, jobs, round.id(), kit.catalogue().governance(), kit.messages());
    dialog = new AnswersDialog(model, round.name(), kit);
    dialog.show(
        root,
        (taken, left) -> {
          told.add(taken);
          told.add(left);
        });
  }

  @AfterEach
  void close() {
    data.close();
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsTickedIsTakenAndTheRestIsNot(FxRobot robot) throws Exception {
    var files = List.of(form("one.xlsx"), form("two.xlsx"), file("list.csv"));
    assertThat(robot.lookup("#answers-take").queryButton().isDisabled()).isTrue();
    robot.interact(() -> dialog.read(files));
    settle();
    assertThat(robot.lookup("#answers-take").queryButton().getText()).isEqualTo("Take 2 answers");
    assertThat(robot.lookup("#answers-counts").queryLabeled().getText())
        .isEqualTo("2 forms can be taken, one file cannot.");
    var first = robot.lookup("#answers-file-0").queryAs(CheckBox.class);
    assertThat(first.getAccessibleText())
        .startsWith("one.xlsx. Partners · one.xlsx. One criterion of 12 assessed.");
    robot.interact(first::fire);
    assertThat(stored()).isEmpty();
    robot.interact(() -> robot.lookup("#answers-take").queryButton().fire());
    settle();
    assertThat(told).containsExactly(1, 2);
    assertThat(stored()).extracting(GovernanceAnswer::respondent).containsExactly("two.xlsx");
    assertThat(robot.lookup("#answers-take").tryQuery()).isEmpty();
  }

  @Test
  void aCorrectionSaysWhatElseIsAnotherThanBefore(FxRobot robot) throws Exception {
    var file = form("form.xlsx");
    write(file, sheet -> sheet.getRow(5).getCell(2).setCellValue("Scuola Verdi, Anna"));
    var scale = Catalogue.shipped().governance();
    var first =
        FormIntake.of(
            workspace.read(tx -> Questionnaire.read(tx, round.id(), scale)),
            List.of(file.toPath()),
            Messages.in(Locale.ENGLISH),
            Progress.NONE);
    first.take(workspace, first.accepted());
    var school = Stakeholder.named(city.id(), "Scuola Verdi", Helix.ACADEMIA);
    workspace.change("change.test", tx -> tx.stakeholders().save(school));
    write(
        file,
        sheet -> {
          sheet.getRow(3).createCell(2).setCellValue("Comune");
          sheet.getRow(4).createCell(2).setCellValue("Scuola Verdi");
          sheet.getRow(5).createCell(2).setCellValue("Anna");
          sheet.getRow(6).createCell(2).setCellValue("3/11/2026");
        });
    robot.interact(() -> dialog.read(List.of(file)));
    settle();
    assertThat(robot.lookup("#answers-file-0").queryAs(CheckBox.class).getAccessibleText())
        .endsWith(
            "It replaces the answer taken from this form earlier: Side: Partners → Municipality;"
                + " Organisation: not said → Scuola Verdi;"
                + " Filled in by: Scuola Verdi, Anna → Anna; Date: not said → 3 Nov 2026.");
  }

  private File file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "name\n").toFile();
  }

  /// A form that somebody of this name has filled in.
  private File form(String name) throws IOException {
    var file = folder.resolve(name);
    new FormWriter(
            workspace.read(
                tx -> Questionnaire.read(tx, round.id(), Catalogue.shipped().governance())),
            Questionnaire.newNumber(),
            Side.PARTNER,
            null)
        .write(file);
    write(
        file.toFile(),
        sheet -> {
          sheet.getRow(5).createCell(2).setCellValue(name);
          sheet.getRow(9).createCell(3).setCellValue(3);
        });
    return file.toFile();
  }

  private static void write(File file, Consumer<XSSFSheet> hand) throws IOException {
    var bytes = Files.readAllBytes(file.toPath());
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      hand.accept(book.getSheetAt(0));
      try (var out = Files.newOutputStream(file.toPath())) {
        book.write(out);
      }
    }
  }

  private List<GovernanceAnswer> stored() {
    return workspace.read(tx -> tx.governance().find(round.id())).orElseThrow().answers();
  }

  private void settle() throws TimeoutException {
    for (var i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, jobs::isIdle);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }
}
