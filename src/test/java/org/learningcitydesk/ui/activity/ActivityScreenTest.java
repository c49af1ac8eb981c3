// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ActivityScreenTest {
  @TempDir static java.nio.file.Path folder;
  private final List<Throwable> problems = new ArrayList<>();
  private final DataVersions versions = new DataVersions(Platform::runLater);
  private final Workspace workspace =
      Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
  private final City city = City.named("Rivalta");
  private final Activity course =
      Activity.titled(
          city.id(), "Italian course", "citizen-course", PartialDate.parse("2026-03-10"));
  private final Activity festival =
      Activity.titled(city.id(), "Festival", "learning-festival", PartialDate.parse("2026-06"));
  private ActivityScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change("change.test", tx -> tx.cities().save(city));
    var jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add);
    var kit =
        new Kit(
            jobs,
            versions,
            Messages.in(Locale.ENGLISH),
            _ -> {},
            new Settings(folder, Runnable::run),
            Catalogue.shipped());
    screen = new ActivityScreen(workspace, city.id(), kit, Clock.systemDefaultZone());
    stage.setScene(new Scene(screen.root(), 1200, 780));
    stage.show();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForFxEvents();
    workspace.close();
    assertThat(problems).isEmpty();
  }

  private void fill() {
    workspace.change("change.test", tx -> tx.activities().saveAll(List.of(course, festival)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TableView<Activity> table(FxRobot robot) {
    return robot.lookup("#activities").query();
  }

  @Test
  void anActivityIsAddedFromTheEmptyRegisterAndStandsInTheTable(FxRobot robot) {
    robot.clickOn("#activities-empty-add");
    robot.interact(() -> robot.lookup("#activity-title").queryAs(TextField.class).requestFocus());
    robot.write("Open day").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table(robot).getItems()).extracting(Activity::title).containsExactly("Open day");
    assertEquals(1, stored().size());
  }

  @Test
  void anEndBeforeTheStartIsRefusedBesideTheFieldAndWhatWasTypedStays(FxRobot robot) {
    fill();
    robot.interact(() -> screen.open(course.id()));
    var end = robot.lookup("#activity-end").queryAs(TextField.class);
    robot.interact(end::requestFocus);
    robot.write("9/3/2026").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".form-note").queryAllAs(Label.class))
        .filteredOn(Label::isVisible)
        .extracting(Label::getText)
        .contains("End is before the start: choose the same day or a later one.");
    assertEquals("9/3/2026", end.getText());
    assertThat(stored()).allMatch(it -> it.end() == null);
  }

  @Test
  void severalAreDeletedWithOneKeyAndComeBackWithOneUndo(FxRobot robot) {
    fill();
    robot.interact(
        () -> {
          table(robot).requestFocus();
          table(robot).getSelectionModel().selectAll();
        });
    robot.type(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table(robot).getItems()).isEmpty();
    workspace.undo();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table(robot).getItems()).hasSize(2);
  }

  private List<Activity> stored() {
    return workspace.read(tx -> tx.activities().all(city.id()));
  }
}
