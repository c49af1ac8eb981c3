// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PromisesPaneTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Rivalta");
  private final Contact visit =
      Contact.on(city.id(), TODAY, "Visita").withPromises(List.of(Promise.of("Mandare le date")));
  private final Contact call = Contact.on(city.id(), TODAY.minusDays(1), "Telefonata");
  private ContactScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.contacts().saveAll(List.of(visit, call));
        });
    screen = new ContactScreen(workspace, city.id(), desk.kit(), () -> TODAY);
    desk.show(stage, screen.root(), 1200, 900);
    screen.open(visit.id());
  }

  @Test
  void whatIsBeingTypedStaysWithItsContact(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var field = robot.lookup("#contact-add-promise").queryAs(TextField.class);
    robot.interact(field::requestFocus);
    robot.write("Cercare un'aula");
    robot.interact(() -> screen.open(call.id()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(promises(visit)).containsExactly("Mandare le date", "Cercare un'aula");
    assertThat(promises(call)).isEmpty();
    assertThat(field.getText()).isEmpty();
  }

  @Test
  void afterARemovalTheCursorIsWhereTheNextIsTyped(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    var id = "#promise-" + visit.promises().getFirst().id().value() + "-done";
    robot.interact(() -> robot.lookup(id).query().requestFocus());
    robot.push(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(promises(visit)).isEmpty();
    assertThat(robot.lookup("#contact-add-promise").query().isFocused()).isTrue();
  }

  @Test
  void aNewEntryWaitsForItsSummaryNotForAName(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.CONTROL, KeyCode.N);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#contacts-position").queryAs(Label.class).getText())
        .isEqualTo("New: saved as soon as it has a summary");
  }

  private List<String> promises(Contact contact) {
    return workspace.read(tx -> tx.contacts().find(contact.id())).orElseThrow().promises().stream()
        .map(Promise::text)
        .toList();
  }
}
