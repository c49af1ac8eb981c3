// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Notice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DefectDialogTest {
  private static final Messages ITALIAN = Messages.in(Locale.ITALIAN);
  private static final String SAID = "Si è verificato un errore interno. ".repeat(3);

  @TempDir Path folder;
  private DefectDialog dialog;

  @Start
  void start(Stage stage) {
    var settings = new Settings(folder, Runnable::run);
    settings.textSizeProperty().set(200);
    stage.show();
    dialog = new DefectDialog(stage, settings, ITALIAN, new Notice.Defect(SAID, "at Main"));
    dialog.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(dialog::close);
  }

  @Test
  void theWayToTheDetailsIsNamedInTheLanguageOfTheWindow(FxRobot robot) {
    var link = robot.from(dialog.getDialogPane()).lookup(".hyperlink").queryAs(Hyperlink.class);
    assertEquals("Mostra i dettagli", link.getText());
    robot.interact(link::fire);
    assertEquals("Nascondi i dettagli", link.getText());
    assertThat(
            robot
                .from(dialog.getDialogPane())
                .lookup(".text-area")
                .queryAs(TextArea.class)
                .getText())
        .isEqualTo("at Main");
    robot.interact(link::fire);
    assertThat(dialog.getDialogPane().isExpanded()).isFalse();
  }

  @Test
  void noButtonIsCutWhenTheTextIsLarge(FxRobot robot) {
    robot.interact(() -> dialog.getDialogPane().layout());
    var buttons = robot.from(dialog.getDialogPane()).lookup(".button").queryAllAs(Button.class);
    assertThat(buttons)
        .hasSize(2)
        .allSatisfy(
            it ->
                assertThat(robot.from(it).lookup(".text").queryAs(Text.class).getText())
                    .isEqualTo(it.getText()));
  }
}
