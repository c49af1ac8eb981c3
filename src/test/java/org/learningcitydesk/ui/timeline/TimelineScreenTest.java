// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.chart.timeline.TimelineFigure.Line;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final List<Place> places = desk.places();
  private final Workspace workspace = desk.workspace();

  @Start
  void start(Stage stage) {
    var sample = desk.sample(TODAY);
    var screen = new TimelineScreen(workspace, sample.city().id(), desk.kit(), () -> TODAY);
    desk.show(stage, screen.root(), 1100, 780);
  }

  @SuppressWarnings("unchecked")
  private static ListView<Line> rows(FxRobot robot) {
    return robot.lookup("#timeline-rows").queryAs(ListView.class);
  }

  @Test
  void arrowKeysWalkTheRowsAndEnterOpensTheRecord(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var rows = rows(robot);
    robot.interact(
        () -> {
          rows.requestFocus();
          rows.getSelectionModel().select(0);
        });
    // The first row is a heading: there is nothing to open.
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(places).isEmpty();
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(places).hasSize(1);
    assertThat(places.getFirst()).isInstanceOf(Place.Path.class);
    robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
    assertThat(robot.lookup("#timeline-period").queryAs(Labeled.class).getText()).isEqualTo("2025");
  }

  @Test
  void everyRowSpeaksInWords(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(
            robot.lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .filter(it -> !it.isEmpty())
                .map(it -> it.getAccessibleText()))
        .hasSizeGreaterThan(5)
        .allMatch(it -> it.endsWith("."))
        .anyMatch(it -> it.contains("weeks late. Planned: "));
    robot.interact(() -> robot.lookup("#timeline-as-table").queryAs(ToggleButton.class).fire());
    assertThat(robot.lookup("#timeline-table").query().isVisible()).isTrue();
    assertThat(rows(robot).getParent().isVisible()).isFalse();
  }

  @Test
  void aGroupIsSwitchedOff(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup("#timeline-group-activity").queryAs(CheckBox.class).fire());
    assertThat(rows(robot).getItems()).extracting(Line::label).doesNotContain("Activities");
  }

  @Test
  void aThousandActivitiesStayUsable(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var city = workspace.read(tx -> tx.cities().all()).getFirst().id();
    var many = new ArrayList<Activity>();
    for (var i = 0; i < 1000; i++)
      many.add(
          Activity.titled(
              city,
              "Corso di quartiere numero " + i + " con un titolo piuttosto lungo",
              "citizen-course",
              PartialDate.of(TODAY.minusDays(i % 300))));
    workspace.change("change.test", tx -> many.forEach(tx.activities()::save));
    WaitForAsyncUtils.waitForFxEvents();
    var rows = rows(robot);
    assertThat(rows.getItems()).hasSizeGreaterThan(1000);
    // The first drawing loads typefaces; the second is what a user feels.
    robot.interact(() -> robot.lookup("#timeline-quarter").queryAs(ToggleButton.class).fire());
    var begun = System.nanoTime();
    robot.interact(() -> robot.lookup("#timeline-all").queryAs(ToggleButton.class).fire());
    robot.interact(() -> rows.scrollTo(900));
    var took = Duration.ofNanos(System.nanoTime() - begun);
    // Only what is seen is made.
    assertThat(robot.lookup(".list-cell").queryAll().size()).isLessThan(60);
    assertThat(took).isLessThan(Duration.ofSeconds(5));
  }
}
