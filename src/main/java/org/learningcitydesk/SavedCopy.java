// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupSearch;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.task.Notice;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// Saves what is open as a file elsewhere, also when the place of the open one is lost: its rows
/// as far as they can be read, else the newest backup that can be reached.
record SavedCopy(Desk desk, Settings settings, OpenFile open) {
  private static final Set<String> LOST =
      Set.of("problem.placeGone", "problem.placeTaken", "problem.placeReadOnly");

  /// Whether a problem says that the place of the open file is lost.
  static boolean isMeant(Throwable problem) {
    return problem instanceof UserProblem it && LOST.contains(it.key());
  }

  /// Says what happened to the open file and offers the way out.
  void offer(UserProblem problem) {
    var sentence = desk.window().messages().sentence(problem);
    Platform.runLater(
        () -> {
          if (desk.question().choice(sentence, List.of("copy.save", "copy.later")) == 0) ask(true);
        });
  }

  /// @param goOn whether work goes on in the new file
  void ask(boolean goOn) {
    desk.files().ofCopy(open.workspace().file()).ifPresent(made -> into(made, goOn));
  }

  /// @param backup that has to do; null where all was read
  private record Saved(@Nullable Backup backup) {}

  void into(Path made, boolean goOn) {
    desk.jobs()
        .start(
            "copy.saving",
            progress -> saved(made, progress),
            saved -> {
              var backup = saved.backup();
              if (backup != null) {
                tell("copy.ofBackup", backup.heading().at());
                desk.restoration().into(made, backup.file());
              } else if (goOn) {
                var seal = open.workspace().seal().orElse(null);
                desk.open(made, TakeBack.known(seal), () -> tell("copy.goesOn", name(made)));
              } else tell("copy.saved", name(made));
            });
  }

  private static Object name(Path made) {
    return String.valueOf(made.getFileName());
  }

  private Saved saved(Path made, Progress progress) {
    try {
      open.workspace().saveCopy(made, progress);
      return new Saved(null);
    } catch (UserProblem problem) {
      if (!problem.key().equals("problem.notRead")) throw problem;
      return new Saved(newest(open.workspace(), progress));
    }
  }

  private Backup newest(Workspace workspace, Progress progress) {
    var file = workspace.file();
    var found =
        BackupSearch.in(
            new BackupChoice(settings).places(workspace),
            String.valueOf(file.getFileName()),
            ZoneId.systemDefault(),
            progress);
    var best = found.best();
    if (best == null) throw new UserProblem("problem.copy.nothing", file.getFileName());
    return best;
  }

  private void tell(String key, Object about) {
    var messages = desk.window().messages();
    var words = about instanceof Instant at ? messages.dateTime(at) : about;
    desk.window().tell(new Notice.Sentence(messages.get(key, words)));
  }
}
