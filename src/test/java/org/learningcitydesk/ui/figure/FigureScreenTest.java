// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.chart.FigureNode;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FigureScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final List<Place> places = desk.places();
  private final Workspace workspace = desk.workspace();

  @Start
  void start(Stage stage) {
    var sample = desk.sample(TODAY);
    var screen =
        new FigureScreen(
            workspace, sample.city().id(), FigureSection.PARTNERSHIPS, desk.kit(), () -> TODAY);
    desk.show(stage, screen.root(), 1200, 780);
  }

  private static MenuItem item(FxRobot robot, String menu, String words) {
    return robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
        .filter(it -> it.getText() != null && it.getText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMenuAndABarLeadToTheRegisterWithJustThosePartnerships(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> item(robot, "#figures-states-register", "Active (").fire());
    var active = (Place.SomePartnerships) places.getLast();
    assertThat(active.words()).isEqualTo("Partnerships by state: Active");
    assertThat(active.partnerships()).hasSize(7);
    var chart = robot.lookup("#figures-states .figure").queryAs(FigureNode.class);
    assertThat(chart.getAccessibleText()).startsWith("Partnerships by state. 18 partnerships");
    // The bar of the active ones is the longest: to the right only it is met.
    robot.interact(
        () -> {
          for (var y = 0.0; y < chart.getHeight(); y += 4)
            if (chart.categoryAt(chart.getWidth() * 0.8, y).isPresent()) {
              chart.fireEvent(click(chart.localToScene(chart.getWidth() * 0.8, y)));
              return;
            }
        });
    assertThat(places).hasSize(2);
    assertThat(places.getLast()).isEqualTo(active);
  }

  private static MouseEvent click(Point2D at) {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  @Test
  void theYearChangesTheContributionsAndTheNumbersAreATableToo(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var years = robot.lookup("#figures-year").queryAs(ComboBox.class);
    assertThat(years.getItems())
        .extracting(Object::toString)
        .endsWith("all years")
        .contains("2026");
    robot.interact(() -> years.getSelectionModel().selectLast());
    assertThat(robot.lookup("#figures-value-by-kind .chart-title").queryAs(Labeled.class).getText())
        .isEqualTo("Contributions in euros by kind, all years");
    robot.interact(
        () -> robot.lookup("#figures-states-as-table").queryAs(ToggleButton.class).fire());
    assertThat(robot.lookup("#figures-states .chart-table").query().isVisible()).isTrue();
    robot.interact(() -> robot.lookup("#figures-states-copy").queryButton().fire());
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("State\tPartnerships")
                .contains("Active\t7"));
    robot.interact(() -> robot.lookup("#figures-states-copy-picture").queryButton().fire());
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue());
    robot.interact(() -> robot.lookup("#figures-report").queryButton().fire());
    assertThat(places.getLast()).isEqualTo(new Place.Report(ReportKind.PARTNERSHIPS));
    robot.interact(
        () -> robot.lookup("#figures-section-activities").queryAs(ToggleButton.class).fire());
    assertThat(places.getLast()).isEqualTo(new Place.ActivityFigures());
  }
}
