// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PlainTextTest {
  @TempDir Path folder;
  private final Region place = new Region();
  private final List<String> written = new ArrayList<>();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(place, 400, 300));
    stage.show();
  }

  private Kit kit(Workspace workspace) {
    var jobs = new Jobs(Runnable::run, Runnable::run, Runnable::run, _ -> {});
    return new Kit(
            jobs,
            new DataVersions(Platform::runLater),
            Messages.in(Locale.ENGLISH),
            _ -> {},
            new Settings(folder.resolve("settings"), Runnable::run),
            Catalogue.shipped())
        .of(workspace);
  }

  private void write(FxRobot robot, Kit kit, String name) {
    robot.interact(() -> kit.plainText().before(place, kit, () -> written.add(name)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void anEncryptedWorkspaceAsksOnceAndNoIsNo(FxRobot robot) {
    var seal = Seal.create(new Unlock.Password("quattro parole"), RecoveryCode.random());
    try (var workspace = Workspace.create(folder.resolve("a.lcdesk"), seal, _ -> {})) {
      var kit = kit(workspace);
      write(robot, kit, "refused");
      var question = robot.lookup("#question").queryAs(DialogPane.class);
      assertThat(robot.lookup(".question-title").queryLabeled().getText())
          .isEqualTo("The file will not be encrypted");
      robot.interact(
          () -> {
            var no = question.getButtonTypes().getLast();
            ((javafx.scene.control.Button) question.lookupButton(no)).fire();
          });
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(written).isEmpty();

      write(robot, kit, "first");
      assertThat(written).isEmpty();
      robot.interact(() -> robot.lookup("#question-yes").queryButton().fire());
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(written).containsExactly("first");

      // Another screen has a kit of its own, and the same workspace.
      write(robot, kit(workspace), "second");
      assertThat(robot.lookup("#question").tryQuery()).isEmpty();
      assertThat(written).containsExactly("first", "second");
    }
  }

  @Test
  void aWorkspaceThatIsNotEncryptedAsksNothing(FxRobot robot) {
    try (var workspace = Workspace.create(folder.resolve("b.lcdesk"), _ -> {})) {
      write(robot, kit(workspace), "at once");
      assertThat(robot.lookup("#question").tryQuery()).isEmpty();
      assertThat(written).containsExactly("at once");
    }
  }
}
