// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BudgetScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Rivalta");
  private final BudgetLine stage =
      BudgetLine.titled(city.id(), 2026, "Stage")
          .withPlanned(new BigDecimal("1000"))
          .withSpent(new BigDecimal("250"));
  private final BudgetLine hall =
      BudgetLine.titled(city.id(), 2025, "Hall").withPlanned(new BigDecimal("70"));
  private BudgetScreen screen;

  @Start
  void start(Stage window) {
    workspace.change("change.test", tx -> tx.cities().save(city));
    screen = new BudgetScreen(workspace, city.id(), desk.kit(), () -> LocalDate.of(2026, 11, 21));
    desk.show(window, screen.root(), 1300, 800);
  }

  private void fill() {
    workspace.change("change.test", tx -> tx.budget().saveAll(List.of(stage, hall)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TableView<BudgetLine> table(FxRobot robot) {
    return robot.lookup("#budget").query();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private List<BudgetLine> stored() {
    return workspace.read(tx -> tx.budget().all(city.id()));
  }

  @Test
  void aLineIsAddedFromTheEmptyRegisterAndStandsInTheTableOfThisYear(FxRobot robot) {
    robot.clickOn("#budget-empty-add");
    robot.interact(() -> robot.lookup("#budgetLine-title").queryAs(TextField.class).requestFocus());
    robot.write("Chairs").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table(robot).getItems()).extracting(BudgetLine::title).containsExactly("Chairs");
    assertThat(stored()).singleElement().extracting(BudgetLine::year).isEqualTo(2026);
  }

  @Test
  void thisYearIsShownFirstAndTheCardsSumUpWhatIsShown(FxRobot robot) {
    fill();
    assertThat(table(robot).getItems()).extracting(BudgetLine::title).containsExactly("Stage");
    assertEquals("€1,000.00", text(robot, "#budget-card-planned"));
    assertEquals("–", text(robot, "#budget-card-committed"));
    assertEquals("€750.00", text(robot, "#budget-card-difference"));
    assertEquals("25%", text(robot, "#budget-card-share"));
    robot.interact(
        () -> robot.lookup("#budget-year").queryAs(ComboBox.class).getSelectionModel().select(0));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table(robot).getItems()).hasSize(2);
    assertEquals("€1,070.00", text(robot, "#budget-card-planned"));
  }

  @Test
  void anotherCurrencyIsRefusedBesideTheFieldAndWhatWasTypedStays(FxRobot robot) {
    fill();
    robot.interact(() -> screen.open(stage.id()));
    WaitForAsyncUtils.waitForFxEvents();
    var planned = robot.lookup("#budgetLine-planned").queryAs(TextField.class);
    robot.interact(
        () -> {
          planned.requestFocus();
          planned.setText("100 USD");
        });
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".form-note").queryAllAs(Label.class))
        .filteredOn(Label::isVisible)
        .extracting(Label::getText)
        .anyMatch(it -> it.startsWith("Amounts are in euro."));
    assertEquals("100 USD", planned.getText());
    assertThat(stored().getFirst().planned()).isEqualByComparingTo("1000");
  }

  @Test
  void theTotalsStandInCharts(FxRobot robot) {
    fill();
    robot.interact(() -> robot.lookup("#budget-totals").queryAs(ToggleButton.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        "Totals of the one line shown, of 2 in all years. By year: all lines.",
        text(robot, "#budget-totals-sentence"));
    assertThat(robot.lookup("#budget-by-year").tryQuery()).isPresent();
    assertThat(robot.lookup(".chart-sentence").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("Planned: €1,000.00. Committed: not recorded. Spent: €250.00.");
  }
}
