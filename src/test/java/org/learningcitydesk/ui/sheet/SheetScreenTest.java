// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.document.FiledDocument;
import org.learningcitydesk.domain.governance.GovernanceAnswer;
import org.learningcitydesk.domain.governance.GovernanceRound;
import org.learningcitydesk.domain.governance.Score;
import org.learningcitydesk.domain.governance.Side;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.Context;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.partnership.Agreement;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.report.render.ReportFormat;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.DocumentMenu;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SheetScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.inBackground();
  @TempDir static Path folder;
  private final List<Place> places = desk.places();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact")
          .withMembers(List.of(new Member(school.id(), MemberRole.LEAD)));
  private final GovernanceRound round =
      GovernanceRound.on(pact.id(), LocalDate.of(2026, 11, 1), "Autumn")
          .withAnswers(List.of(GovernanceAnswer.blank(Side.PARTNER)));
  private final Workspace workspace = desk.workspace();

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.partnerships().save(pact);
          tx.governance().save(round);
        });
    var screen = new SheetScreen(workspace, city.id(), pact.id(), desk.kit());
    desk.show(stage, screen.root(), 1200, 900);
  }

  @Test
  void aContributionIsAddedAndFilledInByKeyboard(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(() -> robot.lookup("#sheet-add-contribution").queryButton().fire());
    desk.settle();
    robot.interact(() -> robot.lookup("#contribution-planned").query().requestFocus());
    robot.write("1250.5");
    robot.push(KeyCode.TAB);
    desk.settle();
    assertThat(contributions())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.planned()).isEqualByComparingTo("1250.50");
              assertThat(it.given()).isNull();
            });
  }

  @Test
  void whatWasTypedBelongsToItsLineAlsoWhenAnotherIsSelected(FxRobot robot)
      throws TimeoutException {
    var first = Contribution.of(pact.id(), school.id(), 2025, ContributionKind.CASH);
    var second = Contribution.of(pact.id(), library.id(), 2026, ContributionKind.CASH);
    workspace.change(
        "change.test",
        tx -> {
          tx.contributions().save(first);
          tx.contributions().save(second);
        });
    desk.settle();
    TableView<?> table = robot.lookup("#sheet-contributions").queryAs(TableView.class);
    robot.interact(() -> table.getSelectionModel().select(0));
    desk.settle();
    var edited = ((Contribution) table.getSelectionModel().getSelectedItem()).id();
    robot.interact(() -> robot.lookup("#contribution-planned").query().requestFocus());
    robot.write("1500");
    robot.interact(() -> table.getSelectionModel().clearAndSelect(1));
    desk.settle();
    assertThat(contributions())
        .filteredOn(it -> it.planned() != null)
        .extracting(Contribution::id)
        .containsExactly(edited);
  }

  @Test
  void aScoreIsGivenByAKeyInTheListOfCriteria(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(
        () ->
            robot
                .lookup("#sheet-answers-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
    desk.settle();
    robot.interact(() -> robot.lookup("#sheet-score-criteria").query().requestFocus());
    robot.push(KeyCode.DIGIT4);
    desk.settle();
    var first = Catalogue.shipped().governance().criterionIds().getFirst();
    assertThat(workspace.read(tx -> tx.governance().find(round.id())).orElseThrow().answers())
        .singleElement()
        .satisfies(it -> assertThat(it.scores()).containsExactly(new Score(first, 4, null)));
  }

  @Test
  void theQuestionnaireOfTheRoundIsAskedFor(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(() -> robot.lookup("#sheet-questionnaire").queryButton().fire());
    desk.settle();
    assertThat(robot.lookup("#questionnaire-format").tryQuery()).isPresent();
    assertThat(robot.lookup("#questionnaire-recipient").tryQuery()).isPresent();
    robot.interact(() -> robot.lookup("#questionnaire-cancel").queryButton().fire());
    assertThat(robot.lookup("#sheet-questionnaire-written").queryLabeled().getText()).isEmpty();
  }

  @Test
  void aMemberLeadsToItsRecord(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(
        () -> robot.lookup("#sheet-member-list .hyperlink").queryAs(Hyperlink.class).fire());
    assertThat(places).containsExactly(new Place.Stakeholders(school.id()));
  }

  @Test
  void groupsMeetingsAndOpenActionsLeadToTheirRecords(FxRobot robot) throws TimeoutException {
    desk.settle();
    var group = WorkingGroup.named(city.id(), "Scuola aperta").withPartnership(pact.id());
    var meeting =
        Meeting.on(city.id(), LocalDate.of(2026, 11, 2), "Primo incontro")
            .withContext(new Context(null, group.id(), null))
            .withActions(List.of(ActionItem.of(null, "Pubblicare il calendario")));
    workspace.change(
        "change.test",
        tx -> {
          tx.workingGroups().save(group);
          tx.meetings().save(meeting);
        });
    desk.settle();
    for (var list : List.of("#sheet-group-list", "#sheet-meeting-list", "#sheet-due-list"))
      robot.interact(() -> robot.lookup(list + " .hyperlink").queryAs(Hyperlink.class).fire());
    assertThat(places)
        .containsExactly(
            new Place.WorkingGroups(group.id()),
            new Place.Meetings(meeting.id()),
            new Place.Meetings(meeting.id()));
  }

  @Test
  void aConfidentialActionIsMarkedAndOneOfACancelledMeetingIsNotDue(FxRobot robot)
      throws TimeoutException {
    desk.settle();
    var held =
        Meeting.on(city.id(), LocalDate.of(2026, 11, 2), "Primo incontro")
            .withContext(new Context(pact.id(), null, null))
            .withActions(List.of(ActionItem.of(null, "Sentire il liceo").withConfidential(true)));
    var off =
        Meeting.on(city.id(), LocalDate.of(2026, 11, 3), "Annullato")
            .withStatus(MeetingStatus.CANCELLED)
            .withContext(new Context(pact.id(), null, null))
            .withActions(List.of(ActionItem.of(null, "Mai")));
    workspace.change("change.test", tx -> tx.meetings().save(held));
    workspace.change("change.test", tx -> tx.meetings().save(off));
    desk.settle();
    assertThat(robot.lookup("#sheet-due-list .hyperlink").queryAllAs(Hyperlink.class))
        .extracting(Hyperlink::getText)
        .containsExactly("Sentire il liceo · confidential");
  }

  @Test
  void noticeThatWasGivenIsTold(FxRobot robot) throws TimeoutException {
    desk.settle();
    workspace.change(
        "change.test",
        tx ->
            tx.partnerships()
                .save(
                    tx.partnerships()
                        .find(pact.id())
                        .orElseThrow()
                        .withAgreement(
                            Agreement.NONE.withNoticeGivenOn(PartialDate.parse("2026-09-01")))));
    desk.settle();
    assertThat(robot.lookup("#sheet-facts .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly("Notice given on: 1 Sept 2026");
  }

  @Test
  void totalsOfWhatNobodyRecordedAreADash(FxRobot robot) throws TimeoutException {
    desk.settle();
    workspace.change(
        "change.test",
        tx ->
            tx.contributions()
                .save(
                    Contribution.of(pact.id(), school.id(), 2026, ContributionKind.CASH)
                        .withPlanned(new BigDecimal("100"))));
    desk.settle();
    assertThat(robot.lookup("#sheet-totals .sheet-total-cell").queryAllAs(Label.class))
        .extracting(Label::getText)
        .hasSize(6)
        .endsWith("–", "–", "–", "–");
  }

  @Test
  void whatIsAddedBelongsToThePartnership(FxRobot robot) throws TimeoutException {
    desk.settle();
    for (var button : List.of("#sheet-add-group", "#sheet-plan-meeting"))
      robot.interact(() -> robot.lookup(button).queryButton().fire());
    robot.interact(() -> robot.lookup("#sheet-document-add").queryButton().fire());
    desk.settle();
    assertThat(places)
        .containsExactly(
            new Place.BeginWorkingGroup(pact.id()),
            new Place.PlanMeeting(new Context(pact.id(), null, null)));
    List<FiledDocument> filed = workspace.read(tx -> tx.documents().of(pact.id()));
    assertThat(filed)
        .extracting(FiledDocument::documentType)
        .containsExactly("partnership-agreement");
  }

  @Test
  void theSheetIsSavedAsADocument(FxRobot robot) throws TimeoutException, IOException {
    desk.settle();
    var menu = robot.lookup("#sheet-save").queryAs(DocumentMenu.class);
    assertThat(menu.getItems())
        .extracting(MenuItem::getId)
        .startsWith("sheet-save-sheet-pdf", "sheet-save-sheet-docx");
    var file = folder.resolve("sheet.html");
    var offer = new DocumentMenu.Offer("sheet", "Sheet", null, model().shared(), model()::document);
    robot.interact(() -> menu.save(offer, ReportFormat.HTML, file));
    desk.settle();
    assertThat(Files.readString(file)).contains("Patto per la lettura", "Liceo Galilei");
    assertThat(robot.lookup("#sheet-saved").queryLabeled().getText())
        .isEqualTo("Saved: sheet.html");
  }

  private SheetScreenModel model() {
    return new SheetScreenModel(
        workspace, desk.kit().jobs(), city.id(), pact.id(), Catalogue.shipped(), LocalDate::now);
  }

  private List<Contribution> contributions() {
    return workspace.read(tx -> tx.contributions().of(pact.id()));
  }
}
