// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.learningcitydesk.ui.control.Clockwork;

/// Notices that the computer slept, or that its clock was set: more time has passed on the clock
/// than between two looks at it.
final class SleepWatch {
  private static final Duration EVERY = Duration.ofSeconds(20);
  private static final Duration MORE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Runnable awake;
  private final Clockwork clockwork;
  private Instant last;

  SleepWatch(Clock clock, Runnable awake) {
    this.clock = clock;
    this.awake = awake;
    last = clock.instant();
    clockwork = Clockwork.of(EVERY, this, SleepWatch::look);
  }

  void begin() {
    clockwork.begin();
  }

  void look() {
    var now = clock.instant();
    var passed = Duration.between(last, now);
    last = now;
    if (passed.isNegative() || passed.compareTo(EVERY.plus(MORE)) > 0) awake.run();
  }
}
