// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Reach;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DuplicateScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Rivalta");

  private Stage stage;

  private Stakeholder named(String name, String email) {
    return Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY)
        .withReach(Reach.NONE.withEmail(email));
  }

  @Start
  void start(Stage window) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders()
              .saveAll(
                  List.of(
                      named("Museo del Lago", "m@lago.example"),
                      named("Museo Lago", "m@lago.example"),
                      named("Teatro Alfa", "t@alfa.example"),
                      named("Alfa Teatro", "t@alfa.example")));
        });
    stage = window;
    var screen = new DuplicateScreen(workspace, city.id(), desk.kit());
    desk.show(stage, screen.root(), 1100, 700);
  }

  private List<String> names() {
    List<Stakeholder> all = workspace.read(tx -> tx.stakeholders().all(city.id()));
    return all.stream().map(Stakeholder::name).toList();
  }

  private static ListView<?> pairs(FxRobot robot) {
    return robot.lookup("#duplicate-stakeholder-pairs").queryListView();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void aPairIsComparedMergedAndTold(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pairs(robot).getItems()).hasSize(2);
    assertThat(text(robot, "#duplicate-stakeholder-clues")).contains("the same e-mail");
    var radio = robot.lookup("#duplicate-stakeholder-name-other").queryAs(RadioButton.class);
    robot.interact(() -> radio.setSelected(true));
    assertThat(text(robot, "#duplicate-stakeholder-result-name")).isEqualTo(radio.getText());

    robot.interact(() -> robot.lookup("#duplicate-stakeholder-merge").queryAs(Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(names()).hasSize(3).contains(radio.getText());
    assertThat(pairs(robot).getItems()).hasSize(1);
    assertThat(robot.lookup("#duplicate-stakeholder-outcome").<Node>query().isVisible()).isTrue();
  }

  @Test
  void theKeyboardIsEnough(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> pairs(robot).requestFocus());
    robot.type(KeyCode.N);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pairs(robot).getItems()).hasSize(1);
    robot.interact(() -> pairs(robot).requestFocus());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pairs(robot).getItems()).isEmpty();
    assertThat(names()).hasSize(3);
  }

  @Test
  void manyAreShownBeforeTheyAreMerged(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup("#duplicate-stakeholder-bulk").queryAs(Button.class).fire());
    assertThat(robot.lookup("#duplicate-stakeholder-bulk-groups").queryListView().getItems())
        .isNotEmpty();
    assertThat(text(robot, "#duplicate-stakeholder-bulk-sentence"))
        .startsWith("2 records would be merged into 2 others.");
    robot.interact(
        () -> robot.lookup("#duplicate-stakeholder-bulk-merge").queryAs(Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(names()).hasSize(2);
    workspace.undo();
    assertThat(names()).hasSize(4);
  }

  @Test
  void chosenPeopleAreComparedOnTheirTab(FxRobot robot) {
    var people = List.of(Person.named(city.id(), "Ada Alfa"), Person.named(city.id(), "Bice Beta"));
    workspace.change("change.test", tx -> tx.persons().saveAll(people));
    robot.interact(
        () -> {
          var chosen = new DuplicateScreen(workspace, city.id(), desk.kit());
          chosen.open(List.of(), people.stream().map(Person::id).toList());
          stage.setScene(new Scene(chosen.root(), 1100, 700));
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#duplicate-tabs").queryAs(TabPane.class).getSelectionModel())
        .satisfies(it -> assertThat(it.getSelectedIndex()).isEqualTo(1));
    assertThat(robot.lookup("#duplicate-person-pairs").queryListView().getItems()).hasSize(1);
    assertThat(text(robot, "#duplicate-person-result-name")).isEqualTo("Bice Beta");
  }

  @Test
  void theButtonThatMergesKeepsTheFocusForTheNextPair(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var merge = robot.lookup("#duplicate-stakeholder-merge").queryAs(Button.class);
    robot.interact(merge::requestFocus);
    robot.interact(merge::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(pairs(robot).getItems()).hasSize(1);
    assertThat(merge.isFocused()).isTrue();
  }
}
