// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

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
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.sample.SampleCity;
import org.learningcitydesk.exchange.sample.SampleCityWriter;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CoverageScreenTest {
  @TempDir static Path folder;
  private final ExecutorService data = Executors.newSingleThreadExecutor();
  private final List<Throwable> problems = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private Jobs jobs;
  private Workspace workspace;
  private CoverageScreen screen;

  @Start
  void start(Stage stage) {
    var versions = new DataVersions(Platform::runLater);
    workspace = Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
    var sample = SampleCity.generate(1, LocalDate.of(2026, 11, 21), Catalogue.shipped());
    SampleCityWriter.write(workspace, sample, Progress.NONE);
    jobs = new Jobs(data, data, Platform::runLater, problems::add);
    var kit =
        new Kit(
            jobs,
            versions,
            Messages.in(Locale.ENGLISH),
            places::add,
            new Settings(folder, Runnable::run),
            Catalogue.shipped());
    Appearance.use(kit.settings().themeProperty().get());
    screen = new CoverageScreen(workspace, sample.city().id(), kit);
    var scene = new Scene(new BorderPane(screen.root()), 1200, 900);
    Appearance.dress(scene, kit.settings());
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
  void arrowKeysGoFromCellToCellEnterOpensAndEscapeComesBack(FxRobot robot)
      throws TimeoutException {
    settle();
    robot.interact(() -> cell(robot, "Government", 1).requestFocus());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.RIGHT);
    var business = cell(robot, "Business and work", 2);
    assertThat(business.isFocused()).isTrue();
    assertThat(business.getAccessibleText()).startsWith("Business and work; Step 2");
    robot.push(KeyCode.ENTER);
    settle();
    assertThat(robot.lookup("#coverage-addresses").queryButton().isVisible()).isTrue();
    var link = robot.lookup(".coverage-line .hyperlink").queryAs(Hyperlink.class);
    robot.interact(link::fire);
    assertThat(places).singleElement().isInstanceOf(Place.Stakeholders.class);
    robot.interact(() -> robot.lookup("#coverage-log").queryButton().fire());
    assertThat(places.getLast())
        .isInstanceOfSatisfying(
            Place.LogContact.class, it -> assertThat(it.stakeholders()).isNotEmpty());
    robot.interact(business::requestFocus);
    robot.push(KeyCode.ESCAPE);
    settle();
    assertThat(robot.lookup("#coverage-addresses").tryQuery()).isEmpty();
    assertThat(business.isFocused()).isTrue();
  }

  @Test
  void theWorstGapsAreSaidFirstAndAllOnDemand(FxRobot robot) throws TimeoutException {
    settle();
    robot.interact(() -> robot.lookup("#coverage-by-area").queryAs(ToggleButton.class).fire());
    settle();
    var few = robot.lookup("#coverage-gaps > .label").queryAll().size();
    assertThat(few).isLessThanOrEqualTo(5).isPositive();
    robot.interact(() -> robot.lookup("#coverage-all-gaps").queryAs(Hyperlink.class).fire());
    assertThat(robot.lookup("#coverage-gaps > .label").queryAll()).hasSizeGreaterThan(few);
    assertThat(robot.lookup("#coverage-all-gaps").queryAs(Labeled.class).getText())
        .isEqualTo("Show the most important ones only");
  }

  @Test
  void theTableIsWrittenWithAllItsRows(FxRobot robot) throws Exception {
    settle();
    var file = folder.resolve("coverage.csv");
    robot.interact(() -> screen.write(file));
    settle();
    var lines = Files.readAllLines(file);
    assertThat(lines.getFirst()).startsWith("\uFEFFHelix;Category;Known;Step 1: ");
    assertThat(lines).anyMatch(it -> it.startsWith("Academia and learning;School;"));
  }

  @Test
  void thoseOfACellAreShownInTheRegister(FxRobot robot) throws TimeoutException {
    settle();
    var several = robot.lookup(".coverage-cell.coverage-several").queryButton();
    robot.interact(several::fire);
    settle();
    var here = robot.lookup("#coverage-register-here").queryButton();
    robot.interact(here::fire);
    assertThat(places)
        .singleElement()
        .isInstanceOfSatisfying(
            Place.SomeStakeholders.class,
            it -> {
              assertThat(it.words()).contains(" · Step ").endsWith("take part");
              assertThat(it.stakeholders()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            });
    assertThat(here.getAccessibleText()).endsWith("take part: show in the register");
  }

  @Test
  void theCursorStaysOnAHelixWhoseCategoriesAreOpened(FxRobot robot) throws TimeoutException {
    settle();
    robot.interact(() -> robot.lookup("#coverage-academia").queryButton().requestFocus());
    robot.push(KeyCode.SPACE);
    settle();
    assertThat(robot.lookup("#coverage-academia").queryButton().isFocused()).isTrue();
    assertThat(robot.lookup(".coverage-category").queryAll()).isNotEmpty();
    robot.push(KeyCode.SPACE);
    settle();
    assertThat(robot.lookup("#coverage-academia").queryButton().isFocused()).isTrue();
    assertThat(robot.lookup(node -> isCell(node) && node.isFocusTraversable()).queryAll())
        .hasSize(1);
  }

  private static boolean isCell(Node node) {
    return node.getStyleClass().contains("coverage-cell");
  }

  private static Button cell(FxRobot robot, String helix, int step) {
    return robot
        .lookup(
            node ->
                node instanceof Button button
                    && button.getStyleClass().contains("coverage-cell")
                    && button.getAccessibleText().startsWith(helix + "; Step " + step + ":"))
        .queryButton();
  }

  private void settle() throws TimeoutException {
    for (var i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, jobs::isIdle);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }
}
