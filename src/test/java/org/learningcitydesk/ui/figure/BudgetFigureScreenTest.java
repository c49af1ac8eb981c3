// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.FundingSource;
import org.learningcitydesk.domain.sample.CityContents;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BudgetFigureScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final List<Place> places = desk.places();
  private final Workspace workspace = desk.workspace();
  private CityContents sample;

  @Start
  void start(Stage stage) {
    sample = desk.sample(TODAY);
    var screen =
        new FigureScreen(
            workspace, sample.city().id(), FigureSection.BUDGET, desk.kit(), () -> TODAY);
    desk.show(stage, screen.root(), 1200, 780);
  }

  @Test
  void aPartLeadsToJustThoseLinesAndTheYearIsChosen(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var years = robot.lookup("#figures-year").queryAs(ComboBox.class);
    assertThat(years.getValue()).hasToString("2026");
    robot.interact(
        () ->
            robot
                .lookup("#figures-budget-by-source-register")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
    var some = (Place.SomeBudgetLines) places.getLast();
    assertThat(some.words()).isEqualTo("Budget by source, 2026: Own municipal funds");
    var expected =
        sample.budget().stream()
            .filter(it -> it.year() == 2026 && it.source() == FundingSource.OWN_FUNDS)
            .map(BudgetLine::id)
            .toList();
    assertThat(some.lines()).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    robot.interact(() -> years.getSelectionModel().selectLast());
    assertThat(title(robot, "by-step")).isEqualTo("Budget by step, all years");
    assertThat(title(robot, "by-year")).isEqualTo("Budget by year");
    robot.interact(() -> robot.lookup("#figures-all").queryButton().fire());
    assertThat(places.getLast()).isEqualTo(new Place.Budget(null));
  }

  private static String title(FxRobot robot, String chart) {
    return robot
        .lookup("#figures-budget-" + chart + " .chart-title")
        .queryAs(Labeled.class)
        .getText();
  }
}
