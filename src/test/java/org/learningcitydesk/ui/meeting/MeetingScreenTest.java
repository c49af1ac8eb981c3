// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.meeting.AgendaItem;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.meeting.Outcome;
import org.learningcitydesk.domain.meeting.Presence;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.report.meeting.MeetingDocument;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MeetingScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @RegisterExtension final TestDesk desk = TestDesk.inBackground();
  @TempDir Path folder;
  private final List<Place> places = desk.places();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final AgendaItem item = AgendaItem.of("Bilancio");
  private final Meeting planned =
      Meeting.on(city.id(), TODAY, "Cabina di regia").withAgenda(List.of(item));
  private final Workspace workspace = desk.workspace();
  private MeetingScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().save(library);
          tx.meetings().save(planned);
        });
    screen = new MeetingScreen(workspace, city.id(), desk.kit(), () -> TODAY);
    screen.open(planned.id());
    desk.show(stage, screen.root(), 1200, 900);
  }

  @Test
  void aMeetingIsAddedWithAgendaAndAttendeesAndTakenBack(FxRobot robot) throws TimeoutException {
    desk.settle();
    fire(robot, "#meetings-add");
    desk.settle();
    robot.write("Tavolo scuola");
    robot.push(KeyCode.TAB);
    desk.settle();
    type(robot, "#meeting-add-item", "Saluti");
    type(robot, "#meeting-add-item", "Calendario");
    fire(robot, "#meeting-add-stakeholder");
    robot.write("bibli");
    robot.push(KeyCode.ENTER);
    desk.settle();
    type(robot, "#meeting-add-guest", "Prof. Neri");
    var added = added();
    assertThat(added.title()).isEqualTo("Tavolo scuola");
    assertThat(added.agenda())
        .extracting(AgendaItem::title)
        .containsExactly("Saluti", "Calendario");
    assertThat(added.attendees())
        .extracting(Attendee::stakeholder, Attendee::name)
        .containsExactly(tuple(library.id(), null), tuple(null, "Prof. Neri"));
    workspace.undo();
    desk.settle();
    assertThat(added().attendees()).hasSize(1);
    assertThat(robot.lookup("#meeting-attendees .member").queryAll()).hasSize(1);
  }

  @Test
  void nobodyIsAskedTwice(FxRobot robot) throws TimeoutException {
    desk.settle();
    fire(robot, "#meeting-add-stakeholder");
    robot.write("bibli");
    robot.push(KeyCode.ENTER);
    desk.settle();
    fire(robot, "#meeting-add-stakeholder");
    assertThat(robot.lookup("#picker-list").queryAs(ListView.class).getItems()).isEmpty();
    robot.push(KeyCode.ESCAPE);
    type(robot, "#meeting-add-guest", "Prof. Neri");
    type(robot, "#meeting-add-guest", "Prof. Neri");
    assertThat(stored().attendees()).hasSize(2);
  }

  @Test
  void whatCameOfAnItemIsAnOutcomeADecisionOrAnAction(FxRobot robot) throws TimeoutException {
    desk.settle();
    fire(robot, "#meeting-hold");
    desk.settle();
    var place = "#minutes-" + item.id().value();
    type(robot, place, "Mancano i fondi");
    write(robot, place, "Si approva");
    fire(robot, place + "-decision");
    desk.settle();
    write(robot, place, "Scrivere alla Regione");
    fire(robot, place + "-action");
    desk.settle();
    assertThat(stored().status()).isEqualTo(MeetingStatus.HELD);
    assertThat(stored().outcomes()).extracting(Outcome::text).containsExactly("Mancano i fondi");
    assertThat(stored().decisions()).extracting(it -> it.text()).containsExactly("Si approva");
    var outcome = "#outcome-" + stored().outcomes().getFirst().id().value();
    fire(robot, outcome + "-edit");
    robot.interact(() -> robot.lookup("#outcome-confidential").queryAs(CheckBox.class).fire());
    desk.settle();
    assertThat(stored().outcomes()).allMatch(Outcome::confidential);
    var action = "#action-" + stored().actions().getFirst().id().value();
    fire(robot, action + "-edit");
    write(robot, "#actionItem-owner", "Anna Doni");
    robot.push(KeyCode.TAB);
    write(robot, "#actionItem-due", "1/12/2026");
    robot.push(KeyCode.TAB);
    desk.settle();
    assertThat(stored().actions())
        .extracting(it -> it.text(), it -> it.owner(), it -> it.due(), it -> it.item())
        .containsExactly(
            tuple(
                "Scrivere alla Regione", "Anna Doni", PartialDate.parse("2026-12-01"), item.id()));
    robot.interact(() -> robot.lookup(action + "-done").queryAs(CheckBox.class).fire());
    desk.settle();
    assertThat(stored().openActions()).isZero();
    workspace.undo();
    desk.settle();
    assertThat(robot.lookup(action + "-done").queryAs(CheckBox.class).isSelected()).isFalse();
  }

  @Test
  void theOpenMinutesAreSavedWithoutWhatIsConfidential(FxRobot robot)
      throws TimeoutException, IOException {
    var held =
        planned
            .withStatus(MeetingStatus.HELD)
            .withAttendees(List.of(Attendee.of(library.id()).withPresence(Presence.PRESENT)))
            .withOutcomes(
                List.of(
                    Outcome.of(item.id(), "Esito pubblico"),
                    Outcome.of(item.id(), "Segretissimo").withConfidential(true)));
    var version = stored().version();
    workspace.change("change.test", tx -> tx.meetings().save(held.withVersion(version)));
    desk.settle();
    assertThat(items())
        .extracting(MenuItem::getText)
        .contains("Minutes", "Minutes without confidential items");
    assertThat(save(robot, MeetingDocument.MINUTES)).contains("Esito pubblico", "Segretissimo");
    assertThat(save(robot, MeetingDocument.OPEN_MINUTES))
        .contains("Esito pubblico")
        .doesNotContain("Segretissimo");
    assertThat(robot.lookup("#meetings-saved").queryLabeled().getText())
        .isEqualTo("Saved: open-minutes.pdf");
    assertThat(robot.lookup("#meetings-open").queryButton().isVisible()).isTrue();
  }

  @Test
  void whatCannotBeMadeYetSaysWhy(FxRobot robot) throws TimeoutException {
    desk.settle();
    assertThat(items())
        .extracting(MenuItem::getText, MenuItem::isDisable)
        .containsExactly(
            tuple("Invitation", false),
            tuple("Attendance sheet", false),
            tuple("Minutes (once the meeting has been held)", true),
            tuple("Minutes without confidential items (once the meeting has been held)", true));
    assertThat(items().getFirst())
        .isInstanceOfSatisfying(
            Menu.class,
            it ->
                assertThat(it.getItems())
                    .extracting(MenuItem::getId)
                    .containsExactly(
                        "meetings-documents-invitation-pdf",
                        "meetings-documents-invitation-docx",
                        "meetings-documents-invitation-odt",
                        "meetings-documents-invitation-html",
                        "meetings-documents-invitation-md"));
    choose(robot, "#meeting-status", "Cancelled");
    desk.settle();
    assertThat(items())
        .extracting(MenuItem::getText)
        .startsWith("Invitation", "Attendance sheet (the meeting was cancelled)");
    fire(robot, "#meetings-add");
    desk.settle();
    assertThat(screen.documents.isDisabled()).isTrue();
  }

  @Test
  void theSignedMinutesAreFiledInTheRecord(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(
        () -> robot.lookup("#meeting-documents-part").queryAs(TitledPane.class).setExpanded(true));
    fire(robot, "#meeting-document-add");
    desk.settle();
    List<FiledDocument> filed = workspace.read(tx -> tx.documents().of(planned.id()));
    assertThat(filed).extracting(FiledDocument::documentType).containsExactly("meeting-minutes");
    assertThat(robot.lookup("#meeting-documents-part").queryAs(TitledPane.class).getText())
        .isEqualTo("Filed documents (1)");
  }

  private List<MenuItem> items() {
    return screen.documents.getItems().stream()
        .filter(it -> it.getText() != null)
        .limit(4)
        .toList();
  }

  private String save(FxRobot robot, MeetingDocument which) throws TimeoutException, IOException {
    var offer = new MeetingDocuments(screen.model, desk.kit().messages()).offer(which, stored());
    var file = folder.resolve(which.id() + ".pdf");
    robot.interact(() -> screen.documents.save(offer, ReportFormat.PDF, file));
    desk.settle();
    try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private Meeting stored() {
    return workspace.read(tx -> tx.meetings().find(planned.id())).orElseThrow();
  }

  private Meeting added() {
    return workspace.read(tx -> tx.meetings().all(city.id())).stream()
        .filter(it -> !it.id().equals(planned.id()))
        .findFirst()
        .orElseThrow();
  }

  private static void fire(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryButton().fire());
  }

  private static void write(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).query().requestFocus());
    robot.write(text);
  }

  private void type(FxRobot robot, String field, String text) throws TimeoutException {
    write(robot, field, text);
    robot.push(KeyCode.ENTER);
    desk.settle();
  }

  @SuppressWarnings("unchecked")
  private static void choose(FxRobot robot, String box, String word) {
    robot.interact(
        () -> {
          var all = (ComboBox<Option<?>>) robot.lookup(box).queryAs(ComboBox.class);
          all.setValue(
              all.getItems().stream()
                  .filter(it -> it.toString().contains(word))
                  .findFirst()
                  .orElseThrow());
        });
  }
}
