// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Participant;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What leads from people to other places.
@ExtendWith(ApplicationExtension.class)
class PersonToolsTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final List<Place> places = desk.places();
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Rivalta");
  private final Person ada = Person.named(city.id(), "Ada Pietralunga");
  private final Person bice = Person.named(city.id(), "Bice Altomonte").withRestricted(true);
  private final Contact visit =
      Contact.on(city.id(), LocalDate.of(2026, 3, 14), "Visita alla sede")
          .withPeople(List.of(new Participant(ada.id(), null)));
  private PersonScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.persons().saveAll(List.of(ada, bice));
          tx.contacts().save(visit);
        });
    screen = new PersonScreen(workspace, city.id(), desk.kit());
    desk.show(stage, screen.root(), 1200, 800);
  }

  @Test
  void aContactOfThePersonIsOpenedAndANewOneIsBegun(FxRobot robot) {
    robot.interact(() -> screen.open(ada.id()));
    WaitForAsyncUtils.waitForFxEvents();
    var link = robot.lookup("#person-contacts .hyperlink").queryAs(Hyperlink.class);
    assertThat(link.getText()).contains("Visita alla sede");
    robot.interact(link::fire);
    fire(robot, "#person-log-contact");
    assertThat(places)
        .containsExactly(
            new Place.Contacts(visit.id()), new Place.LogContact(List.of(), List.of(ada.id())));
  }

  @Test
  void nobodyIsAskedToMeetAPersonWhoseDataMustNotBeUsed(FxRobot robot) {
    robot.interact(() -> screen.open(bice.id()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#person-log-contact").query().isDisabled()).isTrue();
  }

  @Test
  void selectedPeopleAreMergedAndMet(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#people").queryAs(TableView.class).getSelectionModel().selectAll());
    WaitForAsyncUtils.waitForFxEvents();
    fire(robot, "#people-merge-selected");
    fire(robot, "#people-log-contact");
    assertThat(places)
        .containsExactly(
            new Place.Duplicates(List.of(), List.of(ada.id(), bice.id())),
            new Place.LogContact(List.of(), List.of(ada.id())));
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }
}
