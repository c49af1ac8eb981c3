// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.report.render.PdfRenderer;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.ui.control.DataVersions;
import org.learningcitydesk.ui.control.DriveWatch;
import org.learningcitydesk.ui.control.Kit;
import org.learningcitydesk.ui.control.Place;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.shell.ShellScreenModel;
import org.learningcitydesk.ui.start.StartScreen;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.Workspace;

/// Opens workspaces and furnishes the window with what is opened, or with the start screen.
final class Furnishing {
  private final Desk desk;
  private final Settings settings;
  private final Catalogue catalogue;

  Furnishing(Desk desk, Settings settings, Catalogue catalogue) {
    this.desk = desk;
    this.settings = settings;
    this.catalogue = catalogue;
  }

  private sealed interface Opened {
    record Ready(Workspace workspace) implements Opened {}

    record Refused(UserProblem problem) implements Opened {}
  }

  /// Opens a workspace in place of the one before and shows it.
  ///
  /// @param name what the status bar calls it
  /// @param refused hears why it cannot be opened, when nothing is running any more
  void use(
      String name,
      Function<Consumer<Commit>, Workspace> opener,
      Runnable then,
      Consumer<UserProblem> refused) {
    var versions = new DataVersions(Platform::runLater);
    desk.jobs()
        .load(
            () -> opened(opener, versions),
            opened -> {
              switch (opened) {
                case Opened.Ready(var ready) -> {
                  furnish(name, ready, versions);
                  then.run();
                }
                // Not within the work that was refused, which would not end before a dialog does.
                case Opened.Refused(var problem) ->
                    Platform.runLater(() -> refused.accept(problem));
              }
            });
  }

  /// The new one is opened before the old one is closed, so that a refusal leaves everything as it
  /// was.
  private Opened opened(Function<Consumer<Commit>, Workspace> opener, DataVersions versions) {
    try {
      return new Opened.Ready(
          opener
              .apply(commit -> versions.touched(commit.touched(), commit.at()))
              .signedBy(settings::author));
    } catch (UserProblem problem) {
      return new Opened.Refused(problem);
    }
  }

  private void furnish(String name, Workspace opened, DataVersions versions) {
    var file = new OpenFile(opened, watch(opened), drive(opened));
    var before = desk.takeUp(file);
    var model =
        new ShellScreenModel(opened, name, desk.jobs(), versions, file.backups(), file.drive());
    desk.window().furnish(model, place -> room(place, rooms(file, versions), model));
    if (before != null) desk.exit().close(before, () -> {});
    var drive = file.drive();
    if (drive != null) {
      versions.savedProperty().subscribe((_, _) -> drive.look());
      drive.begin();
    }
    if (file.backups() != null) file.backups().begin();
    warn(opened);
    desk.jobs().compute(PdfRenderer::warmUp, _ -> {});
  }

  private @Nullable BackupWatch watch(Workspace opened) {
    if (!opened.hasFile()) return null;
    return new BackupWatch(
        opened,
        () -> new BackupChoice(settings).places(opened),
        desk.jobs(),
        problem -> desk.problems().show(problem));
  }

  private @Nullable DriveWatch drive(Workspace opened) {
    return opened
        .localCopy()
        .map(it -> new DriveWatch(it, desk.jobs(), desk.problems()::show))
        .orElse(null);
  }

  // Anew for each place: its words are in the language of that moment.
  private Rooms rooms(OpenFile file, DataVersions versions) {
    return new Rooms(
        file, kit(versions), this::startScreen, desk::openSample, new TakeBack(desk, file));
  }

  private static Node room(Place place, Rooms rooms, ShellScreenModel model) {
    return place instanceof Place.Backups ? rooms.backups() : rooms.room(place, city(model));
  }

  private static CityId city(ShellScreenModel model) {
    return Objects.requireNonNull(model.cityProperty().get()).id();
  }

  private Kit kit(DataVersions versions) {
    var window = desk.window();
    return new Kit(desk.jobs(), versions, window.messages(), window, settings, catalogue);
  }

  /// Says where the file is at risk; looks in the background, because drives of others are slow.
  private void warn(Workspace opened) {
    if (!opened.hasFile()) return;
    desk.jobs().compute(() -> PlaceWarning.of(opened), all -> all.forEach(this::warn));
  }

  private void warn(PlaceWarning warning) {
    var window = desk.window();
    window.tell(new Notice.Sentence(warning.sentence(window.messages())));
  }

  /// Shows the start screen, with no file open.
  void begin() {
    desk.window().furnish(null, _ -> startScreen(kit(new DataVersions(Platform::runLater))));
  }

  private Node startScreen(Kit kit) {
    return new StartScreen(
            kit,
            new StartScreen.Actions(
                desk::create, desk::open, desk::openSample, desk::restore, desk::open),
            desk.copies(),
            desk::saveElsewhere)
        .root();
  }
}
