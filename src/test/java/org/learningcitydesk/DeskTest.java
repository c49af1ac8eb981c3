// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.exchange.whole.WholeExport;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.OtherProcess;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DeskTest {
  @TempDir Path folder;
  private Path file;
  private TestDesk window;
  private Stage stage;
  private Desk desk;

  @Start
  void start(Stage primary) {
    window = TestDesk.on(primary, folder);
    stage = primary;
    desk = window.desk();
  }

  @BeforeEach
  void aFile() {
    file = TestDesk.file(folder, null);
  }

  @AfterEach
  void leave(FxRobot robot) throws Exception {
    window.leave(robot);
  }

  private void settle() throws Exception {
    window.settle();
  }

  /// The question that appears when the file is opened.
  private DialogPane question(FxRobot robot) throws Exception {
    robot.interact(() -> desk.open(file));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> robot.lookup(".desk-dialog").tryQuery().isPresent());
    return robot.lookup(".desk-dialog").queryAs(DialogPane.class);
  }

  private static void answer(FxRobot robot, DialogPane question, int button) {
    var answer = (Button) question.lookupButton(question.getButtonTypes().get(button));
    robot.interact(answer::fire);
  }

  @Test
  void aFileThatSomebodyHasOpenIsOfferedToRead(FxRobot robot) throws Exception {
    try (var _ = new OtherProcess(file)) {
      var question = question(robot);
      assertThat(question.getContentText())
          .contains("Torrechiara.lcdesk", System.getProperty("user.name"));
      answer(robot, question, 0);
      settle();
      assertThat(desk.window().place()).isEqualTo(new Place.Overview());
      assertThat(stage.getTitle()).contains("Torrechiara");
      assertThat(robot.lookup("#saved").queryAs(Label.class).getText()).startsWith("read-only");
    }
  }

  @Test
  void aWholeWorkspaceBecomesAFileOfItsOwnAndOpens(FxRobot robot) throws Exception {
    var json = folder.resolve("whole.json");
    var made = folder.resolve("Copia.lcdesk");
    try (var workspace = Workspace.openReadOnly(file)) {
      WholeExport.write(workspace, json, Progress.NONE);
    }
    robot.interact(() -> desk.restoration().into(made, json));
    settle();
    assertThat(desk.window().place()).isEqualTo(new Place.Overview());
    assertThat(stage.getTitle()).contains("Torrechiara");
    assertThat(made).exists();
  }

  @Test
  void aJsonFileOfAnotherKindIsToldApart(FxRobot robot) throws Exception {
    var other = Files.writeString(folder.resolve("template.json"), "{\"steps\": []}");
    robot.interact(() -> desk.open(other));
    settle();
    assertThat(desk.window().place()).isEqualTo(new Place.Start());
    assertThat(robot.lookup("#start-restore").tryQuery()).isPresent();
    assertThat(robot.lookup(".label").queryAll().stream().map(it -> ((Labeled) it).getText()))
        .anyMatch(it -> it.contains("does not hold a whole workspace"));
  }

  @Test
  void whoDoesNotWantToReadStaysWhereHeIs(FxRobot robot) throws Exception {
    try (var _ = new OtherProcess(file)) {
      answer(robot, question(robot), 1);
      settle();
      assertThat(desk.window().place()).isEqualTo(new Place.Start());
      assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
    }
  }
}
