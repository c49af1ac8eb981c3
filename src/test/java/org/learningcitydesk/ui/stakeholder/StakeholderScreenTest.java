// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StakeholderScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.inBackground();
  private final List<Place> places = desk.places();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "memorandum", "contact")
          .withMembers(List.of(new Member(school.id(), MemberRole.LEAD)));
  private final Workspace workspace = desk.workspace();
  private Scene scene;

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.partnerships().save(pact);
        });
    scene =
        desk.show(stage, new StakeholderScreen(workspace, city.id(), desk.kit()).root(), 1200, 800);
  }

  @Test
  void aStakeholderIsAddedChangedAndFoundAgainWithTheKeyboardAlone(FxRobot robot)
      throws TimeoutException {
    desk.settle();
    robot.push(KeyCode.CONTROL, KeyCode.N);
    robot.write("Teatro comunale");
    robot.push(KeyCode.TAB);
    desk.settle();
    assertThat(names()).containsExactly("Biblioteca civica", "Liceo Galilei", "Teatro comunale");
    robot.write("TC");
    robot.push(KeyCode.ALT, KeyCode.UP);
    desk.settle();
    assertThat(field(robot, "#stakeholder-name").getText()).isEqualTo("Liceo Galilei");
    assertThat(all())
        .filteredOn(it -> it.name().equals("Teatro comunale"))
        .extracting(Stakeholder::shortName)
        .containsExactly("TC");
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("teatro");
    desk.settle();
    robot.push(KeyCode.DOWN);
    desk.settle();
    robot.push(KeyCode.ENTER);
    assertThat(field(robot, "#stakeholder-name").isFocused()).isTrue();
    assertThat(field(robot, "#stakeholder-shortName").getText()).isEqualTo("TC");
  }

  @Test
  void theFirstOneIsTypedStraightIntoTheEmptyRegister(FxRobot robot) throws TimeoutException {
    var village = City.named("Borgo");
    workspace.change("change.test", tx -> tx.cities().save(village));
    robot.interact(
        () ->
            scene.setRoot(
                new BorderPane(new StakeholderScreen(workspace, village.id(), desk.kit()).root())));
    desk.settle();
    assertThat(robot.lookup("#stakeholders-empty").query().isVisible()).isTrue();
    robot.interact(() -> robot.lookup("#stakeholders-empty-add").queryButton().requestFocus());
    robot.push(KeyCode.SPACE);
    robot.write("Pro Loco");
    robot.push(KeyCode.ENTER);
    desk.settle();
    assertThat(
            workspace.read(tx -> tx.stakeholders().all(village.id())).stream()
                .map(Stakeholder::name))
        .containsExactly("Pro Loco");
    assertThat(robot.lookup("#stakeholders-empty").query().isVisible()).isFalse();
  }

  @Test
  void theRegisterShowsThoseWhoWereChosenElsewhereUntilThatIsTakenBack(FxRobot robot)
      throws TimeoutException {
    robot.interact(
        () -> {
          var screen = new StakeholderScreen(workspace, city.id(), desk.kit());
          screen.show("Step 1: one takes part", List.of(school.id()));
          scene.setRoot(new BorderPane((Parent) screen.root()));
        });
    desk.settle();
    var table = robot.lookup("#stakeholders").<Stakeholder>queryTableView();
    assertThat(table.getItems()).extracting(Stakeholder::name).containsExactly("Liceo Galilei");
    assertThat(robot.lookup("#stakeholders-chip-only").queryAs(Label.class).getText())
        .isEqualTo("Step 1: one takes part");
    assertThat(robot.lookup("#stakeholders-count").queryAs(Label.class).getText())
        .isEqualTo("filtered: 1 of 2");
    assertThat(
            robot.lookup("#stakeholders-groups").queryAs(MenuButton.class).getItems().stream()
                .filter(it -> "stakeholders-groups-save".equals(it.getId()))
                .map(MenuItem::isDisable))
        .containsExactly(true);
    robot.interact(() -> robot.lookup("#stakeholders-unchip-only").queryButton().fire());
    desk.settle();
    assertThat(table.getItems()).hasSize(2);
    assertThat(robot.lookup("#stakeholders-chip-only").tryQuery()).isEmpty();
  }

  @Test
  void anAddressThatIsNoneIsNotStoredButStaysInSightWithASentence(FxRobot robot)
      throws TimeoutException {
    open(robot, "Biblioteca civica");
    robot.interact(() -> field(robot, "#stakeholder-email").requestFocus());
    robot.write("info");
    robot.push(KeyCode.TAB);
    desk.settle();
    assertThat(stored(library).reach().email()).isNull();
    assertThat(sentences(robot)).anyMatch(it -> it.contains("not an e-mail address"));
    open(robot, "Liceo Galilei");
    assertThat(field(robot, "#stakeholder-email").getText()).isEmpty();
    open(robot, "Biblioteca civica");
    assertThat(field(robot, "#stakeholder-email").getText()).isEqualTo("info");
    assertThat(sentences(robot)).anyMatch(it -> it.contains("not an e-mail address"));
    robot.interact(() -> field(robot, "#stakeholder-email").requestFocus());
    robot.push(KeyCode.END);
    robot.write("@example.org");
    robot.push(KeyCode.ENTER);
    desk.settle();
    assertThat(stored(library).reach().email()).isEqualTo("info@example.org");
    assertThat(sentences(robot)).noneMatch(it -> it.contains("not an e-mail address"));
  }

  @Test
  void deletingAsksOnlyWhereOthersAreAffectedAndUndoBringsAllBack(FxRobot robot)
      throws TimeoutException {
    open(robot, "Biblioteca civica");
    robot.interact(() -> robot.lookup("#stakeholders").query().requestFocus());
    robot.push(KeyCode.DELETE);
    desk.settle();
    assertThat(names()).containsExactly("Liceo Galilei");
    robot.interact(() -> robot.lookup("#stakeholders").query().requestFocus());
    robot.push(KeyCode.DELETE);
    desk.settle();
    assertThat(names()).containsExactly("Liceo Galilei");
    robot.interact(() -> robot.lookup("#question-yes").queryAs(Button.class).fire());
    desk.settle();
    assertThat(names()).isEmpty();
    robot.interact(() -> desk.kit().jobs().save(workspace::undo));
    robot.interact(() -> desk.kit().jobs().save(workspace::undo));
    desk.settle();
    assertThat(names()).containsExactly("Biblioteca civica", "Liceo Galilei");
    assertThat(workspace.read(tx -> tx.partnerships().find(pact.id())).orElseThrow().members())
        .hasSize(1);
  }

  @Test
  void aNameThatAnotherHasIsRemarkedWhileItIsTyped(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.clickOn("#stakeholders-add");
    robot.write("biblioteca CIVICA");
    assertThat(sentences(robot)).anyMatch(it -> it.contains("Another stakeholder has this name"));
    robot.write(" di quartiere");
    assertThat(sentences(robot)).noneMatch(it -> it.contains("Another stakeholder has this name"));
  }

  @Test
  void whatItTakesPartInLeadsThere(FxRobot robot) throws TimeoutException {
    open(robot, "Liceo Galilei");
    robot.interact(
        () ->
            robot
                .lookup("Patto per la lettura")
                .queryAs(javafx.scene.control.Hyperlink.class)
                .fire());
    assertThat(places).containsExactly(new Place.Partnerships(pact.id()));
  }

  private void open(FxRobot robot, String name) throws TimeoutException {
    desk.settle();
    robot.interact(
        () -> {
          var table = robot.lookup("#stakeholders").queryTableView();
          table.getSelectionModel().clearSelection();
          for (var i = 0; i < table.getItems().size(); i++)
            if (((Stakeholder) table.getItems().get(i)).name().equals(name))
              table.getSelectionModel().select(i);
        });
    desk.settle();
  }

  private static TextInputControl field(FxRobot robot, String id) {
    return robot.lookup(id).queryTextInputControl();
  }

  private static List<String> sentences(FxRobot robot) {
    return robot.lookup(".form-note").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }

  private Stakeholder stored(Stakeholder it) {
    return workspace.read(tx -> tx.stakeholders().find(it.id())).orElseThrow();
  }

  private List<Stakeholder> all() {
    return workspace.read(tx -> tx.stakeholders().all(city.id()));
  }

  private List<String> names() {
    return all().stream().map(Stakeholder::name).toList();
  }
}
