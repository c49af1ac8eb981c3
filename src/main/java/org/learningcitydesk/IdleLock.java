// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Waits until nobody has touched keys or mouse for a while. The time in which the computer slept
/// counts: the first touch afterwards finds that it is over.
final class IdleLock {
  private final Runnable action;
  private final Clock wall;
  private Instant touched;
  private @Nullable PauseTransition clock;

  IdleLock(Stage stage, Clock wall, Runnable action) {
    this.action = action;
    this.wall = wall;
    touched = wall.instant();
    stage.addEventFilter(
        InputEvent.ANY,
        it -> {
          if (look()) it.consume();
          else touched();
        });
  }

  private void touched() {
    touched = wall.instant();
    if (clock != null) clock.playFromStart();
  }

  /// Begins to wait, anew each time something is touched.
  void waitFor(Duration time) {
    stop();
    var waiting = new PauseTransition(time);
    // A clock that runs is held by the toolkit; it must not hold the window.
    var window = new WeakReference<>(this);
    waiting.setOnFinished(_ -> ended(window.get()));
    clock = waiting;
    touched = wall.instant();
    waiting.play();
  }

  /// Whether the time was over by the clock on the wall; then what is waited for is done.
  boolean look() {
    var waiting = clock;
    if (waiting == null) return false;
    var since = java.time.Duration.between(touched, wall.instant()).toMillis();
    if (since < waiting.getDuration().toMillis()) return false;
    ended(this);
    return true;
  }

  private static void ended(@Nullable IdleLock lock) {
    if (lock == null) return;
    lock.touched();
    lock.action.run();
  }

  void stop() {
    if (clock != null) clock.stop();
    clock = null;
  }
}
