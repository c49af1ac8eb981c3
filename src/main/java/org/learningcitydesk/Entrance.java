// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Commit;
import org.learningcitydesk.workspace.LocalCopies;
import org.learningcitydesk.workspace.Workspace;

/// The ways by which a workspace file comes into the window: it is opened, with a password where it
/// has one, or made. Where it cannot be opened, what can be done instead is offered.
final class Entrance {
  private static final String IN_USE = "problem.inUse";

  private final Desk desk;
  private final Settings settings;
  private final Encryption encryption;

  Entrance(Desk desk, Settings settings, Encryption encryption) {
    this.desk = desk;
    this.settings = settings;
    this.encryption = encryption;
  }

  /// A new file with one city at the beginning of its path.
  void create(Path file, City city, Catalogue catalogue) {
    desk.files().remember(file);
    desk.use(
        file.toString(),
        committed -> inItsPlace(file, NewFile.ofCity(file, city, catalogue, committed), committed),
        () -> settings.opened(file));
  }

  /// A new file on a drive of another computer is worked on as a local copy from the beginning.
  private Workspace inItsPlace(Path file, Workspace made, Consumer<Commit> committed) {
    if (!desk.copies().isMeantFor(file)) return made;
    made.close();
    return desk.copies().open(file, null, committed);
  }

  /// The sample city in a file of its own, which is made the first time.
  void openSample(Catalogue catalogue) {
    var file = Settings.folder().resolve("sample").resolve("sample-city" + FileChoice.ENDING);
    if (Files.exists(file)) open(file, null, () -> {});
    else
      desk.use(
          file.toString(),
          committed -> NewFile.ofSample(file, catalogue, committed),
          () -> settings.opened(file));
  }

  /// What waits for its original becomes a file of its own, and is opened.
  void saveElsewhere(LocalCopies.Waiting waiting) {
    desk.files()
        .ofCopy(waiting.original())
        .ifPresent(
            made ->
                desk.jobs()
                    .start(
                        "copy.saving",
                        progress -> {
                          desk.copies().saveElsewhere(waiting, made, progress);
                          return made;
                        },
                        desk::open));
  }

  /// Opens a workspace, then goes on; does not go on where it cannot be opened.
  ///
  /// @param unlock what opens it where it is encrypted; null to ask for it then
  void open(Path file, @Nullable Unlock unlock, Runnable then) {
    desk.files().remember(file);
    desk.use(
        file.toString(),
        committed -> desk.copies().open(file, unlock, committed),
        () -> {
          settings.opened(file);
          then.run();
        },
        problem -> refused(file, unlock, then, problem));
  }

  /// What can be done where a file is not opened: show its password, read a copy, or nothing.
  ///
  /// @param unlock what was shown, or null
  private void refused(Path file, @Nullable Unlock unlock, Runnable then, UserProblem problem) {
    if (Encryption.isMeant(problem)) {
      encryption.ask(file, problem).ifPresent(it -> open(file, it, then));
      return;
    }
    if (Recovery.isFor(problem)) {
      new Recovery(desk, settings, file, problem).begin();
      return;
    }
    if (!problem.key().startsWith(IN_USE)) {
      desk.problems().show(problem);
      return;
    }
    var sentence = desk.window().messages().sentence(problem);
    if (desk.question().agreed(sentence, "start.openCopy", "shell.cancel"))
      openReadOnly(file, unlock);
  }

  private void openReadOnly(Path file, @Nullable Unlock unlock) {
    desk.use(
        file.toString(),
        _ -> desk.copies().openReadOnly(file, unlock),
        () -> settings.opened(file),
        problem -> {
          if (Encryption.isMeant(problem))
            encryption.ask(file, problem).ifPresent(it -> openReadOnly(file, it));
          else desk.problems().show(problem);
        });
  }
}
