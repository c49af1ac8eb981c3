// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningcitydesk.workspace.CityFile.cities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window makes backups by itself, and has them back when they are needed.
@ExtendWith(ApplicationExtension.class)
class RecoveryTest {
  @TempDir Path folder;
  private Path file;
  private Path backups;
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
    backups = BackupPlaces.folderBeside(file);
  }

  private static void edit(Workspace workspace, String name) {
    workspace.change("change.city.added", tx -> tx.cities().save(City.named(name)));
  }

  @AfterEach
  void leave(FxRobot robot) throws Exception {
    window.leave(robot);
  }

  private void settle() throws Exception {
    window.settle();
  }

  private void open(FxRobot robot, Path it) throws Exception {
    robot.interact(() -> desk.open(it));
    settle();
  }

  private void press(FxRobot robot, String id) throws Exception {
    robot.interact(robot.lookup(id).queryAs(Button.class)::fire);
    settle();
  }

  private static String text(FxRobot robot, String root) {
    return robot.from(robot.lookup(root).<Node>query()).lookup(".label").queryAll().stream()
        .map(it -> ((Labeled) it).getText())
        .collect(Collectors.joining("\n"));
  }

  private String notices(FxRobot robot) {
    return robot.lookup("#notice").queryAll().stream()
        .map(Node::getAccessibleText)
        .collect(Collectors.joining("\n"));
  }

  private List<String> names(Path where) throws IOException {
    try (var files = Files.list(where)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void openingAndClosingMakeABackupWhereSomethingWasChanged(FxRobot robot) throws Exception {
    open(robot, file);
    assertThat(names(backups)).hasSize(1);
    assertThat(robot.lookup("#backup-state").queryAs(Button.class).getText()).startsWith("Backup ");
    press(robot, "#backup-state");
    assertThat(desk.window().place()).isEqualTo(new Place.Backups());
    robot.interact(desk::close);
    settle();
    assertThat(names(backups)).as("nothing was changed").hasSize(1);
    try (var workspace = Workspace.open(file, _ -> {})) {
      edit(workspace, "Another");
    }
    open(robot, file);
    assertThat(names(backups)).hasSize(2);
  }

  @Test
  void aBackupTakesThePlaceOfTheWorkspaceWhichIsKept(FxRobot robot) throws Exception {
    open(robot, file);
    robot.interact(desk::close);
    settle();
    try (var workspace = Workspace.open(file, _ -> {})) {
      edit(workspace, "Another");
    }
    open(robot, file);
    press(robot, "#backup-state");
    robot.interact(
        () -> robot.lookup("#backups-table").queryTableView().getSelectionModel().selectLast());
    settle();
    assertThat(text(robot, "#backup-preview")).contains("1 in this backup, 2 now");
    robot.interact(robot.lookup("#backup-take-back").queryAs(Button.class)::fire);
    assertThat(text(robot, "#take-back")).contains("Torrechiara.replaced");
    robot.interact(
        robot.lookup("#take-back-here").queryAs(javafx.scene.control.RadioButton.class)::fire);
    press(robot, "#take-back-ok");
    assertThat(notices(robot)).contains("The backup was taken back", "Torrechiara.replaced-");
    robot.interact(desk::close);
    settle();
    assertThat(cities(file)).containsExactly("Torrechiara");
    var kept = names(folder).stream().filter(it -> it.startsWith("Torrechiara.replaced-")).toList();
    assertThat(kept).hasSize(1);
    assertThat(cities(folder.resolve(kept.getFirst()))).containsExactly("Another", "Torrechiara");
  }

  @Test
  void aDamagedFileIsReplacedByItsNewestWholeBackupAndKept(FxRobot robot) throws Exception {
    Files.createDirectory(backups);
    try (var workspace = Workspace.open(file, _ -> {})) {
      BackupFile.write(
          workspace, backups.resolve("a.lcbackup"), BackupReason.CLOSED, Progress.NONE);
      edit(workspace, "Another");
      BackupFile.write(
          workspace, backups.resolve("b.lcbackup"), BackupReason.CLOSED, Progress.NONE);
    }
    var newer = Files.readAllBytes(backups.resolve("b.lcbackup"));
    Files.write(backups.resolve("b.lcbackup"), Arrays.copyOf(newer, newer.length / 2));
    var cut = Arrays.copyOf(Files.readAllBytes(file), 5000);
    Files.write(file, cut);
    open(robot, file);
    assertThat(text(robot, "#recovery"))
        .contains("Torrechiara.lcdesk cannot be opened")
        .contains("A newer backup is damaged")
        .contains("Torrechiara.damaged");
    assertThat(robot.lookup("#recovery-choice").<ComboBox<?>>query().getItems()).hasSize(1);
    press(robot, "#recovery-take-back");
    assertThat(desk.window().place()).isEqualTo(new Place.Overview());
    assertThat(stage.getTitle()).contains("Torrechiara");
    assertThat(notices(robot)).contains("is kept beside it: Torrechiara.damaged-");
    var kept = names(folder).stream().filter(it -> it.startsWith("Torrechiara.damaged-")).toList();
    assertThat(folder.resolve(kept.getFirst())).hasBinaryContent(cut);
  }

  @Test
  void withoutABackupItSaysSoAndLeavesTheFileAlone(FxRobot robot) throws Exception {
    Files.write(file, new byte[0]);
    open(robot, file);
    assertThat(text(robot, "#recovery")).contains("is empty", "No backup of this file was found");
    assertThat(robot.lookup("#recovery-take-back").tryQuery()).isEmpty();
    press(robot, "#recovery-support");
    var text = robot.lookup("#support-text").queryAs(javafx.scene.control.TextArea.class).getText();
    assertThat(text)
        .contains("problem: problem.fileEmpty", "file size: 0")
        .doesNotContain("Torrechiara", folder.toString(), System.getProperty("user.name") + "/");
    robot.interact(() -> robot.lookup("#support").<Node>query().getScene().getWindow().hide());
    settle();
    assertThat(desk.window().place()).isEqualTo(new Place.Start());
    assertThat(file).isEmptyFile();
  }

  @Test
  void aFileThatIsGoneComesBackFromItsBackup(FxRobot robot) throws Exception {
    open(robot, file);
    robot.interact(desk::close);
    settle();
    Files.delete(file);
    open(robot, file);
    press(robot, "#recovery-take-back");
    assertThat(stage.getTitle()).contains("Torrechiara");
    assertThat(notices(robot)).contains("was taken back");
  }

  @Test
  void aBackupBecomesAFileOfItsOwn(FxRobot robot) throws Exception {
    Files.createDirectory(backups);
    var backup = backups.resolve("a.lcbackup");
    try (var workspace = Workspace.open(file, _ -> {})) {
      BackupFile.write(workspace, backup, BackupReason.CLOSED, Progress.NONE);
    }
    var made = folder.resolve("Copy.lcdesk");
    robot.interact(() -> desk.restoration().into(made, backup));
    settle();
    assertThat(stage.getTitle()).contains("Torrechiara");
    assertThat(made).exists();
  }

  @Test
  void backupsAreThereAlsoWithoutACity(FxRobot robot) throws Exception {
    try (var workspace = Workspace.open(file, _ -> {})) {
      workspace.undo();
    }
    open(robot, file);
    assertThat(robot.lookup("#city-add").tryQuery()).isPresent();
    press(robot, "#backup-state");
    assertThat(robot.lookup("#backups-table").queryTableView().getItems()).hasSize(1);
  }
}
