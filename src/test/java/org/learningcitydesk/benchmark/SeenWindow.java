// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.learningcitydesk.Desk;
import org.learningcitydesk.Tour;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;

/// A process of its own that opens a window, looks at everything in it, and prints how many
/// kilobytes it holds of the machine's memory. With a folder of settings and a file it is the
/// application, and two lines are printed: at rest after every screen but the report, then at rest
/// with the report too. Without arguments it is a window with one line.
final class SeenWindow {
  private SeenWindow() {}

  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    if (args.length == 0)
      Tour.onFx(
          () -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Label("Learning City Desk"), 1280, 800));
            stage.show();
            return stage;
          });
    else see(Path.of(args[0]), Path.of(args[1]));
    if (args.length == 0) tell();
    Runtime.getRuntime().halt(0);
  }

  private static void tell() throws IOException {
    for (var line : Files.readAllLines(Path.of("/proc/self/status")))
      if (line.startsWith("VmRSS:")) System.out.println(line.replaceAll("\\D+", ""));
  }

  private static void see(Path home, Path file) throws IOException {
    var desk =
        Tour.onFx(
            () -> {
              var stage = new Stage();
              stage.setWidth(1280);
              stage.setHeight(800);
              var it = new Desk(stage, new Settings(home, Runnable::run), () -> {});
              it.window().show();
              return it;
            });
    var tour = new Tour(desk);
    tour.act(() -> desk.open(file));
    Tour.REGISTERS.forEach(tour::visit);
    rest(desk);
    tell();
    tour.visit(new Place.Report(null));
    rest(desk);
    tell();
  }

  /// Waits until the window has given back what it does not need.
  private static void rest(Desk desk) {
    while (!desk.memory().isAtRest()) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
  }
}
