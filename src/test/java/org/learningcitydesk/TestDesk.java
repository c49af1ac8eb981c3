// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.workspace.CityFile;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window, in English, for the tests of what it does with files.
record TestDesk(Stage stage, Desk desk) {

  /// @param folder where its settings are
  static TestDesk on(Stage stage, Path folder) {
    var settings = new Settings(folder.resolve("settings"), Runnable::run);
    settings.languageProperty().set(Locale.ENGLISH);
    var desk = new Desk(stage, settings, () -> {});
    desk.window().show();
    return new TestDesk(stage, desk);
  }

  /// A file with one city.
  ///
  /// @param seal with which it is encrypted, or null
  static Path file(Path folder, Seal seal) {
    return CityFile.make(folder.resolve("Torrechiara.lcdesk"), seal, "Torrechiara");
  }

  /// Waits until no work is left and none comes of it.
  void settle() throws TimeoutException {
    for (var calm = 0; calm < 3; calm++) {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, desk.jobs()::isIdle);
      WaitForAsyncUtils.waitForFxEvents(3);
    }
  }

  void leave(FxRobot robot) throws TimeoutException {
    robot.interact(desk::close);
    settle();
    robot.interact(
        () -> {
          stage.setOnCloseRequest(null);
          stage.hide();
        });
  }
}
