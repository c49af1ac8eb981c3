// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import org.jspecify.annotations.Nullable;

/// Has somebody do something regularly in the JavaFX thread, until it is stopped or nobody needs
/// him any more. An endless animation is held by the toolkit: it must not hold him, and with him a
/// window.
public final class Clockwork {
  private final Timeline timeline;
  private final Runnable tick;
  private volatile boolean stopped;

  private <T> Clockwork(Duration every, Reference<T> owner, Consumer<? super T> work) {
    tick = () -> tick(owner.get(), work);
    var frame = new KeyFrame(javafx.util.Duration.millis(every.toMillis()), _ -> tick());
    timeline = new Timeline(frame);
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  /// @param owner whose work it is; he keeps the clockwork, not the other way round
  /// @param work must not hold the owner by itself
  public static <T> Clockwork of(Duration every, T owner, Consumer<? super T> work) {
    return of(every, new WeakReference<>(owner), work);
  }

  static <T> Clockwork of(Duration every, Reference<T> owner, Consumer<? super T> work) {
    return new Clockwork(every, owner, work);
  }

  /// The first time is after the time of one round.
  public void begin() {
    timeline.play();
  }

  void tick() {
    tick.run();
  }

  private <T> void tick(@Nullable T owner, Consumer<? super T> work) {
    if (owner == null) stop();
    else if (!stopped) work.accept(owner);
  }

  /// From now on nothing begins by itself.
  public void stop() {
    stopped = true;
    timeline.stop();
  }

  /// Whether it was stopped; known in any thread.
  public boolean isStopped() {
    return stopped;
  }
}
