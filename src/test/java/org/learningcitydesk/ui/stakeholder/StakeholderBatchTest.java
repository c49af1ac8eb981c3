// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Many stakeholders changed at once.
@ExtendWith(ApplicationExtension.class)
class StakeholderBatchTest {
  @TempDir static Path folder;
  private final ExecutorService data = Executors.newSingleThreadExecutor();
  private final List<Throwable> problems = new ArrayList<>();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY)
          .withTags(List.of("cultura"));
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private Jobs jobs;
  private Workspace workspace;
  private Scene scene;

  @Start
  void start(Stage stage) {
    var versions = new DataVersions(Platform::runLater);
    workspace = Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
        });
    jobs = new Jobs(data, data, Platform::runLater, problems::add);
    var kit =
        new Kit(
            jobs,
            versions,
            Messages.in(Locale.ENGLISH),
            _ -> {},
            new Settings(folder, Runnable::run),
            Catalogue.shipped());
    Appearance.use(kit.settings().themeProperty().get());
    scene =
        new Scene(
            new BorderPane(new StakeholderScreen(workspace, city.id(), kit).root()), 1200, 800);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    data.close();
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void aTagIsAddedToTheSelectedAndOneUndoTakesItBackFromAll(FxRobot robot) throws TimeoutException {
    settle();
    selectAll(robot);
    fire(robot, "#stakeholders-edit-selected");
    robot.interact(() -> choose(robot, "#bulk-field", "Tags"));
    robot.interact(() -> robot.lookup("#bulk-value").queryAs(TextField.class).setText("Cultura,"));
    settle();
    fire(robot, "#bulk-edit-apply");
    assertEquals(List.of(List.of("cultura"), List.of("cultura")), tags());
    robot.interact(() -> jobs.save(workspace::undo));
    settle();
    assertEquals(List.of(List.of("cultura"), List.of()), tags());
  }

  @Test
  void whatSomeCannotTakeIsSaidBeforeAnythingIsWritten(FxRobot robot) throws TimeoutException {
    settle();
    selectAll(robot);
    fire(robot, "#stakeholders-edit-selected");
    robot.interact(() -> choose(robot, "#bulk-field", "Town"));
    robot.interact(
        () -> robot.lookup("#bulk-value").queryAs(TextField.class).setText("x".repeat(201)));
    fire(robot, "#bulk-edit-apply");
    assertThat(robot.lookup("#batch-counts").queryAs(Label.class).getText())
        .isEqualTo("No record changes, 2 are left out.");
    robot.push(KeyCode.ESCAPE);
    settle();
    assertEquals(List.of(library.withVersion(1), school.withVersion(1)), all());
  }

  @Test
  void aPastedBlockIsShownFirstThenAddsAndEditsInOneChange(FxRobot robot) throws TimeoutException {
    settle();
    robot.interact(
        () -> {
          var content = new ClipboardContent();
          content.putString("Nome\tTags\tColour\nliceo galilei\tscuola\tred\nTeatro\t\t\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.interact(() -> robot.lookup("#stakeholders").query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    settle();
    assertThat(robot.lookup("#paste-unknown").queryAs(Label.class).getText()).contains("Colour");
    assertEquals(2, all().size());
    fire(robot, "#paste-apply");
    assertEquals(
        List.of("Biblioteca civica", "Liceo Galilei", "Teatro"),
        all().stream().map(Stakeholder::name).toList());
    assertEquals(List.of(List.of("cultura"), List.of("scuola"), List.of()), tags());
    robot.interact(() -> jobs.save(workspace::undo));
    settle();
    assertEquals(2, all().size());
  }

  @Test
  void whatIsCopiedAndPastedAgainChangesNothing(FxRobot robot) throws TimeoutException {
    settle();
    selectAll(robot);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    settle();
    assertThat(robot.lookup("#batch-counts").queryAs(Label.class).getText())
        .isEqualTo("No record changes, 2 are as wished already.");
    robot.push(KeyCode.ESCAPE);
    settle();
  }

  private void selectAll(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          var table = robot.lookup("#stakeholders").queryAs(TableView.class);
          table.requestFocus();
          table.getSelectionModel().selectAll();
        });
    settle();
  }

  private static void choose(FxRobot robot, String id, String word) {
    @SuppressWarnings("unchecked")
    var box = (ComboBox<Object>) robot.lookup(id).queryAs(ComboBox.class);
    box.getItems().stream()
        .filter(it -> word.equals(box.getConverter().toString(it)))
        .findFirst()
        .ifPresent(box::setValue);
  }

  private void fire(FxRobot robot, String id) throws TimeoutException {
    robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    settle();
  }

  private List<Stakeholder> all() {
    return workspace.read(tx -> tx.stakeholders().all(city.id()));
  }

  private List<List<String>> tags() {
    return all().stream().map(Stakeholder::tags).toList();
  }

  private void settle() throws TimeoutException {
    for (var calm = 0; calm < 3; calm++) {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, jobs::isIdle);
      WaitForAsyncUtils.waitForFxEvents(2);
      if (!jobs.isIdle()) calm = -1;
    }
  }
}
