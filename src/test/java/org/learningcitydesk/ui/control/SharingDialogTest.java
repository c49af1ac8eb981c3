// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SharingDialogTest {
  private static final List<SharingProfile> BOTH =
      List.of(SharingProfile.REDACTED, SharingProfile.FULL);
  @TempDir Path settings;
  private final Workspace workspace = Workspace.inMemory(_ -> {});
  private final City city = City.named("Rivalta");
  private final List<Throwable> problems = new ArrayList<>();
  private final List<SharingDialog.Answer> answers = new ArrayList<>();
  private final BorderPane place = new BorderPane();

  @Start
  void start(Stage stage) {
    workspace.change(
        "change.test",
        tx -> {
          tx.cities().save(city);
          tx.persons().save(Person.named(city.id(), "Zelinda Quarantotti"));
        });
    var scene = new Scene(place, 600, 400);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private SharingDialog dialog(List<SharingProfile> profiles) {
    return dialog(workspace, profiles);
  }

  private SharingDialog dialog(Workspace of, List<SharingProfile> profiles) {
    var kit =
        new Kit(
            new Jobs(Runnable::run, Runnable::run, Runnable::run, problems::add),
            new DataVersions(Runnable::run),
            Messages.in(Locale.ENGLISH),
            _ -> {},
            new Settings(settings, Runnable::run),
            Catalogue.shipped());
    return new SharingDialog(
        kit, new SharingDialog.Shared(of, city.id(), "document-sheet", profiles));
  }

  private static Node node(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(text));
  }

  private static void press(FxRobot robot) {
    robot.interact(() -> robot.lookup("#sharing-ok").queryButton().fire());
  }

  @Test
  void onlyACompleteFileWithPeopleAsksWhoGetsIt(FxRobot robot) {
    assertThat(dialog(List.of(SharingProfile.FULL)).isNeeded(0)).isFalse();
    assertThat(dialog(List.of(SharingProfile.FULL)).isNeeded(1)).isTrue();
    assertThat(dialog(BOTH).isNeeded(0)).isTrue();
    robot.interact(() -> dialog(BOTH).ask(place, "Sheet", 2, answers::add));
    assertThat(node(robot, "#sharing-recipient").getParent().isVisible()).isFalse();
    choose(robot);
    assertThat(node(robot, "#sharing-recipient").getParent().isVisible()).isTrue();
    robot.interact(() -> robot.lookup("#sharing-cancel").queryButton().fire());
    assertThat(answers).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static void choose(FxRobot robot) {
    robot.interact(
        () -> {
          var box = (ComboBox<Object>) robot.lookup("#sharing-profile").queryAs(ComboBox.class);
          box.setValue(box.getItems().getLast());
        });
  }

  @Test
  void aPersonIsRefusedAndAnOfficeIsKeptInTheLog(FxRobot robot) {
    robot.interact(() -> dialog(BOTH).ask(place, "Sheet", 2, answers::add));
    choose(robot);
    type(robot, "#sharing-recipient", "Zelinda Quarantotti");
    press(robot);
    assertThat(answers).isEmpty();
    assertThat(robot.lookup((Node it) -> says(it, "names a person of the register")).tryQuery())
        .isPresent();
    type(robot, "#sharing-recipient", "Associazione");
    type(robot, "#sharing-purpose", "Visita");
    press(robot);
    var answer = answers.getFirst();
    assertEquals(SharingProfile.FULL, answer.profile());
    assertThat(answer.handover().orElseThrow().keep(Map.of("persons", 2))).isTrue();
    var line = workspace.read(tx -> tx.privacy().log()).getFirst();
    assertEquals(answer.handover().orElseThrow().disclosure(), line.disclosure());
    // The choice is kept for the next time, who got the file is not.
    robot.interact(() -> dialog(BOTH).ask(place, "Sheet", 2, answers::add));
    assertThat(robot.lookup("#sharing-recipient").queryAs(TextField.class).getText()).isEmpty();
    press(robot);
    assertEquals(SharingProfile.FULL, answers.getLast().profile());
    assertThat(answers.getLast().handover()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void aWorkspaceThatIsOnlyReadSaysThatNothingCanBeKept(FxRobot robot) {
    var file = settings.resolve("read.lcdesk");
    try (var made = Workspace.create(file, _ -> {})) {
      made.change("change.test", tx -> tx.cities().save(city));
    }
    try (var read = Workspace.openReadOnly(file)) {
      robot.interact(
          () -> dialog(read, List.of(SharingProfile.FULL)).ask(place, "Sheet", 2, answers::add));
      assertThat(robot.lookup("#sharing-recipient").tryQuery()).isEmpty();
      assertThat(robot.lookup("#sharing-note").queryAs(Label.class).getText())
          .contains("open for reading only");
      press(robot);
      assertThat(answers.getFirst().handover()).isEmpty();
    }
    assertThat(problems).isEmpty();
  }

  private static boolean says(Node node, String part) {
    return node instanceof Label it && String.valueOf(it.getText()).contains(part);
  }
}
