// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.GroupMember;
import org.learningcitydesk.domain.workinggroup.GroupRole;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Appearance;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WorkingGroupScreenTest {
  @TempDir static Path home;
  private final ExecutorService data = Executors.newSingleThreadExecutor();
  private final List<Throwable> problems = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact");
  private Jobs jobs;
  private Workspace workspace;
  private WorkingGroupScreen screen;

  @Start
  void start(Stage stage) {
    var versions = new DataVersions(Platform::runLater);
    workspace = Workspace.inMemory(commit -> versions.touched(commit.touched(), commit.at()));
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.partnerships().save(pact);
        });
    jobs = new Jobs(data, Runnable::run, Platform::runLater, problems::add);
    var kit =
        new Kit(
            jobs,
            versions,
            Messages.in(Locale.ENGLISH),
            places::add,
            new Settings(home, Runnable::run),
            Catalogue.shipped());
    Appearance.use(kit.settings().themeProperty().get());
    screen = new WorkingGroupScreen(workspace, city.id(), kit, () -> LocalDate.of(2026, 11, 21));
    var scene = new Scene(new BorderPane(screen.root()), 1200, 900);
    Appearance.dress(scene, kit.settings());
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    data.close();
    workspace.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void aGroupOfAPartnershipGetsMandateAndMembersAndPlansItsMeeting(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> screen.begin(pact.id()));
    settle();
    write(robot, "#workingGroup-name", "Lettura");
    robot.push(KeyCode.TAB);
    write(robot, "#workingGroup-mandate", "Scegliere i libri");
    robot.interact(() -> robot.lookup("#workingGroup-name").query().requestFocus());
    settle();
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
    settle();
    robot.interact(() -> screen.open(group.id()));
    settle();
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
    settle();
  }

  private static void write(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).query().requestFocus());
    robot.write(text);
  }

  private WorkingGroup stored() {
    return workspace.read(tx -> tx.workingGroups().all(city.id())).getFirst();
  }

  private void settle() throws TimeoutException {
    for (var i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, jobs::isIdle);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }
}
