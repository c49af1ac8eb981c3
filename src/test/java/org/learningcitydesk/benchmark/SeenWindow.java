// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.learningcitydesk.Desk;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;

/// A process of its own that opens a window, looks at everything in it, and prints how many
/// kilobytes it holds of the machine's memory. With a folder of settings and a file it is the
/// application; without arguments it is a window with one line.
final class SeenWindow {
  private static final List<Place> PLACES =
      List.of(
          new Place.Overview(),
          new Place.Path(null),
          new Place.Stakeholders(null),
          new Place.Partnerships(null),
          new Place.Activities(null),
          new Place.Report(),
          new Place.Import(null),
          new Place.Export(),
          new Place.Overview());

  private SeenWindow() {}

  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    if (args.length == 0)
      onFx(
          () -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Label("Learning City Desk"), 1280, 800));
            stage.show();
            return stage;
          });
    else see(Path.of(args[0]), Path.of(args[1]));
    for (var line : Files.readAllLines(Path.of("/proc/self/status")))
      if (line.startsWith("VmRSS:")) System.out.println(line.replaceAll("\\D+", ""));
    Runtime.getRuntime().halt(0);
  }

  private static void see(Path home, Path file) throws Exception {
    var desk =
        onFx(
            () -> {
              var stage = new Stage();
              stage.setWidth(1280);
              stage.setHeight(800);
              var it = new Desk(stage, new Settings(home, Runnable::run), () -> {});
              it.window().show();
              it.open(file);
              return it;
            });
    settle(desk);
    for (var place : PLACES) {
      onFx(
          () -> {
            desk.window().open(place);
            return place;
          });
      settle(desk);
    }
  }

  /// Waits until nothing is at work, also after the window had time to ask for more.
  private static void settle(Desk desk) throws Exception {
    for (var calm = 0; calm < 5; calm++) {
      while (!onFx(() -> desk.jobs().isIdle())) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        calm = 0;
      }
    }
  }

  private static <T> T onFx(Supplier<T> work) throws InterruptedException, ExecutionException {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.get());
          } catch (RuntimeException e) {
            result.completeExceptionally(e);
          }
        });
    return result.get();
  }
}
