// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.exchange.intake.Field;
import org.learningcitydesk.exchange.intake.StakeholderField;
import org.learningcitydesk.ui.TestDesk;
import org.learningcitydesk.ui.control.Option;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportScreenTest {
  @RegisterExtension final TestDesk desk = TestDesk.atOnce();
  @TempDir static Path folder;
  private final Workspace workspace = desk.workspace();
  private final City city = City.named("Rivalta");
  private ImportScreen screen;

  @Start
  void start(Stage stage) {
    workspace.change("change.test", tx -> tx.cities().save(city));
    screen = new ImportScreen(workspace, city.id(), desk.kit());
    desk.show(stage, screen.root(), 1200, 900);
  }

  private List<Stakeholder> contents() {
    return workspace.read(tx -> tx.stakeholders().all(city.id()));
  }

  private static void open(FxRobot robot, ImportScreen screen, String name, String text)
      throws java.io.IOException {
    var file = Files.writeString(folder.resolve(name), text);
    robot.interact(() -> screen.open(file, null));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aListIsLookedAtCorrectedImportedAndTakenBack(FxRobot robot) throws java.io.IOException {
    open(
        robot,
        screen,
        "enti.csv",
        "denominazione;boh;categoria\nLiceo Ada;sempre aperto;Scuola\nMuseo;chiuso il lunedì;library-museum\n;x;Scuola\n");

    assertThat(robot.lookup("#import-apply").queryAs(Button.class).getText())
        .isEqualTo("Import 2 stakeholders");
    assertThat(robot.lookup("#import-outcome").queryAs(TableView.class).getItems()).hasSize(3);
    robot.interact(
        () -> {
          var drop = robot.lookup("#import-column-1").<ComboBox<Option<Field>>>query();
          drop.setValue(
              drop.getItems().stream()
                  .filter(it -> it != null && it.value() == StakeholderField.NOTES)
                  .findFirst()
                  .orElseThrow());
        });
    robot.interact(() -> robot.lookup("#import-view-rejected").queryAs(ToggleButton.class).fire());
    assertThat(robot.lookup("#import-outcome").queryAs(TableView.class).getItems()).hasSize(1);

    robot.interact(() -> robot.lookup("#import-apply").queryAs(Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(contents())
        .extracting(Stakeholder::notes)
        .containsExactly("sempre aperto", "chiuso il lunedì");
    assertThat(robot.lookup("#import-result").queryAs(Label.class).getText())
        .isEqualTo("Done: 2 stakeholders added, 0 changed, 0 found the same, 1 row left out.");

    robot.interact(() -> robot.lookup("#import-undo").queryAs(Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(contents()).isEmpty();
    assertThat(
            robot.lookup("#import-result").queryAs(Label.class).isVisible()
                && robot
                    .lookup("#import-undo")
                    .queryAs(Button.class)
                    .getParent()
                    .getParent()
                    .isVisible())
        .isFalse();
  }

  @Test
  void aFileThatIsNoListIsRefusedOnThePage(FxRobot robot) throws java.io.IOException {
    open(robot, screen, "x.csv", "%PDF-1.7\n");

    assertThat(robot.lookup("#import-problem").queryAs(Label.class).getText())
        .contains("x.csv", "PDF");
    assertThat(robot.lookup("#import-apply").queryAs(Button.class).isDisabled()).isTrue();
  }
}
