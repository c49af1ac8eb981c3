// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.lang.ref.WeakReference;
import javafx.animation.PauseTransition;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Waits until nobody has touched keys or mouse for a while.
final class IdleLock {
  private final Runnable action;
  private @Nullable PauseTransition clock;

  IdleLock(Stage stage, Runnable action) {
    this.action = action;
    stage.addEventFilter(InputEvent.ANY, _ -> touched());
  }

  private void touched() {
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
    waiting.play();
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
