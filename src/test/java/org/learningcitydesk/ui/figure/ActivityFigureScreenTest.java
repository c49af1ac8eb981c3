// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ActivityFigureScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final List<Place> places = desk.places();
  private final Workspace workspace = desk.workspace();

  @Start
  void start(Stage stage) {
    var sample = desk.sample(TODAY);
    var screen =
        new FigureScreen(
            workspace, sample.city().id(), FigureSection.ACTIVITIES, desk.kit(), () -> TODAY);
    desk.show(stage, screen.root(), 1200, 780);
  }

  @Test
  void aPartLeadsToJustThoseActivitiesAndTheYearIsChosen(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(
        () ->
            robot
                .lookup("#figures-sdg-activities-register")
                .queryAs(MenuButton.class)
                .getItems()
                .stream()
                .filter(it -> it.getText().startsWith("SDG 4 "))
                .forEach(MenuItem::fire));
    var some = (Place.SomeActivities) places.getLast();
    assertThat(some.words())
        .isEqualTo("Activities by sustainable development goal, 2026: SDG 4 – Quality education");
    assertThat(some.activities()).hasSize(16).doesNotHaveDuplicates();
    var years = robot.lookup("#figures-year").queryAs(ComboBox.class);
    robot.interact(() -> years.getSelectionModel().selectLast());
    assertThat(
            robot.lookup("#figures-activity-months .chart-title").queryAs(Labeled.class).getText())
        .isEqualTo("Activities by month, all years");
  }
}
