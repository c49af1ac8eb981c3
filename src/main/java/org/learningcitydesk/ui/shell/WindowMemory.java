// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.control.WindowBounds;

/// Where the window was when the program ended last.
final class WindowMemory {
  private WindowMemory() {}

  /// Puts the window where it was, unless no screen is there any more.
  static void restore(Stage stage, Settings settings) {
    settings
        .window()
        .ifPresent(
            bounds -> {
              var wanted =
                  new Rectangle2D(
                      bounds.x(),
                      bounds.y(),
                      Math.max(bounds.width(), stage.getMinWidth()),
                      Math.max(bounds.height(), stage.getMinHeight()));
              stage.setWidth(wanted.getWidth());
              stage.setHeight(wanted.getHeight());
              var title =
                  new Rectangle2D(
                      wanted.getMinX() + 40, wanted.getMinY(), wanted.getWidth() - 80, 40);
              if (Screen.getScreens().stream()
                  .anyMatch(it -> it.getVisualBounds().intersects(title))) {
                stage.setX(wanted.getMinX());
                stage.setY(wanted.getMinY());
              }
              stage.setMaximized(bounds.maximized());
            });
  }

  /// Keeps where the window is for the next start.
  static void keep(Stage stage, Settings settings) {
    var before = settings.window().orElse(new WindowBounds(40, 40, 1280, 800, false));
    settings.rememberWindow(
        stage.isMaximized()
            ? new WindowBounds(before.x(), before.y(), before.width(), before.height(), true)
            : new WindowBounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
  }
}
