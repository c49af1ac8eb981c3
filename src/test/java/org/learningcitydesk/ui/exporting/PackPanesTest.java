// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.EvidenceId;
import org.learningcitydesk.exchange.opendata.Licence;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PackPanesTest {
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  @TempDir static Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final DataVersions versions = new DataVersions(Platform::runLater);
  private final Workspace workspace =
      Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
  private final City city =
      City.named("Città di Rivalta").withIstatCode("099999").withContact("Ufficio, u@r.example");
  private final Settings settings = new Settings(folder.resolve("settings"), Runnable::run);
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
  private OpenDataPane data;
  private EvidencePane evidence;

  @Start
  void start(Stage stage) {
    var started = PathFromTemplate.start(city.id(), Catalogue.shipped().pathTemplate());
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(started.path());
          tx.paths().saveSteps(started.steps());
          var file =
              tx.attachments()
                  .add(
                      "act.pdf",
                      "application/pdf",
                      () -> new ByteArrayInputStream(new byte[2048]),
                      Progress.NONE);
          for (var step : List.of(0, 0, 2))
            tx.paths()
                .save(
                    new Evidence(
                        EvidenceId.next(),
                        0,
                        started.steps().get(step).id(),
                        "meeting-minutes",
                        "Verbale",
                        null,
                        null,
                        null,
                        null,
                        null,
                        step == 0 ? null : file.id()));
        });
    var kit = new Kit(jobs, versions, ENGLISH, _ -> {}, settings, Catalogue.shipped());
    data = new OpenDataPane(workspace, city.id(), kit);
    evidence = new EvidencePane(workspace, city.id(), kit);
    stage.setScene(new Scene(new VBox(data.root(), evidence.root()), 1000, 1000));
    stage.show();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForFxEvents();
    workspace.close();
  }

  private static String text(FxRobot robot, String id) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void whatIsMissingIsSaidUntilItIsThere(FxRobot robot) {
    assertThat(text(robot, "#open-data-preview"))
        .startsWith("Published: 0 activities")
        .contains(
            "this has to be said: Address of the folder on the web.",
            "the profile of the city needs: IPA code");
    assertThat(robot.lookup("#open-data-zip").queryAs(Button.class).isDisabled()).isTrue();

    robot.interact(
        () -> {
          workspace.change(
              "change.test",
              tx -> {
                var now = tx.cities().find(city.id()).orElseThrow();
                tx.cities().save(now.withIpaCode("c_r"));
              });
          robot.lookup("#openData-accessUrl").query().requestFocus();
        });
    robot.interact(
        () ->
            robot
                .lookup("#openData-accessUrl")
                .queryAs(TextField.class)
                .setText("https://dati.example/r"));
    robot.type(KeyCode.ENTER);
    assertThat(text(robot, "#open-data-preview")).doesNotContain("Before");
    assertThat(robot.lookup("#open-data-zip").queryAs(Button.class).isDisabled()).isFalse();

    var target = folder.resolve("data.zip");
    robot.interact(() -> data.root().write(target));
    assertThat(text(robot, "#open-data-saved")).isEqualTo("Saved: data.zip");
    assertThat(target).isNotEmptyFile();
    assertThat(problems).isEmpty();
  }

  @Test
  void evidenceIsWrittenOfTheStepsThatAreTicked(FxRobot robot) {
    assertThat(text(robot, "#evidence-pack-preview"))
        .startsWith("3 documents in 2 steps: one file (2 KB), no links.");
    robot.interact(
        () -> robot.lookup("#evidence-step-1").queryAs(CheckBox.class).setSelected(false));
    assertThat(text(robot, "#evidence-pack-preview")).startsWith("One document in one step");

    var target = evidence.root().free(folder);
    assertThat(target.getFileName().toString())
        .isEqualTo("citta-di-rivalta_evidence_" + LocalDate.now());
    robot.interact(() -> evidence.root().write(target));
    assertThat(text(robot, "#evidence-pack-saved")).startsWith("Saved: citta-di-rivalta_evidence");
    assertThat(target.resolve("03 Impegnare risorse proprie")).doesNotExist();
    assertThat(target.resolve("index.html")).isNotEmptyFile();
    assertThat(evidence.root().free(folder).getFileName().toString()).endsWith("_2");

    robot.interact(
        () -> robot.lookup("#evidence-step-3").queryAs(CheckBox.class).setSelected(false));
    assertThat(robot.lookup("#evidence-pack-zip").queryAs(Button.class).isDisabled()).isTrue();
    assertThat(problems).isEmpty();
  }

  @Test
  void filesGoOutAsTheyAreAndNotToThePublic(FxRobot robot) {
    assertThat(text(robot, "#evidence-as-they-are"))
        .startsWith("One attached file goes out as it is");
    type(robot, "#evidence-recipient", "Associazione");
    robot.interact(() -> evidence.root().write(folder.resolve("partners.zip")));
    WaitForAsyncUtils.waitForFxEvents();
    var line = workspace.read(tx -> tx.privacy().log()).getFirst();
    assertThat(java.util.Objects.requireNonNull(line.disclosure()).recipient())
        .isEqualTo("Associazione");
    assertThat(line.counts()).containsEntry("files", 1).containsEntry("persons", 0);
    assertThat(robot.lookup("#evidence-recipient").queryAs(TextField.class).getText()).isEmpty();
    robot.interact(
        () -> {
          var box = robot.lookup("#evidence-profile").queryComboBox();
          box.getSelectionModel().selectLast();
        });
    assertThat(text(robot, "#evidence-pack-preview")).contains("stays in the house");
    assertThat(robot.lookup("#evidence-as-they-are").query().isVisible()).isFalse();
    assertThat(robot.lookup("#evidence-who").query().isVisible()).isFalse();
    assertThat(problems).isEmpty();
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(text));
  }

  @Test
  void choicesAreRememberedForTheCity() {
    var model = model("remembered");
    model.reload();
    model.edit(
        it ->
            it.withLicence(Licence.IODL_2_0)
                .withMinCell(10)
                .withAccessUrl("https://dati.example/r"));
    model.write(folder.resolve("x.zip"));
    assertThat(problems).singleElement().isInstanceOf(UserProblem.class);
    assertThat(Files.exists(folder.resolve("x.zip"))).isFalse();

    var next = model("remembered");
    next.reload();
    var order = java.util.Objects.requireNonNull(next.orderProperty().get());
    assertThat(order.licence()).isEqualTo(Licence.IODL_2_0);
    assertThat(order.minCell()).isEqualTo(10);
    assertThat(order.accessUrl()).isEqualTo("https://dati.example/r/");
    assertThat(order.contact()).isEqualTo("u@r.example");
  }

  private OpenDataScreenModel model(String name) {
    return new OpenDataScreenModel(
        workspace,
        city.id(),
        jobs,
        new Settings(folder.resolve(name), Runnable::run),
        Catalogue.shipped(),
        ENGLISH);
  }
}
