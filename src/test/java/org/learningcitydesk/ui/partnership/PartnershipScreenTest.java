// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Member;
import org.learningcitydesk.domain.partnership.MemberRole;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PartnershipScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.inBackground();
  @TempDir static Path folder;
  private final List<Place> places = desk.places();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school = Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact");
  private final Workspace workspace = desk.workspace();
  private PartnershipScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.partnerships().save(pact);
        });
    screen = new PartnershipScreen(workspace, city.id(), desk.kit());
    screen.open(pact.id());
    desk.show(stage, screen.root(), 1200, 900);
  }

  @Test
  void membersAreChosenByTypingAndLeadToTheStakeholder(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(() -> robot.lookup("#partnership-members-add").queryButton().fire());
    robot.write("galilei");
    robot.push(KeyCode.ENTER);
    desk.settle();
    assertThat(stored().members()).containsExactly(new Member(school.id(), MemberRole.LEAD));
    robot.interact(() -> robot.lookup(".member .hyperlink").queryAs(Hyperlink.class).fire());
    assertThat(places).containsExactly(new Place.Stakeholders(school.id()));
    robot.interact(() -> robot.lookup("#partnership-member-remove").queryButton().fire());
    desk.settle();
    assertThat(stored().members()).isEmpty();
  }

  @Test
  void someOfThemAreShownUntilThatIsTakenBack(FxRobot robot) throws TimeoutException {
    workspace.change(
        "change.test",
        tx ->
            tx.partnerships()
                .save(Partnership.named(city.id(), "Altro patto", "memorandum", "active")));
    desk.settle();
    robot.interact(() -> screen.show("Partnerships by state: First contact", List.of(pact.id())));
    desk.settle();
    var count = robot.lookup("#partnerships-count").queryAs(Labeled.class);
    assertThat(count.getText()).isEqualTo("filtered: 1 of 2");
    robot.interact(
        () -> robot.lookup("#partnerships-clear-filters").queryAs(Hyperlink.class).fire());
    desk.settle();
    assertThat(count.getText()).startsWith("2 ");
  }

  @Test
  void onlyAStateThatMayFollowHasAButton(FxRobot robot) throws TimeoutException {
    desk.settle();
    var lifecycle = Catalogue.shipped().lifecycle();
    for (var state : lifecycle.states()) {
      var offered =
          robot.lookup("#partnership-state-" + state.id()).tryQueryAs(Button.class).isPresent();
      assertThat(offered).as(state.id()).isEqualTo(lifecycle.allowed("contact").contains(state));
    }
    var next = lifecycle.allowed("contact").getFirst();
    robot.interact(() -> robot.lookup("#partnership-state-" + next.id()).queryButton().fire());
    desk.settle();
    assertThat(stored().state()).isEqualTo("contact");
    robot.interact(
        () -> robot.lookup("#stateChange-note").queryTextInputControl().setText("Verbale 3"));
    robot.interact(() -> robot.lookup("#state-change-ok").queryButton().fire());
    desk.settle();
    assertThat(stored().state()).isEqualTo(next.id());
    assertThat(changes()).extracting(StateChange::note).containsExactly("Verbale 3");
    assertThat(robot.lookup("#partnership-state-history .score-line").queryAll()).hasSize(1);
  }

  @Test
  void theBoardTakesTheCardOnlyWhereTheLifecycleLeads(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(() -> robot.lookup("#partnerships-board").queryAs(ToggleButton.class).fire());
    desk.settle();
    var lifecycle = Catalogue.shipped().lifecycle();
    var shown = lifecycle.allowed("contact").stream().map(Lifecycle.State::id).toList();
    for (var state : lifecycle.states())
      assertThat(robot.lookup("#board-" + state.id()).tryQuery().isPresent())
          .as(state.id())
          .isEqualTo(state.id().equals("contact") || shown.contains(state.id()));
    var menu = robot.lookup("#board-move-" + pact.id().value()).queryAs(MenuButton.class);
    assertThat(menu.getItems()).hasSameSizeAs(shown);
    robot.interact(() -> menu.getItems().getFirst().fire());
    desk.settle();
    robot.interact(() -> robot.lookup("#state-change-ok").queryButton().fire());
    desk.settle();
    assertThat(stored().state()).isEqualTo(shown.getFirst());
    assertThat(changes())
        .containsExactly(
            changes()
                .getFirst()
                .withFrom("contact")
                .withTo(shown.getFirst())
                .withDate(PartialDate.of(LocalDate.now())));
  }

  @Test
  void whileACardIsDraggedEachColumnSaysWhetherItMayGoThere(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(() -> robot.lookup("#partnerships-board").queryAs(ToggleButton.class).fire());
    var other = Partnership.named(city.id(), "Patto concluso", "educational-pact", "concluded");
    workspace.change("change.test", tx -> tx.partnerships().save(other));
    desk.settle();
    robot.interact(() -> screen.board.begin(row()));
    assertThat(verdict(robot, "proposal")).isEqualTo("May be moved here");
    assertThat(verdict(robot, "concluded")).isEqualTo("Not possible from here");
    robot.interact(() -> screen.board.drop("concluded"));
    desk.settle();
    assertThat(robot.lookup("#state-change-ok").tryQuery()).isEmpty();
    robot.interact(() -> screen.board.drop("proposal"));
    desk.settle();
    robot.interact(() -> robot.lookup("#state-change-ok").queryButton().fire());
    robot.interact(() -> screen.board.end());
    desk.settle();
    assertThat(stored().state()).isEqualTo("proposal");
    assertThat(robot.lookup("#board-concluded .board-verdict").queryLabeled().isVisible())
        .isFalse();
  }

  private PartnershipRow row() {
    return screen.model.rows.stream()
        .filter(it -> it.id().equals(pact.id()))
        .findFirst()
        .orElseThrow();
  }

  private static String verdict(FxRobot robot, String state) {
    var label = robot.lookup("#board-" + state + " .board-verdict").queryLabeled();
    return label.isVisible() ? label.getText() : "";
  }

  @Test
  void theDaysOfRemindersAreEditedAndTakenBack(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(
        () ->
            robot.lookup("#partnerships-more").queryAs(MenuButton.class).getItems().stream()
                .filter(it -> "partnerships-alerts".equals(it.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    desk.settle();
    robot.interact(() -> robot.lookup("#alertRule-end").queryTextInputControl().setText("a week"));
    robot.interact(() -> robot.lookup("#alerts-ok").queryButton().fire());
    assertThat(robot.lookup(".form-note").queryAllAs(Labeled.class))
        .anyMatch(it -> it.isVisible() && it.getText().contains("for example 30, 7, 0"));
    robot.interact(() -> robot.lookup("#alertRule-end").queryTextInputControl().setText("7; 60"));
    robot.interact(() -> robot.lookup("#alerts-ok").queryButton().fire());
    desk.settle();
    assertThat(daysBeforeTheEnd()).containsExactly(60, 7);
    workspace.undo();
    assertThat(daysBeforeTheEnd()).isEqualTo(AlertRule.USUAL);
  }

  private List<Integer> daysBeforeTheEnd() {
    return workspace.read(tx -> tx.alertRules().daysBefore(city.id(), AlertOccasion.END));
  }

  @Test
  void aDocumentIsFiledAndItsFileCanBeCheckedByItsHash(FxRobot robot) throws Exception {
    desk.settle();
    var file = Files.writeString(folder.resolve("delibera-12.txt"), "abc");
    robot.interact(
        () ->
            robot
                .lookup("#partnership-documents-part")
                .queryAs(TitledPane.class)
                .setExpanded(true));
    robot.interact(() -> robot.lookup("#partnership-document-add").queryButton().fire());
    desk.settle();
    robot.interact(
        () -> robot.lookup("#document-number").queryTextInputControl().setText("12/2026"));
    robot.interact(() -> robot.lookup("#partnership-state").query().requestFocus());
    robot.interact(() -> robot.lookup("#document-title").query().requestFocus());
    desk.settle();
    var filed = workspace.read(tx -> tx.documents().of(pact.id())).getFirst();
    workspace.change(
        "change.test",
        tx ->
            tx.documents()
                .save(
                    tx.documents()
                        .find(filed.id())
                        .orElseThrow()
                        .withAttachment(
                            tx.attachments()
                                .add(
                                    "delibera-12.txt",
                                    "text/plain",
                                    () -> Files.newInputStream(file),
                                    Progress.NONE)
                                .id())));
    desk.settle();
    assertThat(robot.lookup("#partnership-file-sha256").queryTextInputControl().getText())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private List<StateChange> changes() {
    return workspace.read(tx -> tx.partnerships().changes(pact.id()));
  }

  @Test
  void aDateKnownToTheMonthIsTakenAndAnEndBeforeItIsRefusedInWords(FxRobot robot)
      throws TimeoutException {
    desk.settle();
    robot.interact(() -> robot.lookup("#partnership-start").query().requestFocus());
    robot.write("5/2026");
    robot.push(KeyCode.TAB);
    robot.write("4/2026");
    robot.push(KeyCode.TAB);
    desk.settle();
    assertThat(stored().agreement().start()).isEqualTo(PartialDate.parse("2026-05"));
    assertThat(stored().agreement().end()).isNull();
    assertThat(robot.lookup(".form-note").queryAllAs(Labeled.class))
        .anyMatch(it -> it.isVisible() && it.getText().contains("before the start"));
  }

  @Test
  void enterOnARowOpensTheSheet(FxRobot robot) throws TimeoutException {
    desk.settle();
    robot.interact(() -> robot.lookup("#partnerships").query().requestFocus());
    robot.push(KeyCode.ENTER);
    assertThat(places).containsExactly(new Place.PartnershipSheet(pact.id()));
  }

  private Partnership stored() {
    return workspace.read(tx -> tx.partnerships().find(pact.id())).orElseThrow();
  }
}
