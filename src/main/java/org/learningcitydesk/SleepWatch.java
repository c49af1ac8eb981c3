// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Notices that the computer slept, or that its clock was set: more time has passed on the clock
/// than between two looks at it.
final class SleepWatch {
  private static final Duration EVERY = Duration.ofSeconds(20);
  private static final Duration MORE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Runnable awake;
  private Instant last;

  SleepWatch(Clock clock, Runnable awake) {
    this.clock = clock;
    this.awake = awake;
    last = clock.instant();
  }

  void begin() {
    begin(new WeakReference<>(this));
  }

  // An endless animation is held by the toolkit: it must not hold the window.
  private static void begin(WeakReference<SleepWatch> watch) {
    var clockwork = new Timeline();
    clockwork
        .getKeyFrames()
        .add(
            new KeyFrame(
                javafx.util.Duration.seconds(EVERY.toSeconds()),
                _ -> {
                  var it = watch.get();
                  if (it == null) clockwork.stop();
                  else it.look();
                }));
    clockwork.setCycleCount(Animation.INDEFINITE);
    clockwork.play();
  }

  void look() {
    var now = clock.instant();
    var passed = Duration.between(last, now);
    last = now;
    if (passed.isNegative() || passed.compareTo(EVERY.plus(MORE)) > 0) awake.run();
  }
}
