// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ChangesScreenTest {
  private static final LocalDate TODAY = LocalDate.now();
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final List<Place> opened = desk.places();
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Torrechiara");

  @Start
  void start(Stage stage) {
    var path = PathFromTemplate.start(city.id(), Catalogue.shipped());
    workspace.change(
        "change.city.added",
        tx -> {
          tx.cities().save(city);
          tx.paths().save(path.path());
          tx.paths().saveSteps(path.steps());
          tx.paths().saveTasks(path.tasks());
        });
    desk.show(
        stage, new ChangesScreen(workspace, city.id(), desk.kit(), () -> TODAY).root(), 1100, 800);
  }

  private void tick() {
    workspace.change(
        "change.task.done",
        tx ->
            tx.paths()
                .save(
                    tx.paths().tasks(city.id()).getFirst().ticked(true, LocalDate.of(2026, 7, 1))));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void freeze(FxRobot robot, String button, String name) {
    fire(robot, button);
    robot.interact(() -> robot.lookup("#baseline-name").queryAs(TextField.class).setText(name));
    fire(robot, "freeze-ok");
  }

  private static List<String> said(FxRobot robot) {
    return robot.lookup("#since-changes .since-sentence").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private List<Baseline> baselines() {
    return workspace.read(tx -> tx.baselines().all(city.id()));
  }

  @Test
  void aStateIsFrozenAndWhatWasDoneSinceIsTold(FxRobot robot) {
    freeze(robot, "since-empty-freeze", "Council of June");
    assertEquals(1, baselines().size());
    assertEquals(
        "Nothing that is told here has changed.",
        robot.lookup("#since-none").queryAs(Label.class).getText());
    tick();
    assertThat(said(robot)).singleElement().asString().contains("tasks done (before: 0 of");
    var cause = robot.lookup(".since-cause").queryAs(Label.class);
    assertThat(cause.isVisible()).isFalse();
    robot.interact(() -> robot.lookup("#since-causes").queryAs(CheckBox.class).fire());
    assertThat(cause.isVisible()).isTrue();
    assertThat(cause.getText()).contains(System.getProperty("user.name", "?"));
    fire(robot, "since-record");
    assertThat(opened).singleElement().isInstanceOf(Place.Path.class);
    fire(robot, "since-copy");
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).contains(said(robot)));
    fire(robot, "since-remove");
    assertThat(baselines()).isEmpty();
    assertThat(robot.lookup("#since-empty-freeze").queryButton().isVisible()).isTrue();
    robot.interact(workspace::undo);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(baselines()).hasSize(1);
    assertThat(said(robot)).hasSize(1);
  }

  @Test
  void aBaselineGetsAnotherName(FxRobot robot) {
    freeze(robot, "since-empty-freeze", "Council");
    fire(robot, "since-rename");
    robot.interact(() -> robot.lookup("#baseline-name").queryAs(TextField.class).setText("Giunta"));
    fire(robot, "baseline-ok");
    assertThat(baselines()).singleElement().extracting(Baseline::name).isEqualTo("Giunta");
    assertThat(robot.lookup("#since-from").queryAs(ComboBox.class).getValue().toString())
        .startsWith("Giunta");
  }

  @Test
  void aDayIsComparedWithAndOneThatTheJournalDoesNotKnowIsRefused(FxRobot robot) {
    fire(robot, "since-empty-day");
    var day = robot.lookup("#since-day").queryAs(TextField.class);
    robot.interact(
        () -> {
          day.setText("1/1/2020");
          day.getOnAction().handle(null);
        });
    assertThat(robot.lookup("#since-day-problem").queryAs(Label.class).getText())
        .startsWith("There is no record of 1 Jan 2020: the journal of this city begins on");
    tick();
    robot.interact(
        () -> {
          day.setText(Messages.in(Locale.UK).shortDate(TODAY));
          day.getOnAction().handle(null);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#since-day-problem").queryAs(Label.class).getText()).isEmpty();
    assertThat(said(robot)).isEmpty();
    assertThat(robot.lookup("#since-none").queryAs(Label.class).isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
  }
}
