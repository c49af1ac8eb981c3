// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcitydesk.workspace.CityFile.cities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.seal.RecoveryCode;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.workspace.CityFile;
import org.learningcitydesk.workspace.FarDrive;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A workspace on a drive of another computer, a lost place and a sleeping computer, as somebody at
/// the window meets them.
@ExtendWith(ApplicationExtension.class)
class LocalCopyDeskTest {
  private static final String PASSWORD = "quattro parole messe insieme";

  @TempDir Path folder;
  private FarDrive drive;
  private Path file;
  private Stage stage;
  private Desk desk;
  private final SetClock clock = new SetClock();

  /// A clock that the test sets.
  private static final class SetClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }
  }

  @Start
  void start(Stage primary) throws IOException {
    stage = primary;
    drive = FarDrive.at(folder.resolve("drive"));
    file = CityFile.make(drive.file("Torrechiara.lcdesk"), "Torrechiara");
    var settings = new Settings(folder.resolve("settings"), Runnable::run);
    settings.languageProperty().set(Locale.ENGLISH);
    var copies = drive.copiesIn(folder.resolve("copies"));
    desk = new Desk(stage, settings, copies, clock, () -> {});
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

  private void open(FxRobot robot, Path it) throws Exception {
    robot.interact(() -> desk.open(it));
    settle();
    assertThat(desk.window().place()).isEqualTo(new Place.Overview());
  }

  private static String state(FxRobot robot) {
    return robot.lookup("#drive-state").queryAs(Labeled.class).getText();
  }

  private static String notices(FxRobot robot) {
    return robot.lookup("#notice").queryAll().stream()
        .map(it -> String.valueOf(it.getAccessibleText()))
        .collect(Collectors.joining("\n"));
  }

  private void change(FxRobot robot) throws Exception {
    robot.interact(
        () ->
            desk.jobs()
                .save(
                    () ->
                        desk.current()
                            .workspace()
                            .change(
                                "change.city.added",
                                tx -> tx.cities().save(City.named("Collina")))));
    settle();
  }

  private static void press(FxRobot robot, DialogPane dialog, int button) {
    var it = (ButtonBase) dialog.lookupButton(dialog.getButtonTypes().get(button));
    robot.interact(() -> Platform.runLater(it::fire));
    WaitForAsyncUtils.waitForFxEvents(3);
  }

  private DialogPane dialog(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> robot.lookup(".desk-dialog").tryQuery().isPresent());
    return robot.lookup(".desk-dialog").queryAs(DialogPane.class);
  }

  private MenuItem writeBack() {
    var bar = (MenuBar) stage.getScene().getRoot().lookup(".desk-menu");
    return bar.getMenus().getFirst().getItems().stream()
        .filter(it -> "write-back".equals(it.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theStatusBarSaysWhatTheOriginalHas(FxRobot robot) throws Exception {
    open(robot, file);
    assertThat(state(robot)).startsWith("Original as of");
    assertThat(notices(robot)).isEmpty();
    change(robot);
    assertThat(state(robot)).isEqualTo("Original not updated yet");
    assertThat(writeBack().isVisible()).isTrue();
    robot.interact(() -> writeBack().fire());
    settle();
    assertThat(state(robot)).startsWith("Original as of");
    robot.interact(desk::close);
    settle();
    assertThat(cities(file)).containsExactly("Collina", "Torrechiara");
    open(robot, other());
    assertThat(robot.lookup("#drive-state").tryQuery()).isEmpty();
    assertThat(writeBack().isVisible()).isFalse();
  }

  private Path other() {
    var other = folder.resolve("Other.lcdesk");
    try (var workspace = Workspace.create(other, _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Altrove")));
    }
    return other;
  }

  @Test
  void whereTheDriveIsAwayAtTheEndTheCopyIsKeptAndOfferedAtTheStart(FxRobot robot)
      throws Exception {
    open(robot, file);
    change(robot);
    drive.disconnect();
    robot.interact(desk::close);
    var dialog = dialog(robot);
    assertThat(dialog.getContentText()).contains("Torrechiara.lcdesk", "is not there", "safe");
    press(robot, dialog, 2);
    settle();
    assertThat(desk.window().place()).isEqualTo(new Place.Overview());
    assertThat(state(robot)).isEqualTo("Original not updated");
    robot.interact(desk::close);
    press(robot, dialog(robot), 1);
    settle();
    assertThat(desk.window().place()).isEqualTo(new Place.Start());
    assertThat(notices(robot)).contains("not in the original yet");
    settle();
    assertThat(robot.lookup("#waiting-open").tryQuery()).isPresent();
    drive.connect();
    robot.interact(() -> robot.lookup("#waiting-open").queryAs(ButtonBase.class).fire());
    settle();
    assertThat(notices(robot)).contains("are here again");
    settle();
    assertThat(state(robot)).startsWith("Original as of");
    robot.interact(desk::close);
    settle();
    assertThat(robot.lookup("#waiting-open").tryQuery()).isEmpty();
    assertThat(cities(file)).containsExactly("Collina", "Torrechiara");
  }

  @Test
  void whatOthersChangedMeanwhileIsTold(FxRobot robot) throws Exception {
    open(robot, file);
    change(robot);
    Files.move(other(), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    robot.interact(desk::writeBack);
    settle();
    assertThat(notices(robot)).contains("Both are kept", "conflict-copy");
    assertThat(cities(file)).containsExactly("Altrove");
  }

  @Test
  void whereTheFolderIsRemovedNothingIsSavedIntoTheVoidAndACopyCanBeSaved(FxRobot robot)
      throws Exception {
    var place = Files.createDirectory(folder.resolve("stick"));
    var there = Files.move(other(), place.resolve("Other.lcdesk"));
    open(robot, there);
    change(robot);
    Files.move(place, folder.resolve("pulled"));
    change(robot);
    var dialog = dialog(robot);
    assertThat(dialog.getContentText()).contains("was not saved", "Other.lcdesk", "unplugged");
    press(robot, dialog, 1);
    settle();
    // Told once in a dialog, afterwards above the screen.
    change(robot);
    assertThat(notices(robot)).contains("was not saved");
    var made = folder.resolve("Saved.lcdesk");
    robot.interact(() -> new SavedCopy(desk, desk.settings(), desk.current()).into(made, true));
    settle();
    settle();
    assertThat(notices(robot)).contains("Saved.lcdesk", "you go on there");
    robot.interact(desk::close);
    settle();
    assertThat(cities(made)).containsExactly("Altrove", "Collina");
    assertThat(cities(folder.resolve("pulled/Other.lcdesk"))).containsExactly("Altrove", "Collina");
  }

  @Test
  void whatIsEncryptedIsLockedWhereTheComputerSleptLongEnough(FxRobot robot) throws Exception {
    var sealed = folder.resolve("Sealed.lcdesk");
    var unlock = new Unlock.Password(PASSWORD);
    try (var workspace =
        Workspace.create(sealed, Seal.create(unlock, RecoveryCode.random()), _ -> {})) {
      workspace.change("change.city.added", tx -> tx.cities().save(City.named("Torrechiara")));
    }
    robot.interact(() -> desk.open(sealed, unlock, () -> {}));
    settle();
    robot.interact(desk::awake);
    settle();
    assertThat(desk.window().place()).isEqualTo(new Place.Overview());
    clock.ahead = Duration.ofHours(1);
    robot.interact(desk::awake);
    settle();
    assertThat(robot.lookup("#lock-screen").tryQuery()).isPresent();
  }
}
