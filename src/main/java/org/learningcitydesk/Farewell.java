// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// Writes a local copy back before its file is closed. Where that does not succeed, the user says
/// whether to try again, to close all the same, or to stay: nothing is lost in any case.
record Farewell(Desk desk, @Nullable OpenFile open) {

  void then(Runnable next) {
    var drive = open == null ? null : open.drive();
    if (drive == null || !drive.copy().state().ahead()) {
      next.run();
      return;
    }
    desk.jobs()
        .<Optional<UserProblem>>start(
            "away.writing",
            progress -> {
              try {
                drive.copy().writeBack(progress);
                return Optional.empty();
              } catch (UserProblem problem) {
                return Optional.of(problem);
              }
            },
            failed -> {
              drive.look();
              if (failed.isEmpty()) next.run();
              // Not within the work, which would not end before the dialog does.
              else Platform.runLater(() -> ask(failed.get(), next));
            });
  }

  private void ask(UserProblem problem, Runnable next) {
    var messages = desk.window().messages();
    var sentence = messages.get("away.closing", messages.sentence(problem));
    var ways = List.of("away.tryAgain", "away.closeAnyway", "task.stay");
    switch (desk.question().choice(sentence, ways)) {
      case 0 -> then(next);
      case 1 -> next.run();
      default -> {}
    }
  }
}
