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
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.LastResort;
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
  private TestDesk window;
  private Stage stage;
  private Desk desk;

  @Start
  void start(Stage primary) {
    window = TestDesk.on(primary, folder);
    stage = primary;
    desk = window.desk();
  }

  @AfterEach
  void leave(FxRobot robot) throws Exception {
    window.leave(robot);
  }

  private void settle() throws Exception {
    window.settle();
  }

  private Path file(Seal seal) {
    return TestDesk.file(folder, seal);
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
    robot.press(KeyCode.SHORTCUT, KeyCode.L).release(KeyCode.L, KeyCode.SHORTCUT);
    settle();
    waitFor(robot, "#lock-screen");
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

  private void unlock(FxRobot robot, String password) throws Exception {
    waitFor(robot, "#unlock-dialog");
    type(robot, "#unlock-password", password);
    press(robot, "#unlock-ok");
  }

  /// A file that is not as it was closed, and of which the city can be read all the same.
  private Path damaged() throws Exception {
    var seal = Seal.create(new Unlock.Password(PASSWORD), RecoveryCode.random());
    var file = file(seal);
    var whole = Files.readAllBytes(file);
    for (var place = whole.length - 1; place > 0; place -= 4096) {
      var bytes = whole.clone();
      bytes[place] ^= 1;
      Files.write(file, bytes);
      if (citiesIn(file, seal) == 1) return file;
    }
    throw new AssertionError("No damage leaves the city");
  }

  private static long citiesIn(Path file, Seal seal) {
    try {
      return LastResort.count(file, new Unlock.Known(seal), Progress.NONE).getOrDefault("city", 0L);
    } catch (UserProblem _) {
      return 0;
    }
  }

  @Test
  void theSupportPackageOfADamagedEncryptedFileAsksForItsPassword(FxRobot robot) throws Exception {
    var file = damaged();
    robot.interact(() -> desk.open(file));
    settle();
    press(robot, "#recovery-support");
    unlock(robot, "not this one");
    unlock(robot, PASSWORD);
    waitFor(robot, "#support-text");
    assertThat(robot.lookup("#support-text").queryAs(TextInputControl.class).getText())
        .contains("problem: problem.fileDamaged", "encrypted: true", "readable of city: 1")
        .doesNotContain("Torrechiara");
    robot.interact(() -> robot.lookup("#support").query().getScene().getWindow().hide());
  }

  @Test
  void whoDoesNotKnowThePasswordGetsASupportPackageWithoutRows(FxRobot robot) throws Exception {
    var file = damaged();
    robot.interact(() -> desk.open(file));
    settle();
    press(robot, "#recovery-support");
    waitFor(robot, "#unlock-dialog");
    var dialog = robot.lookup("#unlock-dialog").queryAs(DialogPane.class);
    robot.interact(
        () -> ((ButtonBase) dialog.lookupButton(dialog.getButtonTypes().getLast())).fire());
    waitFor(robot, "#support-text");
    assertThat(robot.lookup("#support-text").queryAs(TextInputControl.class).getText())
        .contains("last resort: problem.password.needed")
        .doesNotContain("readable of");
    robot.interact(() -> robot.lookup("#support").query().getScene().getWindow().hide());
  }

  @Test
  void whatIsLeftOfADamagedEncryptedFileIsSavedUnderItsPassword(FxRobot robot) throws Exception {
    var file = damaged();
    var problem = new UserProblem("problem.fileDamaged", file);
    var made = folder.resolve("Saved.lcdesk");
    var recovery = new Recovery(desk, new Settings(folder, Runnable::run), file, problem);
    robot.interact(() -> Platform.runLater(() -> recovery.lastResort(made)));
    unlock(robot, "not this one");
    waitFor(robot, "#unlock-dialog");
    assertThat(robot.lookup("#unlock-problem").queryAs(Label.class).getText())
        .contains("does not open", "Torrechiara.lcdesk");
    assertThat(made).doesNotExist();
    unlock(robot, PASSWORD);
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> desk.window().place().equals(new Place.Overview()));
    assertThat(stage.getTitle()).contains("Torrechiara");
    assertThat(Workspace.envelope(made)).isEqualTo(Workspace.envelope(file)).isPresent();
  }
}
