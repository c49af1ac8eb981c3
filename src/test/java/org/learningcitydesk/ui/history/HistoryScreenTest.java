// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Helix;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.register.HistoryFormat;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  @TempDir Path folder;
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Torrechiara");
  private final Stakeholder library =
      Stakeholder.named(city.id(), "Biblioteca civica", Helix.GOVERNMENT);
  private HistoryScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change("change.city.added", tx -> tx.cities().save(city));
    workspace.change(
        org.learningcitydesk.workspace.Label.of("change.stakeholder.added", library.name()),
        tx -> tx.stakeholders().save(library));
    rename("Biblioteca comunale");
    screen = new HistoryScreen(workspace, desk.kit());
    desk.show(stage, screen.root(), 1200, 800);
  }

  private void rename(String name) {
    workspace.change(
        org.learningcitydesk.workspace.Label.of("change.stakeholder.edited", name),
        tx ->
            tx.stakeholders()
                .save(tx.stakeholders().find(library.id()).orElseThrow().withName(name)));
  }

  private static TableView<?> table(FxRobot robot) {
    return robot.lookup(".table-view").queryAs(TableView.class);
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private void type(FxRobot robot, String id, String text) {
    robot.interact(
        () -> {
          var field = robot.lookup(id).queryAs(TextField.class);
          field.setText(text);
          field.getOnAction().handle(null);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aChangeIsToldAndOneOfItsFieldsPutBack(FxRobot robot) {
    assertThat(text(robot, "#history-count")).isEqualTo("3 changes");
    robot.interact(() -> table(robot).getSelectionModel().select(0));
    assertThat(text(robot, "#history-details .deed-what"))
        .isEqualTo("Edit of stakeholder “Biblioteca comunale”");
    assertThat(text(robot, "#history-details .deed-value"))
        .isEqualTo("Name: Biblioteca civica → Biblioteca comunale");
    robot.interact(() -> robot.lookup("#deed-back-stakeholder-name").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(
            workspace.<String>read(tx -> tx.stakeholders().find(library.id()).orElseThrow().name()))
        .isEqualTo("Biblioteca civica");
    assertThat(text(robot, "#history-count")).isEqualTo("4 changes");
    assertThat(robot.lookup("#deed-back-stakeholder-name").tryQuery()).isEmpty();
  }

  @Test
  void theListIsNarrowedByWordsKindAndDays(FxRobot robot) {
    type(robot, "#history-words", "comunale");
    assertThat(text(robot, "#history-count")).isEqualTo("One change");
    type(robot, "#history-words", "");
    robot.interact(
        () -> robot.lookup("#history-kind").queryAs(ComboBox.class).getSelectionModel().select(1));
    assertThat(text(robot, "#history-count")).isEqualTo("One change");
    type(robot, "#history-to", "1/1/2020");
    assertThat(text(robot, "#history-count")).isEqualTo("No changes");
    type(robot, "#history-from", "next moon");
    assertThat(text(robot, "#history-from-problem")).isNotBlank();
    var more = robot.lookup("#history-more-filters").queryAs(ToggleButton.class);
    assertThat(more.getText()).isEqualTo("More filters (2 set)");
    assertThat(robot.lookup("#history-to").query().getParent().getParent().isVisible()).isFalse();
    robot.interact(more::fire);
    assertThat(robot.lookup("#history-to").query().getParent().getParent().isVisible()).isTrue();
  }

  @Test
  void moreThanAPageComesOnDemand(FxRobot robot) {
    robot.interact(
        () -> {
          for (var i = 0; i < 250; i++) rename("Biblioteca " + i);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(robot, "#history-count")).isEqualTo("200 changes, and earlier ones");
    robot.interact(() -> robot.lookup("#history-next").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(robot, "#history-count")).isEqualTo("253 changes");
    assertThat(robot.lookup("#history-next").queryButton().isVisible()).isFalse();
  }

  @Test
  void theFilesHoldEachFieldAndNoRestrictedPerson(FxRobot robot) throws Exception {
    var person = Person.named(city.id(), "Ada Rossi").withNotes("Elenco");
    robot.interact(
        () -> {
          workspace.change(
              org.learningcitydesk.workspace.Label.of("change.person.added", person.name()),
              tx -> tx.persons().save(person));
          workspace.change(
              "change.person.edited",
              tx ->
                  tx.persons()
                      .save(tx.persons().find(person.id()).orElseThrow().withRestricted(true)));
        });
    var csv = folder.resolve("history.csv");
    robot.interact(() -> screen.export(HistoryFormat.CSV, csv));
    assertThat(Files.readString(csv))
        .contains("Biblioteca civica;Biblioteca comunale")
        .contains("Edit of stakeholder")
        .doesNotContain("Ada Rossi")
        .doesNotContain("Elenco");
    for (var format : HistoryFormat.values()) {
      var file = folder.resolve("history." + format.id());
      robot.interact(() -> screen.export(format, file));
      assertThat(file).isNotEmptyFile();
      assertThat(text(robot, "#history-file-saved")).contains("history." + format.id());
    }
  }
}
