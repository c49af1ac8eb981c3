// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BackupScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();

  @TempDir Path folder;
  private final List<UserProblem> told = new ArrayList<>();
  private final List<Backup> wanted = new ArrayList<>();
  private Path file;
  private Workspace workspace;
  private BackupWatch watch;
  private BackupScreen screen;

  @Start
  void start(Stage stage) throws IOException {
    file = folder.toRealPath().resolve("Torrechiara.lcdesk");
    workspace =
        Workspace.create(
            file, commit -> desk.kit().versions().touched(commit.touched(), commit.at()));
    edit("Torrechiara");
    var choice = new BackupChoice(desk.kit().settings());
    watch = new BackupWatch(workspace, () -> choice.places(file), desk.kit().jobs(), told::add);
    watch.begin();
    screen =
        new BackupScreen(
            workspace,
            watch,
            new TakingBack() {
              @Override
              public void asFileOfItsOwn(Backup backup) {
                wanted.add(backup);
              }

              @Override
              public void inPlace(Backup backup) {
                throw new AssertionError();
              }
            },
            desk.kit());
    desk.show(stage, screen.root(), 1100, 800);
  }

  @AfterEach
  void close() {
    watch.stop();
    workspace.close();
  }

  private void edit(String name) {
    workspace.change("change.city.added", tx -> tx.cities().save(City.named(name)));
  }

  private static TableView<Backup> table(FxRobot robot) {
    return robot.lookup("#backups-table").queryTableView();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(robot.lookup(id).queryAs(Button.class)::fire);
  }

  @Test
  void theFirstOneIsMadeByItselfAndMoreWhenTheyAreWanted(FxRobot robot) {
    assertThat(table(robot).getItems()).hasSize(1);
    assertThat(text(robot, "#backup-sentence")).contains("has everything that is here");
    robot.interact(() -> edit("Two"));
    assertThat(text(robot, "#backup-sentence")).contains("one change behind");
    press(robot, "#backup-now");
    assertThat(table(robot).getItems()).hasSize(2);
    assertThat(table(robot).getItems().getFirst().heading().reason()).isEqualTo(BackupReason.ASKED);
    assertThat(text(robot, "#backup-sentence")).contains("has everything that is here");
  }

  @Test
  void theSelectedOneIsCheckedAndTakenBack(FxRobot robot) {
    press(robot, "#backup-check");
    assertThat(text(robot, "#backup-checked")).startsWith("This backup is whole");
    press(robot, "#backup-take-back");
    press(robot, "#take-back-ok");
    assertThat(wanted).containsExactly(table(robot).getItems().getFirst());
  }

  @Test
  void anotherFolderIsRememberedAndOneThatIsAwayIsTold(FxRobot robot) throws IOException {
    var stick = Files.createDirectory(folder.resolve("stick"));
    robot.interact(() -> screen.model().choose(stick));
    press(robot, "#backup-now");
    assertThat(stick).isNotEmptyDirectory();
    assertThat(new BackupChoice(desk.remembered()).places(file).chosen())
        .isEqualTo(stick.toAbsolutePath());
    robot.interact(() -> screen.model().choose(folder.resolve("gone")));
    assertThat(text(robot, "#backup-sentence")).contains("is not connected");
    press(robot, "#backup-beside");
    assertThat(text(robot, "#backup-sentence")).doesNotContain("is not connected");
    assertThat(new BackupChoice(desk.remembered()).places(file).chosen()).isNull();
  }

  @Test
  void aRegularOneThatFailsIsToldOnceAndStopsNothing(FxRobot robot) throws IOException {
    robot.interact(() -> edit("Two"));
    var no = Files.createDirectories(folder.resolve("no"));
    robot.interact(() -> screen.model().choose(no));
    var beside = folder.resolve("Torrechiara.backups");
    try (var files = Files.list(beside)) {
      for (var it : files.toList()) Files.delete(it);
    }
    Files.delete(beside);
    Files.writeString(beside, "a file in the way");
    robot.interact(() -> screen.model().choose(null));
    robot.interact(watch::begin);
    robot.interact(watch::begin);
    assertThat(told).extracting(UserProblem::key).containsExactly("problem.backup.noFolder");
    assertThat(text(robot, "#backup-sentence")).contains("could not be made");
    robot.interact(() -> edit("Three"));
    assertThat((int) workspace.read(tx -> tx.cities().all().size())).isEqualTo(3);
  }
}
