// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.learningcitydesk.cli.Cli;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;

/// Uses every part of the application once, while the Java runtime takes down what a start needs.
/// Only the build of the packaged application asks for it, with a property that names a folder to
/// work in.
final class Rehearsal {
  private static final String FOLDER = "learningcitydesk.rehearsal";

  private Rehearsal() {}

  static boolean isAskedFor() {
    return System.getProperty(FOLDER) != null;
  }

  /// The window first, then the command line.
  ///
  /// @return the exit code of the process
  static int run() {
    var folder = Path.of(System.getProperty(FOLDER));
    window();
    return commands(folder) ? 0 : 1;
  }

  private static void window() {
    var ended = new CountDownLatch(1);
    var started = new CompletableFuture<Desk>();
    Main.window(List.of(), started::complete, ended::countDown);
    var desk = started.join();
    var tour = new Tour(desk);
    tour.act(desk::openSample);
    for (var place : Tour.REGISTERS) {
      tour.visit(place);
      tour.chooseFirstRows();
    }
    tour.visit(new Place.Report(null));
    search(tour, desk);
    Tour.onFx(
        () -> {
          desk.quit();
          return true;
        });
    try {
      ended.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Opens the search by its key, looks for a word and goes to the first record found.
  private static void search(Tour tour, Desk desk) {
    var scene = desk.window().stage().getScene();
    var keys =
        new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    tour.act(() -> Objects.requireNonNull(scene.getAccelerators().get(keys)).run());
    var words = (TextField) scene.lookup("#palette-words");
    tour.act(() -> words.setText("biblioteca"));
    tour.act(
        () ->
            Event.fireEvent(
                words,
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
  }

  private static boolean commands(Path folder) {
    var city = Settings.folder().resolve("sample").resolve("sample-city.lcdesk").toString();
    var list = folder.resolve("list.csv").toString();
    return well("--version")
        && well("--help")
        && well("sample", folder.resolve("city.lcdesk").toString())
        && well("check", city)
        && well("report", city, "progress", "-o", folder.resolve("report.pdf").toString())
        && well("report", city, "progress", "--format", "html", "-o", folder + "/report.html")
        && well("export", city, "stakeholders", "-o", list)
        && well("import", city, "--stakeholders", list, "--dry-run");
  }

  private static boolean well(String... command) {
    return Cli.run(command) == 0;
  }
}
