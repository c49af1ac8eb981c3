// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ActivityScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final Workspace workspace = desk.workspace();
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
    screen = new ActivityScreen(workspace, city.id(), desk.kit(), Clock.systemDefaultZone());
    desk.show(stage, screen.root(), 1200, 780);
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

  @Test
  void theCalendarShowsARecurringActivityOnItsDaysAndOpensIt(FxRobot robot) {
    fill();
    press(robot, "#activities-month");
    robot.interact(() -> screen.month.go(LocalDate.parse("2026-03-10")));
    assertThat(robot.lookup("#month-title").queryLabeled().getText()).isEqualTo("March 2026");
    var course = (MonthCell) robot.lookup("#day-2026-03-10").query();
    assertThat(course.getAccessibleText()).isEqualTo("10 Mar 2026, one entry: Italian course");
    robot.interact(course::requestFocus);
    robot.type(KeyCode.DOWN);
    assertThat(robot.lookup("#day-2026-03-17").query().isFocused()).isTrue();
    robot.type(KeyCode.PAGE_UP);
    assertThat(robot.lookup("#day-2026-02-17").query().isFocused()).isTrue();
    robot.interact(
        () -> {
          screen.month.go(LocalDate.parse("2026-03-10"));
          ((MonthCell) robot.lookup("#day-2026-03-10").query()).menuItems().getFirst().fire();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#activity-title").queryAs(TextField.class).getText())
        .isEqualTo("Italian course");
    assertThat(robot.lookup("#month-said").queryLabeled().getText())
        .isEqualTo(
            "One activity takes place this month. One has no exact day and is not shown here.");
  }

  @Test
  void aCardOfTheBoardIsMovedByItsMenuAndByDragging(FxRobot robot) {
    fill();
    press(robot, "#activities-board");
    var menu = robot.lookup("#board-move-" + course.id().value()).queryAs(MenuButton.class);
    robot.interact(() -> menu.getItems().getFirst().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(ActivityStatus.CONFIRMED, stored(course).status());
    robot.interact(
        () -> {
          screen.board.begin(stored(course));
          screen.board.drop("done");
          screen.board.end();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(ActivityStatus.DONE, stored(course).status());
  }

  @Test
  void aRecurrenceIsRefusedWithoutAnEndAndSaidInWords(FxRobot robot) {
    fill();
    robot.interact(() -> screen.open(course.id()));
    press(robot, "#activity-repeat");
    robot.interact(() -> robot.lookup("#recurrence-ok").queryButton().fire());
    assertThat(robot.lookup("#recurrence-sentence").queryLabeled().getText())
        .startsWith("A repeated activity needs an end");
    robot.interact(() -> robot.lookup("#recurrence-times").queryTextInputControl().setText("3"));
    robot.interact(() -> robot.lookup("#recurrence-ok").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#activity-recurrence-sentence").queryLabeled().getText())
        .isEqualTo("Every Tuesday until 24 Mar 2026, 3 times.");
    assertThat(stored(course).days()).hasSize(3);
    press(robot, "#activity-once");
    assertThat(stored(course).isRecurring()).isFalse();
  }

  @Test
  void participantsAreWrittenByAgeAndSexAndSummedUp(FxRobot robot) {
    fill();
    robot.interact(() -> screen.open(course.id()));
    robot.interact(
        () -> robot.lookup("#activity-groups").queryAs(TitledPane.class).setExpanded(true));
    WaitForAsyncUtils.waitForFxEvents();
    number(robot, "#activity-actual-adults-female", "12");
    number(robot, "#activity-actual-children-male", "many");
    number(robot, "#activity-actual-older-people-male", "3");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#activity-actual-sum").queryLabeled().getText()).isEqualTo("15");
    assertEquals(15, stored(course).participation().actualInAll());
    assertThat(robot.lookup("#activity-actual-children-male").queryTextInputControl().getText())
        .isEqualTo("many");
  }

  @Test
  void aNumberThatIsBeingTypedIsKeptWhenAnotherActivityIsOpened(FxRobot robot) {
    fill();
    robot.interact(() -> screen.open(course.id()));
    robot.interact(
        () -> robot.lookup("#activity-groups").queryAs(TitledPane.class).setExpanded(true));
    WaitForAsyncUtils.waitForFxEvents();
    var right = robot.lookup("#activity-actual-adults-female").queryAs(TextField.class);
    var wrong = robot.lookup("#activity-actual-children-male").queryAs(TextField.class);
    robot.interact(
        () -> {
          wrong.requestFocus();
          wrong.setText("many");
          right.requestFocus();
          right.setText("12");
          screen.open(festival.id());
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(12, stored(course).participation().actualInAll());
    assertThat(stored(festival).participation().actualInAll()).isNull();
    assertEquals("", right.getText());
    assertEquals("", wrong.getText());
    robot.interact(() -> screen.open(course.id()));
    assertEquals("12", right.getText());
    assertEquals("many", wrong.getText());
  }

  @Test
  void theCalendarSaysWhatWasCancelledAndLeavesKeysOfTheWindowAlone(FxRobot robot) {
    workspace.change(
        "change.test", tx -> tx.activities().save(course.withStatus(ActivityStatus.CANCELLED)));
    WaitForAsyncUtils.waitForFxEvents();
    press(robot, "#activities-month");
    robot.interact(() -> screen.month.go(LocalDate.parse("2026-03-10")));
    var day = (MonthCell) robot.lookup("#day-2026-03-10").query();
    assertThat(day.getAccessibleText())
        .isEqualTo("10 Mar 2026, one entry: Cancelled: Italian course");
    assertThat(robot.lookup("#month-said").queryLabeled().getText())
        .isEqualTo("No activity takes place this month.");
    robot.interact(
        () -> {
          day.requestFocus();
          day.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, true, false));
        });
    assertThat(day.isFocused()).isTrue();
  }

  private static void number(FxRobot robot, String id, String typed) {
    robot.interact(
        () -> {
          var cell = robot.lookup(id).queryAs(TextField.class);
          cell.requestFocus();
          cell.setText(typed);
          cell.fireEvent(new ActionEvent());
        });
  }

  @Test
  void theLastViewIsThereAgain(FxRobot robot) {
    fill();
    press(robot, "#activities-board");
    assertThat(robot.lookup("#activities-board").queryAs(ToggleButton.class).isSelected()).isTrue();
    press(robot, "#activities-month");
    assertThat(robot.lookup("#activities-board").queryAs(ToggleButton.class).isSelected())
        .isFalse();
    assertEquals(Optional.of("month"), desk.remembered().choice("activities-view"));
    press(robot, "#activities-month");
    assertThat(table(robot).isVisible()).isTrue();
    assertEquals(Optional.of(""), desk.remembered().choice("activities-view"));
  }

  @Test
  void copiesToNextYearAreShownBeforeTheyAreMade(FxRobot robot) {
    fill();
    robot.interact(() -> table(robot).getSelectionModel().selectAll());
    robot.interact(
        () ->
            robot.lookup("#activities-more").queryAs(MenuButton.class).getItems().stream()
                .filter(it -> "activities-to-next-year".equals(it.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    robot.interact(() -> robot.lookup("#next-year-same-date").queryAs(RadioButton.class).fire());
    assertThat(robot.lookup(".next-year-lines .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("Italian course: 10 Mar 2026 → 10 Mar 2027");
    robot.interact(() -> robot.lookup("#next-year-ok").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stored()).hasSize(4);
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Activity stored(Activity it) {
    return workspace
        .<java.util.Optional<Activity>>read(tx -> tx.activities().find(it.id()))
        .orElseThrow();
  }

  private List<Activity> stored() {
    return workspace.read(tx -> tx.activities().all(city.id()));
  }
}
