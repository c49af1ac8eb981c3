// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Passwords, as somebody at the keyboard meets them.
@ExtendWith(ApplicationExtension.class)
class LockTest {
  private static final String PASSWORD = "quattro parole messe insieme";

  @TempDir Path folder;
  private Stage stage;
  private Desk desk;

  @Start
  void start(Stage primary) {
    stage = primary;
    var settings = new Settings(folder.resolve("settings"), Runnable::run);
    settings.languageProperty().set(Locale.ENGLISH);
    desk = new Desk(stage, settings, () -> {});
    desk.window().show();
  }

  @AfterEach
  void leave(FxRobot robot) throws Exception {
    robot.interact(desk::close);
    settle();
    robot.interact(
        () -> {
          stage.setOnCloseRequest(null);
          stage.hide();
        });
  }

  private void settle() throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, desk.jobs()::isIdle);
    WaitForAsyncUtils.waitForFxEvents(3);
  }

  private Path file(Seal seal) {
    var file = folder.resolve("Torrechiara.lcdesk");
    try (var workspace = Workspace.create(file, seal, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Torrechiara")));
    }
    return file;
  }

  private static void waitFor(FxRobot robot, String id) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup(id).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
  }

  private void press(FxRobot robot, String id) throws Exception {
    robot.interact(() -> Platform.runLater(robot.lookup(id).queryAs(ButtonBase.class)::fire));
    settle();
  }

  @Test
  void anEncryptedFileAsksUntilThePasswordIsRight(FxRobot robot) throws Exception {
    var code = RecoveryCode.random();
    var file = file(Seal.create(new Unlock.Password(PASSWORD), code));
    robot.interact(() -> Platform.runLater(() -> desk.open(file)));
    waitFor(robot, "#unlock-dialog");
    type(robot, "#unlock-password", "something else");
    press(robot, "#unlock-ok");
    waitFor(robot, "#unlock-dialog");
    assertThat(robot.lookup("#unlock-problem").queryAs(Label.class).getText())
        .contains("does not open", "Torrechiara.lcdesk");
    robot.interact(() -> robot.lookup("#unlock-by-code").queryAs(CheckBox.class).fire());
    type(robot, "#unlock-code", code.shown().substring(1));
    press(robot, "#unlock-ok");
    assertThat(robot.lookup("#unlock-problem").queryAs(Label.class).getText())
        .contains("not a recovery code");
    type(robot, "#unlock-code", code.shown().toLowerCase(Locale.ROOT));
    press(robot, "#unlock-ok");
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> desk.window().place().equals(new Place.Overview()));
    assertThat(stage.getTitle()).contains("Torrechiara");
  }

  @Test
  void whatIsLockedIsClosedAndOpensWithItsPassword(FxRobot robot) throws Exception {
    var file = file(Seal.create(new Unlock.Password(PASSWORD), RecoveryCode.random()));
    robot.interact(() -> Platform.runLater(() -> desk.open(file)));
    waitFor(robot, "#unlock-dialog");
    type(robot, "#unlock-password", PASSWORD);
    press(robot, "#unlock-ok");
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> desk.window().place().equals(new Place.Overview()));
    robot.interact(desk::lock);
    settle();
    waitFor(robot, "#lock-screen");
    assertThat(stage.getTitle()).doesNotContain("Torrechiara");
    assertThat(Files.exists(file.resolveSibling("Torrechiara.lcdesk.lock"))).isFalse();
    type(robot, "#unlock-password", "no");
    press(robot, "#unlock-ok");
    waitFor(robot, "#lock-screen");
    assertThat(robot.lookup("#unlock-problem").queryAs(Label.class).getText())
        .contains("does not open");
    type(robot, "#unlock-password", PASSWORD);
    press(robot, "#unlock-ok");
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> desk.window().place().equals(new Place.Overview()));
  }

  @Test
  void aWorkspaceIsEncryptedWhenTheCodeIsKept(FxRobot robot) throws Exception {
    var file = file(null);
    robot.interact(() -> desk.open(file));
    settle();
    robot.interact(() -> Platform.runLater(desk::encrypt));
    waitFor(robot, "#new-password-dialog");
    type(robot, "#new-password", "short");
    press(robot, "#new-password-ok");
    assertThat(robot.lookup("#new-password-problem").queryAs(Label.class).getText())
        .contains("too short");
    type(robot, "#new-password", PASSWORD);
    type(robot, "#new-password-again", PASSWORD + "x");
    press(robot, "#new-password-ok");
    assertThat(robot.lookup("#new-password-problem").queryAs(Label.class).getText())
        .contains("not the same");
    type(robot, "#new-password-again", PASSWORD);
    press(robot, "#new-password-ok");
    waitFor(robot, "#recovery-dialog");
    var code = robot.lookup("#recovery-code").queryAs(TextInputControl.class).getText();
    assertThat(robot.lookup("#recovery-ok").queryButton().isDisabled()).isTrue();
    robot.interact(() -> robot.lookup("#recovery-kept").queryAs(CheckBox.class).fire());
    press(robot, "#recovery-ok");
    // The backup of the opening is older than the password: it can be deleted at once.
    waitFor(robot, ".desk-dialog");
    assertThat(Workspace.isEncrypted(file)).isTrue();
    var question = robot.lookup(".desk-dialog").queryAs(DialogPane.class);
    assertThat(question.getContentText()).contains("for anybody to read", ".lcbackup");
    robot.interact(
        () -> ((ButtonBase) question.lookupButton(question.getButtonTypes().getFirst())).fire());
    settle();
    assertThat(desk.isEncrypted()).isTrue();
    robot.interact(desk::close);
    settle();
    for (var unlock :
        new Unlock[] {
          new Unlock.Password(PASSWORD), new Unlock.Code(RecoveryCode.typed(code).orElseThrow())
        }) Workspace.openReadOnly(file, unlock).close();
    try (var backups = Files.list(BackupPlaces.folderBeside(file))) {
      assertThat(backups.toList())
          .isNotEmpty()
          .allSatisfy(it -> assertThat(BackupFile.envelope(it)).isPresent());
    }
  }
}
