// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DividerTest {
  @TempDir static Path folder;
  private SplitPane split;
  private Settings settings;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    split = new SplitPane();
    settings = new Settings(folder, Runnable::run);
    var right = new StackPane();
    right.setMinWidth(260);
    split.getItems().addAll(new StackPane(), right);
    new Divider(split, "here", 0.6, settings).place();
    stage.setScene(new Scene(split, 800, 400));
    stage.show();
  }

  @Test
  void staysWhereTheUserPutItButNotWhereTheWindowPushedIt(FxRobot robot) {
    robot.interact(() -> stage.setWidth(400));
    robot.interact(() -> stage.setWidth(800));
    assertThat(settings.divider("here", 0.6)).isEqualTo(0.6);
    var line = robot.lookup(".split-pane-divider").<Node>query();
    robot.interact(
        () -> {
          Event.fireEvent(line, mouse(MouseEvent.MOUSE_PRESSED));
          split.setDividerPositions(0.4);
          Event.fireEvent(line, mouse(MouseEvent.MOUSE_RELEASED));
        });
    assertThat(settings.divider("here", 0.6))
        .isEqualTo(split.getDividerPositions()[0], within(0.001))
        .isLessThan(0.5);
  }

  private static MouseEvent mouse(EventType<MouseEvent> kind) {
    return new MouseEvent(
        kind,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }
}
