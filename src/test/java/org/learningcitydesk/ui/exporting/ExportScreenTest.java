// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.domain.privacy.PrivacyDeed;
import org.learningcitydesk.domain.privacy.PrivacyEntry;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.register.CsvDialect;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportScreenTest {
  @TempDir static Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final DataVersions versions = new DataVersions(Platform::runLater);
  private final Workspace workspace =
      Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
  private final City city = City.named("Città di Rivalta");
  private final Settings settings = new Settings(folder.resolve("settings"), Runnable::run);
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private ExportScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(Stakeholder.named(city.id(), "Biblioteca", Helix.CIVIL_SOCIETY));
        });
    screen =
        new ExportScreen(
            workspace,
            city.id(),
            new Kit(
                jobs,
                versions,
                Messages.in(Locale.ENGLISH),
                _ -> {},
                settings,
                Catalogue.shipped()));
    stage.setScene(new Scene(screen.root(), 1000, 800));
    stage.show();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForFxEvents();
    workspace.close();
  }

  @Test
  void theChosenRegisterIsWrittenAndSaid(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#export-register-stakeholders").queryAs(RadioButton.class).getText())
        .isEqualTo("Stakeholders (1)");
    robot.interact(
        () -> {
          robot.lookup("#export-dialect-open-data").queryAs(RadioButton.class).setSelected(true);
          screen.write(folder.resolve("out.csv"));
        });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(folder.resolve("out.csv")).content().startsWith("name,").contains("Biblioteca,");
    assertThat(robot.lookup("#export-result").queryAs(Label.class).getText())
        .startsWith("Stakeholders: 1 record written to ")
        .contains("out.csv\n")
        .endsWith(
            "Beside it, out.csv-metadata.json says how the file is written: character set, separator, quotation mark and columns.");
    assertThat(problems).isEmpty();
  }

  @Test
  void aPlaceWhereNothingCanBeWrittenIsASentence(FxRobot robot) {
    robot.interact(() -> screen.write(folder.resolve("nowhere").resolve("out.csv")));

    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
  }

  @Test
  void theWholeWorkspaceIsWrittenAndSaid(FxRobot robot) {
    var whole = (WholePane) robot.lookup("#export-whole-write").query().getParent();
    robot.interact(() -> whole.write(folder.resolve("all.json")));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(folder.resolve("all.json")).content().contains("\"name\": \"Biblioteca\"");
    assertThat(robot.lookup("#export-whole-saved").queryAs(Label.class).getText())
        .contains("all.json");
    assertThat(robot.lookup("#export-whole-reveal").query().isVisible()).isTrue();
    assertThat(problems).isEmpty();
  }

  @Test
  void theFileIsForOthersUntilSomebodyChooses(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(radio(robot, "#export-profile-redacted").isSelected()).isTrue();
    assertThat(robot.lookup("#export-left").queryAs(Label.class).getText())
        .isEqualTo("Nothing is left out.");
    workspace.change(
        "change.test",
        tx ->
            tx.stakeholders()
                .save(
                    Stakeholder.named(city.id(), "Scuola", Helix.ACADEMIA).withNotes("Difficile")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#export-left").queryAs(Label.class).getText())
        .isEqualTo("One note, remark or summary is left out.");
    robot.interact(() -> radio(robot, "#export-profile-public").setSelected(true));
    assertThat(radio(robot, "#export-register-persons").isDisabled()).isTrue();
    assertThat(radio(robot, "#export-register-activities").isDisabled()).isFalse();
    assertThat(robot.lookup("#export-left").queryAs(Label.class).getText())
        .startsWith("2 records are left out because");
    robot.interact(() -> screen.write(folder.resolve("public.csv")));
    assertThat(settings.choice("exportProfile")).contains("public");
    assertThat(problems).isEmpty();
  }

  @Test
  void whoGetsPeoplesDataIsAskedAndKept(FxRobot robot) {
    workspace.change("change.test", tx -> tx.persons().save(Person.named(city.id(), "Ada Prova")));
    WaitForAsyncUtils.waitForFxEvents();
    var asked = robot.lookup("#export-who").query();
    assertThat(asked.isVisible()).isFalse();
    robot.interact(
        () -> {
          radio(robot, "#export-profile-full").setSelected(true);
          radio(robot, "#export-register-persons").setSelected(true);
        });
    assertThat(asked.isVisible()).isTrue();
    robot.interact(() -> screen.write(folder.resolve("here.csv")));
    assertThat(log()).isEmpty();

    type(robot, "#export-recipient", "Ufficio di Ada Prova");
    robot.interact(() -> screen.write(folder.resolve("refused.csv")));
    assertThat(problems).singleElement().isInstanceOf(InvalidValue.class);
    assertThat(folder.resolve("refused.csv")).doesNotExist();
    problems.clear();

    type(robot, "#export-recipient", "Associazione");
    type(robot, "#export-purpose", "Confronto tra città");
    robot.interact(() -> screen.write(folder.resolve("out2.csv")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#export-result").queryAs(Label.class).getText())
        .contains("kept in the log of data protection");
    assertThat(log())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.deed()).isEqualTo(PrivacyDeed.SHARED);
              assertThat(it.counts()).containsEntry("persons", 1).containsEntry("records", 1);
              assertThat(it.disclosure())
                  .isEqualTo(
                      new Disclosure(
                          "Associazione",
                          "Confronto tra città",
                          SharingProfile.FULL,
                          List.of("persons")));
            });
    boolean isWhole = workspace.read(tx -> tx.privacy().isLogWhole());
    assertThat(isWhole).isTrue();
    assertThat(problems).isEmpty();
  }

  private List<PrivacyEntry> log() {
    return workspace.read(tx -> tx.privacy().log());
  }

  private static RadioButton radio(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(RadioButton.class);
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(text));
  }

  @Test
  void whatIsConfidentialIsAskedForAnewForEachFile() {
    var model =
        new ExportScreenModel(
            workspace,
            city.id(),
            jobs,
            new Settings(folder.resolve("third"), Runnable::run),
            Catalogue.shipped());
    model.profileProperty().set(SharingProfile.FULL);
    model.choiceProperty().set(ExportScreenModel.Choice.MEETINGS);
    model.confidentialProperty().set(true);
    model.write(folder.resolve("one.csv"), Messages.in(Locale.ENGLISH));
    assertThat(model.confidentialProperty().get()).isFalse();
    model.confidentialProperty().set(true);
    model.choiceProperty().set(ExportScreenModel.Choice.DECISIONS);
    assertThat(model.confidentialProperty().get()).isFalse();
  }

  @Test
  void theFileIsNamedAfterCityRegisterAndDay() {
    var model =
        new ExportScreenModel(
            workspace,
            city.id(),
            jobs,
            new Settings(folder.resolve("other"), Runnable::run),
            Catalogue.shipped());
    model.reload();

    assertThat(model.dialectProperty().get()).isEqualTo(CsvDialect.EXCEL_ITALY);
    assertThat(model.fileName(Messages.in(Locale.ITALIAN), LocalDate.of(2026, 11, 21)))
        .isEqualTo("citta-di-rivalta_portatori-di-interesse_senza-dati-personali_2026-11-21.csv");
  }
}
