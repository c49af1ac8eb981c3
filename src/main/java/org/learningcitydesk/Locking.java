// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.Settings;
import org.learningcitydesk.ui.lock.LockScreen;
import org.learningcitydesk.work.UserProblem;

/// Closes an encrypted workspace when nobody is there, or when it is asked for, and lets its user
/// in again.
final class Locking {
  private static final String AFTER = "lock.after";
  private static final int AFTER_MINUTES = 15;

  private final Desk desk;
  private final Settings settings;
  private final IdleLock idle;
  private boolean spared;

  Locking(Desk desk, Stage stage, Settings settings, Clock clock) {
    this.desk = desk;
    this.settings = settings;
    idle = new IdleLock(stage, clock, this::lockIfIdle);
  }

  /// How many minutes without a touch lock it; 0 for never.
  int after() {
    return settings.choice(AFTER).map(Integer::valueOf).orElse(AFTER_MINUTES);
  }

  void after(int minutes) {
    settings.rememberChoice(AFTER, Integer.toString(minutes));
    watch();
  }

  /// Begins to wait where the open workspace is encrypted.
  void watch() {
    if (desk.isEncrypted() && after() > 0) idle.waitFor(Duration.minutes(after()));
    else stop();
  }

  /// After the computer slept.
  void awake() {
    idle.look();
  }

  void stop() {
    idle.stop();
  }

  /// Work goes on to its end. Keys in a dialog are not heard here: with one open, the time runs
  /// twice.
  private void lockIfIdle() {
    if (!desk.jobs().isIdle()) return;
    var dialog = !dialogs().isEmpty();
    if (dialog && !spared) {
      spared = true;
      return;
    }
    spared = false;
    desk.lock();
  }

  private List<Stage> dialogs() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(it -> it.getOwner() == desk.window().stage())
        .toList();
  }

  /// Closes the encrypted workspace and shows the way back in.
  void lock(OpenFile open) {
    dialogs().forEach(Stage::hide);
    desk.exit()
        .leave(
            () -> {
              if (!desk.letGo(open)) return;
              show(open.workspace().file(), null);
              desk.exit().close(open, () -> {});
            });
  }

  private void show(Path file, @Nullable UserProblem problem) {
    var window = desk.window();
    window.furnish(
        null,
        _ ->
            new LockScreen(
                    String.valueOf(file.getFileName()),
                    problem == null ? null : window.messages().sentence(problem),
                    window.messages(),
                    unlock -> letIn(file, unlock),
                    desk::begin)
                .root());
  }

  private void letIn(Path file, Unlock unlock) {
    desk.use(
        file.toString(),
        committed -> desk.copies().open(file, unlock, committed),
        () -> {},
        problem -> show(file, problem));
  }
}
