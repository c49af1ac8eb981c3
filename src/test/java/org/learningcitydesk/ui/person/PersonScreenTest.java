// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.person.Roles;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PersonScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.inBackground();
  private final List<Place> places = desk.places();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Person ada = Person.named(city.id(), "Ada Pietralunga");
  private final PersonRole head =
      new PersonRole(
          PersonRoleId.next(),
          0,
          ada.id(),
          school.id(),
          "Preside",
          PartialDate.parse("2023-09-01"),
          null);
  private final Workspace workspace = desk.workspace();

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.persons().save(ada);
          tx.persons().saveRole(head);
        });
    var screen = new PersonScreen(workspace, city.id(), desk.kit());
    screen.open(ada.id());
    desk.show(stage, screen.root(), 1200, 800);
  }

  @Test
  void aChangeOfEmployerIsOneStep(FxRobot robot) throws TimeoutException {
    desk.settle();
    fire(robot, "#person-move");
    pick(robot, "#move-stakeholder", "civica");
    type(robot, "#move-title", "Direttrice");
    type(robot, "#move-day", "1/9/2023");
    fire(robot, "#move-ok");
    desk.settle();
    var roles = Roles.of(stored(), LocalDate.now());
    assertThat(roles.current())
        .extracting(PersonRole::stakeholder, PersonRole::title)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(library.id(), "Direttrice"));
    assertThat(roles.past())
        .extracting(PersonRole::id, PersonRole::to)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(head.id(), PartialDate.parse("2023-09-01")));
    robot.interact(() -> robot.lookup(".member .hyperlink").queryAs(Hyperlink.class).fire());
    assertThat(places).containsExactly(new Place.Stakeholders(library.id()));
  }

  @Test
  void anEndBeforeTheStartIsRefusedInTheDialog(FxRobot robot) throws TimeoutException {
    desk.settle();
    fire(robot, "#person-role-edit");
    type(robot, "#personRole-to", "31/8/2023");
    fire(robot, "#role-ok");
    assertThat(notes(robot)).anyMatch(it -> it.contains("before the start"));
    type(robot, "#personRole-to", "32/8");
    fire(robot, "#role-ok");
    assertThat(robot.lookup("#role").tryQuery()).isPresent();
    type(robot, "#personRole-to", "31/8/2026");
    fire(robot, "#role-ok");
    desk.settle();
    assertThat(robot.lookup("#role").tryQuery()).isEmpty();
    assertThat(stored())
        .extracting(PersonRole::to)
        .containsExactly(PartialDate.parse("2026-08-31"));
  }

  @Test
  void whoIsRestrictedIsMarkedInWords(FxRobot robot) throws TimeoutException {
    desk.settle();
    assertThat(robot.lookup("#person-restricted-mark").query().isVisible()).isFalse();
    fire(robot, "#person-restricted");
    desk.settle();
    assertThat(robot.lookup("#person-restricted-mark").query().isVisible()).isTrue();
    assertThat(workspace.read(tx -> tx.persons().find(ada.id())).orElseThrow().restricted())
        .isTrue();
  }

  @Test
  void aPersonIsTypedInAndGetsARole(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.push(KeyCode.CONTROL, KeyCode.N);
    desk.settle();
    assertThat(robot.lookup("#person-role-add").query().isDisabled()).isTrue();
    robot.write("Bice Altomonte");
    robot.push(KeyCode.TAB);
    robot.write("bice");
    robot.push(KeyCode.TAB);
    desk.settle();
    assertThat(notes(robot)).anyMatch(it -> it.contains("not an e-mail address"));
    fire(robot, "#person-role-add");
    fire(robot, "#role-ok");
    assertThat(notes(robot)).anyMatch(it -> it.contains("this is needed here"));
    pick(robot, "#personRole-stakeholder", "galilei");
    fire(robot, "#role-ok");
    desk.settle();
    var bice =
        workspace.read(tx -> tx.persons().all(city.id())).stream()
            .filter(it -> it.name().equals("Bice Altomonte"))
            .findFirst()
            .orElseThrow();
    assertThat(stored())
        .filteredOn(it -> it.person().equals(bice.id()))
        .extracting(PersonRole::stakeholder)
        .containsExactly(school.id());
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(javafx.scene.control.ButtonBase.class).fire());
  }

  /// The robot without a display types into the first window only.
  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(text));
  }

  private static void pick(FxRobot robot, String id, String words) {
    fire(robot, id);
    type(robot, "#picker-words", words);
    robot.interact(
        () ->
            Event.fireEvent(
                robot.lookup("#picker-words").query(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
  }

  private static List<String> notes(FxRobot robot) {
    return robot.lookup(".form-note").queryAllAs(Labeled.class).stream()
        .filter(it -> it.isVisible())
        .map(Labeled::getText)
        .toList();
  }

  private List<PersonRole> stored() {
    return workspace.read(tx -> tx.persons().roles(city.id()));
  }
}
