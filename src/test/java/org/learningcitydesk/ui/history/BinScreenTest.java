// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BinScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Torrechiara");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.GOVERNMENT);
  private final Stakeholder school = Stakeholder.named(city.id(), "Scuola media", Helix.ACADEMIA);
  private final Partnership pact =
      Partnership.named(city.id(), "Patto per la lettura", "educational-pact", "contact")
          .withMembers(
              List.of(
                  new Member(library.id(), MemberRole.LEAD),
                  new Member(school.id(), MemberRole.PARTNER)));

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.city.added",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.partnerships().save(pact);
        });
    desk.show(stage, new BinScreen(workspace, desk.kit()).root(), 1100, 700);
  }

  private void remove() {
    workspace.change("change.partnership.removed", tx -> tx.partnerships().remove(pact.id()));
    workspace.change("change.stakeholder.removed", tx -> tx.stakeholders().remove(school.id()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TableView<?> table(FxRobot robot) {
    return robot.lookup(".table-view").queryAs(TableView.class);
  }

  private static void restore(FxRobot robot) {
    robot.interact(() -> robot.lookup("#bin-restore").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String told(FxRobot robot) {
    return robot.lookup("#bin-told").queryAs(Label.class).getText();
  }

  @Test
  void whatWasDeletedIsListedAndComesBackInOneChange(FxRobot robot) {
    assertThat(robot.lookup(".empty-state").query().isVisible()).isTrue();
    robot.interact(this::remove);
    assertThat(table(robot).getItems()).hasSize(2);
    assertThat(robot.lookup("#bin-restore").queryButton().isDisabled()).isTrue();
    robot.interact(() -> table(robot).getSelectionModel().selectAll());
    restore(robot);
    assertThat(told(robot)).isEqualTo("2 records are there again, with 2 parts and links.");
    assertThat(robot.lookup(".empty-state").query().isVisible()).isTrue();
    assertThat(workspace.<Integer>read(tx -> tx.partnerships().all(city.id()).size())).isEqualTo(1);
    robot.interact(workspace::undo);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table(robot).getItems()).hasSize(2);
  }

  @Test
  void aLinkThatCannotBeMadeAgainIsNamed(FxRobot robot) {
    robot.interact(this::remove);
    robot.interact(() -> table(robot).getSelectionModel().select(1));
    restore(robot);
    assertThat(told(robot))
        .isEqualTo(
            "One record is there again, with one part or link. These links could not be made again,"
                + " because what they led to is gone or linked otherwise now: Stakeholder “Scuola"
                + " media”.");
  }

  @Test
  void oneKindCanBeLookedAtAlone(FxRobot robot) {
    robot.interact(this::remove);
    robot.interact(
        () -> robot.lookup("#bin-kind").queryAs(ComboBox.class).getSelectionModel().selectLast());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table(robot).getItems()).hasSize(1);
  }
}
