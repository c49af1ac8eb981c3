// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.learningcitydesk.Desk;
import org.learningcitydesk.report.order.ReportKind;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.LocalCopies;
import org.learningcitydesk.workspace.RiskyPlace;
import org.learningcitydesk.workspace.Workspace;
import org.testfx.util.WaitForAsyncUtils;

/// The real window without a display: opens a workspace, goes to places, waits until everything
/// arrived, and takes pictures.
final class Gallery {
  /// Every place that a file offers.
  static final List<Place> PLACES =
      List.of(
          new Place.Overview(),
          new Place.Path(null),
          new Place.Changes(),
          new Place.Stakeholders(null),
          new Place.People(null),
          new Place.Contacts(null),
          new Place.GoingCold(),
          new Place.Cadences(),
          new Place.Partnerships(null),
          new Place.Meetings(null),
          new Place.WorkingGroups(null),
          new Place.Activities(null),
          new Place.Budget(null),
          new Place.Timeline(),
          new Place.Matrix(),
          new Place.Coverage(),
          new Place.Duplicates(),
          new Place.Network(),
          new Place.Privacy(),
          new Place.PathFigures(),
          new Place.ActivityFigures(),
          new Place.PartnershipFigures(),
          new Place.BudgetFigures(),
          new Place.Report(ReportKind.PROGRESS),
          new Place.Report(ReportKind.CHANGES),
          new Place.Report(ReportKind.PARTNERSHIPS),
          new Place.Import(null),
          new Place.History(),
          new Place.Bin(),
          new Place.Export(),
          new Place.Backups());

  private final Settings settings;
  private final Stage stage;
  private final Desk desk;
  private final Path folder;

  private Gallery(Settings settings, Stage stage, Desk desk, Path folder) {
    this.settings = settings;
    this.stage = stage;
    this.desk = desk;
    this.folder = folder;
  }

  /// @param home folder of the settings
  /// @param folder where the pictures go
  static Gallery open(Path home, Path folder) {
    return open(
        home,
        folder,
        new LocalCopies(home.resolve("copies"), RiskyPlace::of, Clock.systemDefaultZone()));
  }

  /// @param copies where workspaces are worked on that lie at a place at risk
  static Gallery open(Path home, Path folder, LocalCopies copies) {
    return onFx(
        () -> {
          var settings = new Settings(home, Runnable::run);
          var stage = new Stage();
          var desk = new Desk(stage, settings, copies, Clock.systemDefaultZone(), () -> {});
          stage.setWidth(1280);
          stage.setHeight(800);
          desk.window().show();
          return new Gallery(settings, stage, desk, folder);
        });
  }

  Settings settings() {
    return settings;
  }

  Desk desk() {
    return desk;
  }

  Stage stage() {
    return stage;
  }

  void use(String name, Function<Consumer<Commit>, Workspace> opener) {
    onFx(
        () -> {
          desk.use(name, opener, () -> {});
          return name;
        });
    settle();
  }

  void look(Locale language, Settings.Theme theme, int textSize) {
    onFx(
        () -> {
          settings.languageProperty().set(language);
          settings.themeProperty().set(theme);
          settings.textSizeProperty().set(textSize);
          return theme;
        });
    settle();
  }

  void go(Place place) {
    onFx(
        () -> {
          desk.window().open(place);
          return place;
        });
    settle();
  }

  /// Waits until no work is left and what it brought is laid out.
  void settle() {
    try {
      for (var calm = 0; calm < 3; calm++) {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, desk.jobs()::isIdle);
        WaitForAsyncUtils.waitForFxEvents(2);
        if (!desk.jobs().isIdle()) calm = -1;
      }
      onFx(Gallery::requireNoDefect);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the window does not come to rest", e);
    }
  }

  /// Takes a picture of the whole window.
  Path picture(String name) {
    var image = onFx(() -> stage.getScene().snapshot(null));
    var file = file(name);
    write(image, file);
    return file;
  }

  private Path file(String name) {
    return folder.resolve(
        "%s_%s_%s_%d.png"
            .formatted(
                name,
                settings.languageProperty().get().getLanguage(),
                settings.themeProperty().get().name().toLowerCase(Locale.ROOT),
                settings.textSizeProperty().get()));
  }

  /// Takes a picture of the open dialog and closes it.
  Path dialogPicture(String name) {
    var image = onFx(() -> dialog().getScene().snapshot(null));
    var file = file(name);
    write(image, file);
    onDialog(scene -> scene.getWindow().hide());
    return file;
  }

  /// Does something in the window and waits for what it brings.
  void onScene(Consumer<Scene> work) {
    onFx(
        () -> {
          work.accept(stage.getScene());
          return work;
        });
    settle();
  }

  /// Does something in the open dialog and waits for what it brings.
  void onDialog(Consumer<Scene> work) {
    onFx(
        () -> {
          work.accept(dialog().getScene());
          return work;
        });
    settle();
  }

  private static Window dialog() {
    return dialogs().filter(it -> details(it).isEmpty()).findFirst().orElseThrow();
  }

  private static Stream<Window> dialogs() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(it -> it.getScene() != null && it.getScene().getRoot() instanceof DialogPane);
  }

  /// What a window says of an error inside the program; empty of every other window.
  private static Optional<String> details(Window window) {
    return ((DialogPane) window.getScene().getRoot()).getExpandableContent() instanceof TextArea it
        ? Optional.of(it.getText())
        : Optional.empty();
  }

  /// No picture shows an error inside the program. The platform without a screen is 1000 pixels
  /// wide and high and fails at what reaches beyond that: this is not an error of ours.
  private static boolean requireNoDefect() {
    for (var window : dialogs().toList()) {
      var details = details(window).orElse("");
      if (details.contains("headless.HeadlessWindow")) window.hide();
      else if (!details.isEmpty()) throw new AssertionError(details);
    }
    return true;
  }

  static Node find(Scene scene, String id) {
    var found = scene.lookup(id);
    assertThat(found).as(id).isNotNull();
    return found;
  }

  /// The item of a menu whose id ends so.
  static MenuItem item(Scene scene, String menu, String end) {
    return ((MenuButton) find(scene, menu))
        .getItems().stream()
            .filter(it -> it.getId() != null && it.getId().endsWith(end))
            .findFirst()
            .orElseThrow();
  }

  void close() {
    onFx(
        () -> {
          stage.hide();
          return stage;
        });
  }

  static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  /// A place's name for a file.
  static String name(Place place) {
    return place.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  static void write(WritableImage image, Path file) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
