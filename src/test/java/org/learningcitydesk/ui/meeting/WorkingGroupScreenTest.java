// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WorkingGroupScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.inBackground();
  private final List<Place> places = desk.places();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact");
  private final Workspace workspace = desk.workspace();
  private WorkingGroupScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.partnerships().save(pact);
        });
    screen =
        new WorkingGroupScreen(workspace, city.id(), desk.kit(), () -> LocalDate.of(2026, 11, 21));
    desk.show(stage, screen.root(), 1200, 900);
  }

  @Test
  void aGroupOfAPartnershipGetsMandateAndMembersAndPlansItsMeeting(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> screen.begin(pact.id()));
    desk.settle();
    write(robot, "#workingGroup-name", "Lettura");
    robot.push(KeyCode.TAB);
    write(robot, "#workingGroup-mandate", "Scegliere i libri");
    robot.interact(() -> robot.lookup("#workingGroup-name").query().requestFocus());
    desk.settle();
    pick(robot, "galilei");
    var stored = stored();
    assertEquals("Lettura", stored.name());
    assertEquals("Scegliere i libri", stored.mandate());
    assertEquals(pact.id(), stored.partnership());
    assertThat(stored.members()).extracting(GroupMember::stakeholder).containsExactly(school.id());
    robot.interact(() -> robot.lookup("#group-plan-meeting").queryButton().fire());
    assertThat(places).containsExactly(new Place.PlanMeeting(new Context(null, stored.id(), null)));
  }

  @Test
  void whoIsAMemberIsNotOfferedAgainAndTwiceIsRefusedInWords(FxRobot robot)
      throws TimeoutException {
    var group =
        WorkingGroup.named(city.id(), "Lettura")
            .plus(GroupMember.of(school.id(), GroupRole.COORDINATOR));
    workspace.change("change.test", tx -> tx.workingGroups().save(group));
    desk.settle();
    robot.interact(() -> screen.open(group.id()));
    desk.settle();
    robot.interact(() -> robot.lookup("#group-add-stakeholder").queryButton().fire());
    assertThat(robot.lookup("#picker-list").queryAs(ListView.class).getItems()).hasSize(1);
    robot.push(KeyCode.ESCAPE);
    var twice =
        assertThrows(
            InvalidValue.class, () -> group.plus(GroupMember.of(school.id(), GroupRole.MEMBER)));
    assertEquals(
        "Members: the same stakeholder or person is there twice. Keep it once, with one role.",
        Messages.in(Locale.ENGLISH).sentence(twice));
  }

  private void pick(FxRobot robot, String words) throws TimeoutException {
    robot.interact(() -> robot.lookup("#group-add-stakeholder").queryButton().fire());
    robot.write(words);
    robot.push(KeyCode.ENTER);
    desk.settle();
  }

  private static void write(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).query().requestFocus());
    robot.write(text);
  }

  private WorkingGroup stored() {
    return workspace.read(tx -> tx.workingGroups().all(city.id())).getFirst();
  }
}
