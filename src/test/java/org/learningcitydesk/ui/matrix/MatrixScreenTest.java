// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.Assessment;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.Stance;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MatrixScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.inBackground();
  private final List<Place> places = desk.places();
  private final City city = City.named("Rivalta");
  private final Stakeholder library = scored("Biblioteca civica", 3, 5);
  private final List<Stakeholder> clubs =
      IntStream.range(0, 500).mapToObj(i -> scored("Circolo " + i, 2, 2)).toList();
  private final Workspace workspace = desk.workspace();

  private Stakeholder scored(String name, int influence, int interest) {
    return Stakeholder.named(city.id(), name, Helix.CIVIL_SOCIETY)
        .withStance(Stance.NEW.withInfluence(influence).withInterest(interest));
  }

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAsAssessed(List.of(library));
          tx.stakeholders().saveAsAssessed(clubs);
        });
    var screen = new MatrixScreen(workspace, city.id(), desk.kit());
    desk.show(stage, screen.root(), 1200, 900);
    // Another test may have left the window of all tests narrow.
    stage.setWidth(1200);
    stage.setHeight(900);
  }

  @Test
  void arrowKeysMoveAMarkEnterOpensItDeleteTakesItAway(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(() -> mark(robot, library).requestFocus());
    robot.push(KeyCode.UP);
    desk.settle();
    assertEquals(Optional.of(new Spot(4, 5)), spot());
    robot.push(KeyCode.LEFT);
    desk.settle();
    assertEquals(Optional.of(new Spot(4, 4)), spot());
    assertThat(mark(robot, library).isFocused()).isTrue();
    assertThat(mark(robot, library).getAccessibleText())
        .isEqualTo(
            "Biblioteca civica, Civil society and culture; influence 4, interest 4: manage closely");
    robot.push(KeyCode.ENTER);
    assertThat(places).containsExactly(new Place.Stakeholders(library.id()));
    workspace.undo();
    desk.settle();
    assertEquals(Optional.of(new Spot(4, 5)), spot());
    robot.interact(() -> mark(robot, library).requestFocus());
    robot.push(KeyCode.DELETE);
    desk.settle();
    assertEquals(Optional.empty(), spot());
  }

  @Test
  void theReasonIsAskedForBesideThePlane(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(() -> mark(robot, library).requestFocus());
    robot.push(KeyCode.DOWN);
    desk.settle();
    var reason = shown(robot, "#assessment-reason");
    robot.interact(reason::requestFocus);
    robot.write("Chiusa la sera");
    robot.push(KeyCode.TAB);
    desk.settle();
    var history = workspace.read(tx -> tx.assessments().of(library.id()));
    assertThat(history).extracting(Assessment::reason).containsExactly("Chiusa la sera");
  }

  @Test
  void aCellWithHundredsShowsSomeAndListsAll(FxRobot robot) throws TimeoutException {
    desk.settle();
    var more = robot.lookup("#matrix-more-2-2").queryAs(Button.class);
    assertThat(more.getText()).startsWith("+49");
    robot.interact(more::fire);
    desk.settle();
    shown(robot, "#matrix-list");
    assertThat(robot.lookup("#matrix-list").queryListView().getItems()).hasSize(500);
    assertThat(robot.lookup("#matrix-sentence").queryAs(Labeled.class).getText())
        .startsWith("501 of 501 assessed: 0 to manage closely");
  }

  @Test
  void aMarkIsDraggedIntoAnotherCellOntoTheListOrNowhere(FxRobot robot) throws TimeoutException {
    desk.settle();
    var steps = workspace.undoable();
    var cell = robot.lookup("#matrix-cell-5-1").query();
    robot.interact(() -> drag(mark(robot, library), cell));
    assertThat(cell.getPseudoClassStates())
        .extracting(PseudoClass::getPseudoClassName)
        .contains("target");
    robot.interact(() -> drop(mark(robot, library), cell));
    desk.settle();
    assertEquals(Optional.of(new Spot(5, 1)), spot());
    assertThat(cell.getPseudoClassStates())
        .extracting(PseudoClass::getPseudoClassName)
        .doesNotContain("target");
    assertThat(mark(robot, library).getParent()).isSameAs(robot.lookup("#matrix-cell-5-1").query());
    workspace.undo();
    desk.settle();
    assertEquals(Optional.of(new Spot(3, 5)), spot());
    assertEquals(steps, workspace.undoable());
    robot.interact(
        () -> {
          drag(mark(robot, library), robot.lookup("#matrix-list").query());
          drop(mark(robot, library), robot.lookup("#matrix-list").query());
        });
    desk.settle();
    assertEquals(Optional.empty(), spot());
  }

  @Test
  void aDropOutsideEscapeAndATremblingHandChangeNothing(FxRobot robot) throws TimeoutException {
    desk.settle();
    var steps = workspace.undoable();
    var cell = robot.lookup("#matrix-cell-5-1").query();
    robot.interact(
        () -> {
          drag(mark(robot, library), robot.lookup("#matrix-sentence").query());
          drop(mark(robot, library), robot.lookup("#matrix-sentence").query());
        });
    desk.settle();
    robot.interact(() -> drag(mark(robot, library), cell));
    robot.push(KeyCode.ESCAPE);
    assertThat(cell.getPseudoClassStates())
        .extracting(PseudoClass::getPseudoClassName)
        .doesNotContain("target");
    robot.interact(() -> drop(mark(robot, library), cell));
    desk.settle();
    robot.interact(
        () -> {
          var mark = mark(robot, library);
          Event.fireEvent(mark, mouse(MouseEvent.MOUSE_PRESSED, mark, mark, 0));
          Event.fireEvent(mark, mouse(MouseEvent.MOUSE_DRAGGED, mark, cell, 3));
          drop(mark, cell);
        });
    desk.settle();
    assertEquals(Optional.of(new Spot(3, 5)), spot());
    assertEquals(steps, workspace.undoable());
  }

  @Test
  void whoIsInTheListIsDraggedOntoThePlane(FxRobot robot) throws TimeoutException {
    workspace.change(
        "change.test",
        tx ->
            tx.stakeholders().save(Stakeholder.named(city.id(), "Consulta", Helix.CIVIL_SOCIETY)));
    desk.settle();
    robot.interact(
        () -> robot.lookup("#matrix-listing").queryComboBox().getSelectionModel().select(0));
    desk.settle();
    var line =
        robot
            .lookup(
                node ->
                    node instanceof ListCell<?> it
                        && it.getItem() instanceof Stakeholder who
                        && who.name().equals("Consulta"))
            .query();
    var cell = robot.lookup("#matrix-cell-2-4").query();
    robot.interact(
        () -> {
          drag(line, cell);
          drop(line, cell);
        });
    desk.settle();
    assertThat(
            workspace.read(tx -> tx.stakeholders().all(city.id())).stream()
                .filter(it -> it.name().equals("Consulta"))
                .map(it -> Spot.of(it.stance())))
        .containsExactly(Optional.of(new Spot(2, 4)));
  }

  @Test
  void theTableIsSortedWithoutTheModelAndCopiedWithoutFormulas(FxRobot robot)
      throws TimeoutException {
    workspace.change(
        "change.test",
        tx -> tx.stakeholders().save(Stakeholder.named(city.id(), "=cmd()", Helix.BUSINESS)));
    desk.settle();
    robot.interact(() -> robot.lookup("#matrix-as-table").queryAs(ToggleButton.class).fire());
    var table = robot.lookup("#matrix-table").<Stakeholder>queryTableView();
    robot.interact(
        () -> {
          var name = table.getColumns().getFirst();
          name.setSortType(TableColumn.SortType.DESCENDING);
          table.getSortOrder().setAll(List.of(name));
          robot.lookup("#matrix-copy").queryButton().fire();
        });
    assertEquals("Circolo 99", table.getItems().getFirst().name());
    var lines = new ArrayList<String>();
    robot.interact(() -> lines.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
    assertThat(lines.get(1)).startsWith("Circolo 99\t");
    assertThat(lines).anyMatch(it -> it.startsWith("'=cmd()\t"));
  }

  @Test
  void thePlaneIsOfferedAsPictureAndText(FxRobot robot) throws TimeoutException {
    desk.settle();
    assertThat(robot.lookup("#matrix-export").queryAs(MenuButton.class).getItems())
        .extracting(MenuItem::getText)
        .contains("SVG picture (vector)", "PDF (vector)", "PNG picture", "Text");
  }

  private static void drag(Node from, Node to) {
    Event.fireEvent(from, mouse(MouseEvent.MOUSE_PRESSED, from, from, 0));
    Event.fireEvent(from, mouse(MouseEvent.MOUSE_DRAGGED, from, to, 40));
  }

  private static void drop(Node from, Node to) {
    Event.fireEvent(from, mouse(MouseEvent.MOUSE_RELEASED, from, to, 40));
  }

  /// What the window sends to the node where the button was pressed.
  ///
  /// @param under the node that is under the pointer
  /// @param away how far the pointer has gone
  private static MouseEvent mouse(EventType<MouseEvent> type, Node node, Node under, double away) {
    var at = node.localToScreen(5, 5);
    return new MouseEvent(
        type,
        5 + away,
        5 + away,
        at.getX() + away,
        at.getY() + away,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        type != MouseEvent.MOUSE_RELEASED,
        false,
        false,
        false,
        false,
        away == 0,
        new PickResult(under, 1, 1));
  }

  /// The node, as soon as the window has laid it out.
  private static Node shown(FxRobot robot, String selector) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> robot.lookup(selector).tryQuery().isPresent());
    return robot.lookup(selector).query();
  }

  private static Button mark(FxRobot robot, Stakeholder it) {
    return robot.lookup("#matrix-mark-" + it.id().value()).queryButton();
  }

  private Optional<Spot> spot() {
    return Spot.of(
        workspace.read(tx -> tx.stakeholders().find(library.id())).orElseThrow().stance());
  }
}
