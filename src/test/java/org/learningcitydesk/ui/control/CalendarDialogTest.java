// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.privacy.Disclosure;
import org.learningcitydesk.exchange.calendar.CalendarPart;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CalendarDialogTest {
  @TempDir static Path settings;
  @TempDir Path folder;
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final List<Throwable> problems = new ArrayList<>();
  private final BorderPane place = new BorderPane();
  private CalendarDialog dialog;

  @Start
  void start(Stage stage) {
    workspace.change("change.test", tx -> tx.cities().save(city));
    var kit =
        new Kit(
            new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
            new DataVersions(Runnable::run),
            Messages.in(Locale.ENGLISH),
            _ -> {},
            new Settings(settings, Runnable::run),
            Catalogue.shipped());
    dialog = new CalendarDialog(workspace, city.id(), kit);
    var scene = new Scene(place, 600, 400);
    Appearance.use(kit.settings().themeProperty().get());
    Appearance.dress(scene, kit.settings());
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whatIsWrittenIsToldWithTheWayToIt(FxRobot robot) throws IOException {
    workspace.change(
        "change.test",
        tx -> tx.meetings().save(Meeting.on(city.id(), LocalDate.now(), "Cabina di regia")));
    var target = folder.resolve("city.ics");
    robot.interact(
        () ->
            dialog.write(
                place,
                new CalendarDialog.Chosen(EnumSet.of(CalendarPart.MEETINGS), SharingProfile.FULL),
                target));
    assertThat(Files.readString(target)).contains("SUMMARY:Cabina di regia");
    assertEquals(
        "One entry: 0 dates of agreements, one meeting, 0 actions to do, 0 activities, 0 dates of the path.",
        robot.lookup("#written-text").queryLabeled().getText());
    assertThat(robot.lookup("#written-reveal").tryQuery()).isPresent();
    robot.interact(() -> robot.lookup("#written-close").queryButton().fire());
    assertThat(problems).isEmpty();
  }

  @Test
  void whoGetsACompleteCalendarWithPeopleIsKept(FxRobot robot) {
    var who = new Disclosure("Associazione", "Visita", SharingProfile.FULL, List.of("calendar"));
    var held = Meeting.on(city.id(), LocalDate.now(), "Cabina di regia");
    workspace.change("change.test", tx -> tx.meetings().save(held));
    var chosen =
        new CalendarDialog.Chosen(EnumSet.of(CalendarPart.MEETINGS), SharingProfile.FULL, who);
    robot.interact(() -> dialog.write(place, chosen, folder.resolve("nobody.ics")));
    robot.interact(() -> robot.lookup("#written-close").queryButton().fire());
    assertEquals(List.of(), workspace.read(tx -> tx.privacy().log()));
    workspace.change(
        "change.test",
        tx -> {
          tx.persons().save(Person.named(city.id(), "Zelinda Quarantotti"));
          tx.meetings().save(Meeting.on(city.id(), LocalDate.now(), "Con Zelinda Quarantotti"));
        });
    robot.interact(() -> dialog.write(place, chosen, folder.resolve("somebody.ics")));
    robot.interact(() -> robot.lookup("#written-close").queryButton().fire());
    var line = workspace.read(tx -> tx.privacy().log()).getFirst();
    assertEquals(who, line.disclosure());
    assertEquals(1, line.counts().get("persons"));
    assertThat(problems).isEmpty();
  }

  @Test
  void aCityWithoutDatesIsToldAndNothingIsWritten(FxRobot robot) {
    var target = folder.resolve("city.ics");
    var ownDates = EnumSet.complementOf(EnumSet.of(CalendarPart.PLANNING));
    robot.interact(
        () ->
            dialog.write(place, new CalendarDialog.Chosen(ownDates, SharingProfile.FULL), target));
    assertThat(problems)
        .singleElement()
        .isInstanceOfSatisfying(
            UserProblem.class, it -> assertEquals("problem.calendar.empty", it.key()));
    assertThat(target).doesNotExist();
  }

  @Test
  void somethingHasToBeChosen(FxRobot robot) {
    robot.interact(() -> dialog.ask(place));
    for (var it : robot.lookup(".check-box").queryAllAs(CheckBox.class))
      robot.interact(() -> it.setSelected(false));
    robot.interact(() -> robot.lookup("#calendar-ok").queryButton().fire());
    var pane = robot.lookup("#calendar").queryAs(DialogPane.class);
    assertThat(pane.getScene().getWindow().isShowing()).isTrue();
    assertThat(robot.lookup("Choose at least one of these.").tryQuery()).isPresent();
    robot.interact(() -> robot.lookup("#calendar-cancel").queryButton().fire());
  }

  @Test
  void whatIsTickedIsWhatGoesIntoTheFile() {
    for (var it : List.of(Set.of(CalendarPart.ACTIONS), Set.of(CalendarPart.values())))
      assertEquals(it, CalendarDialog.Draft.of(it, SharingProfile.FULL).parts());
  }
}
