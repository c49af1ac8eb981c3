// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.chart.network.NetworkMap;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NetworkScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final List<Place> opened = desk.places();
  private final Workspace workspace = desk.workspace();
  private City city;

  @Start
  void start(Stage stage) {
    var sample = desk.sample(TODAY);
    city = sample.city();
    desk.show(
        stage, new NetworkScreen(workspace, city.id(), desk.kit(), () -> TODAY).root(), 1200, 800);
  }

  private static void press(FxRobot robot, NetworkMap map, KeyCode code, boolean control) {
    robot.interact(
        () -> {
          map.fireEvent(event(KeyEvent.KEY_PRESSED, code, control));
          map.fireEvent(event(KeyEvent.KEY_RELEASED, code, control));
        });
  }

  private static KeyEvent event(
      javafx.event.EventType<KeyEvent> type, KeyCode code, boolean control) {
    return new KeyEvent(type, "", "", code, false, control, false, false);
  }

  private static void show(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(ToggleButton.class).fire());
  }

  @Test
  void theKeyboardGoesFromNodeToNodeMovesAndOpens(FxRobot robot) {
    var map = robot.lookup("#network-map").queryAs(NetworkMap.class);
    assertThat(map.getAccessibleText()).contains("64 stakeholders");
    press(robot, map, KeyCode.RIGHT, false);
    assertEquals(
        "Ufficio cultura e biblioteche",
        robot.lookup("#network-selected").queryAs(Label.class).getText());
    assertThat(map.getAccessibleText()).startsWith("Ufficio cultura e biblioteche: 26 links");
    var first = map.selectedProperty().get();
    press(robot, map, KeyCode.LEFT, false);
    assertThat(map.selectedProperty().get()).isNotEqualTo(first);
    press(robot, map, KeyCode.ENTER, false);
    assertThat(opened).singleElement().isInstanceOf(Place.Stakeholders.class);
    press(robot, map, KeyCode.DOWN, true);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(64, workspace.read(tx -> tx.network().positions(city.id())).size());
    robot.interact(() -> robot.lookup("#network-arrange").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, workspace.read(tx -> tx.network().positions(city.id())).size());
    press(robot, map, KeyCode.ESCAPE, false);
    assertEquals(-1, map.selectedProperty().get());
  }

  @Test
  void theSameIsSaidInWordsAndInTheTable(FxRobot robot) {
    show(robot, "network-in-words");
    var said =
        robot.lookup("#network-words .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    assertThat(said)
        .contains("Who connects whom")
        .anyMatch(it -> it.startsWith("If Accademia del turismo lacustre leaves"));
    robot.interact(() -> robot.lookup("#network-snapshot").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#network-words .label").queryAllAs(Label.class))
        .anyMatch(it -> it.getText().equals("Nothing has changed."));
    show(robot, "network-as-table");
    assertEquals(64, robot.lookup("#network-table").queryAs(TableView.class).getItems().size());
  }

  /// From control to control with Tab only, as without a mouse.
  private static void tabTo(FxRobot robot, String id) {
    for (var i = 0; i < 60; i++) {
      var owner = robot.lookup("#network").query().getScene().getFocusOwner();
      if (owner != null && id.equals(owner.getId())) return;
      robot.push(KeyCode.TAB);
    }
    throw new AssertionError("no way to " + id);
  }

  @Test
  void withoutAMouseNeighboursAreFollowedAndOthersHidden(FxRobot robot) {
    var map = robot.lookup("#network-map").queryAs(NetworkMap.class);
    tabTo(robot, "network-only-linked");
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(52, map.figureProperty().get().nodes().size());
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(64, map.figureProperty().get().nodes().size());
    tabTo(robot, "network-map");
    robot.push(KeyCode.RIGHT);
    var selected = robot.lookup("#network-selected").queryAs(Label.class).getText();
    tabTo(robot, "network-open");
    robot.push(KeyCode.TAB);
    var neighbour = (Hyperlink) map.getScene().getFocusOwner();
    assertThat(neighbour.getStyleClass()).contains("network-neighbour");
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        neighbour.getText(), robot.lookup("#network-selected").queryAs(Label.class).getText());
    assertThat(neighbour.getText()).isNotEqualTo(selected);
    assertEquals(
        neighbour.getText(),
        map.figureProperty().get().nodes().get(map.selectedProperty().get()).name());
    assertEquals("network-open", map.getScene().getFocusOwner().getId());
    robot.push(KeyCode.SPACE);
    assertThat(opened).singleElement().isInstanceOf(Place.Stakeholders.class);
    show(robot, "network-as-table");
    var row = robot.lookup("#network-table").queryTableView().getSelectionModel().getSelectedItem();
    assertEquals(neighbour.getText(), ((NetworkRow) row).figures().who().name());
  }

  @Test
  void aDateThatCannotBeReadIsSaidBesideItsField(FxRobot robot) {
    tabTo(robot, "network-from");
    robot.write("31.2.2026");
    robot.push(KeyCode.ENTER);
    var problem = robot.lookup("#network-from-problem").queryAs(Label.class);
    assertThat(problem.isVisible()).isTrue();
    assertThat(robot.lookup("#network-from").<Node>query().getAccessibleText())
        .contains(problem.getText());
    robot.interact(() -> robot.lookup("#network-from").queryTextInputControl().setText("2026"));
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(problem.isVisible()).isFalse();
  }

  @Test
  void everyControlHasAName(FxRobot robot) {
    for (var id :
        List.of(
            "network-zoom-in", "network-zoom-out", "network-fit", "network-size", "network-from"))
      assertThat(robot.lookup("#" + id).<Node>query().getAccessibleText()).as(id).isNotBlank();
  }
}
