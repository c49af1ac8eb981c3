// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceId;
import org.learningcitydesk.domain.contact.CadenceScope;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.contact.Promise;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ContactScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  @RegisterExtension final TestDesk desk = TestDesk.inBackground();
  private final List<Place> places = desk.places();
  private final City city = City.named("Rivalta");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.CIVIL_SOCIETY);
  private final Stakeholder school =
      Stakeholder.named(city.id(), "Liceo Galilei", Helix.ACADEMIA).withCategory("school");
  private final Contact contact =
      Contact.on(city.id(), TODAY.minusDays(100), "Nonni lettori")
          .withStakeholders(List.of(school.id()))
          .withPromises(List.of(Promise.of("Mandare le date")));
  private final Cadence schools =
      new Cadence(CadenceId.next(), 0, city.id(), CadenceScope.CATEGORY, "school", 60, 90);
  private final Workspace workspace = desk.workspace();
  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.stakeholders().saveAll(List.of(library, school));
          tx.contacts().save(contact);
          tx.cadences().save(schools);
        });
  }

  private void show(FxRobot robot, Node root) throws TimeoutException {
    robot.interact(() -> desk.show(stage, root, 1200, 900));
    desk.settle();
  }

  private ContactScreen contacts(FxRobot robot) throws TimeoutException {
    var screen =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> new ContactScreen(workspace, city.id(), desk.kit(), () -> TODAY));
    show(robot, screen.root());
    return screen;
  }

  @Test
  void aContactIsLoggedByTyping(FxRobot robot) throws TimeoutException {
    var screen = contacts(robot);
    robot.interact(() -> screen.log(List.of(library.id()), List.of()));
    desk.settle();
    assertThat(robot.lookup("#contact-date").queryAs(TextField.class).isFocused()).isTrue();
    var summary = robot.lookup("#contact-summary").queryAs(TextArea.class);
    assertThat(summary.getText()).isEmpty();
    robot.interact(summary::requestFocus);
    robot.write("Visita alla sede");
    robot.push(KeyCode.TAB);
    desk.settle();
    assertThat(all())
        .filteredOn(it -> it.summary().equals("Visita alla sede"))
        .singleElement()
        .satisfies(it -> assertThat(it.stakeholders()).containsExactly(library.id()));
  }

  @Test
  void namesThatAreNotKnownStayInTheFieldAndAreNamed(FxRobot robot) throws TimeoutException {
    var screen = contacts(robot);
    robot.interact(() -> screen.open(contact.id()));
    desk.settle();
    var names = robot.lookup("#contact-names").queryAs(TextArea.class);
    robot.interact(() -> names.setText("biblioteca civica; Circolo Ignoto"));
    robot.interact(() -> robot.lookup("#contact-names-add").queryButton().fire());
    desk.settle();
    assertThat(stored().stakeholders()).containsExactly(school.id(), library.id());
    assertThat(names.getText()).isEqualTo("Circolo Ignoto");
    assertThat(robot.lookup("#contact-names-said").queryAs(Label.class).getText())
        .contains("Circolo Ignoto");
  }

  @Test
  void aPromiseIsTickedAndAStrangeDateIsQuestioned(FxRobot robot) throws TimeoutException {
    var screen = contacts(robot);
    robot.interact(() -> screen.open(contact.id()));
    desk.settle();
    var id = "#promise-" + contact.promises().getFirst().id().value() + "-done";
    robot.interact(() -> robot.lookup(id).queryAs(CheckBox.class).fire());
    desk.settle();
    assertThat(stored().openPromises()).isZero();
    robot.interact(() -> robot.lookup("#contact-date").query().requestFocus());
    robot.interact(() -> robot.lookup("#contact-date").queryAs(TextField.class).setText("1848"));
    robot.push(KeyCode.TAB);
    desk.settle();
    assertThat(stored().date().year()).isEqualTo(1848);
    assertThat(robot.lookup(".form-note").queryAllAs(Labeled.class))
        .anyMatch(it -> it.isVisible() && it.getText().contains("before 1900"));
  }

  @Test
  void whoGoesColdLeadsToTheStakeholderAndToANewEntry(FxRobot robot) throws TimeoutException {
    var screen =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> new GoingColdScreen(workspace, city.id(), desk.kit(), () -> TODAY));
    show(robot, screen.root());
    var table = robot.lookup("#going-cold").queryAs(TableView.class);
    assertThat(table.getItems()).hasSize(1);
    assertThat(robot.lookup("#going-cold-sentence").queryAs(Label.class).getText())
        .startsWith("One stakeholder is beyond the maximum interval");
    robot.interact(() -> table.getSelectionModel().select(0));
    robot.interact(() -> robot.lookup("#going-cold-log").queryButton().fire());
    robot.interact(() -> robot.lookup("#going-cold-open").queryButton().fire());
    assertThat(places)
        .containsExactly(
            new Place.LogContact(List.of(school.id())), new Place.Stakeholders(school.id()));
    workspace.change(
        "change.test",
        tx ->
            tx.contacts()
                .save(
                    Contact.on(city.id(), TODAY, "Telefonata")
                        .withStakeholders(List.of(school.id()))));
    desk.settle();
    assertThat(robot.lookup(".empty-state-title").queryAs(Label.class).getText())
        .isEqualTo("Everybody has been heard in time");
  }

  @Test
  void anIntervalIsTypedInWordsAndAMaximumBelowTheIdealIsRefused(FxRobot robot)
      throws TimeoutException {
    var screen =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> new CadenceScreen(workspace, city.id(), desk.kit(), () -> TODAY));
    show(robot, screen.root());
    var table = robot.lookup("#cadences").queryAs(TableView.class);
    robot.interact(() -> table.getSelectionModel().select(0));
    desk.settle();
    type(robot, "#cadence-maximumDays", "4 months");
    assertThat(cadence().maximumDays()).isEqualTo(120);
    type(robot, "#cadence-maximumDays", "20");
    assertThat(cadence().maximumDays()).isEqualTo(120);
    assertThat(robot.lookup(".form-note").queryAllAs(Labeled.class))
        .anyMatch(it -> it.isVisible() && it.getText().contains("below the ideal interval"));
  }

  private void type(FxRobot robot, String field, String text) throws TimeoutException {
    var control = robot.lookup(field).queryAs(TextField.class);
    robot.interact(control::requestFocus);
    robot.interact(() -> control.setText(text));
    robot.push(KeyCode.ENTER);
    desk.settle();
  }

  private Cadence cadence() {
    return workspace.read(tx -> tx.cadences().find(schools.id())).orElseThrow();
  }

  private List<Contact> all() {
    return workspace.read(tx -> tx.contacts().all(city.id()));
  }

  private Contact stored() {
    return workspace.read(tx -> tx.contacts().find(contact.id())).orElseThrow();
  }
}
