// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SleepWatchTest {
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private final AtomicInteger heard = new AtomicInteger();
  private final SleepWatch watch =
      new SleepWatch(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          },
          heard::incrementAndGet);

  private int after(long seconds) {
    now = now.plusSeconds(seconds);
    watch.look();
    return heard.getAndSet(0);
  }

  @Test
  void timeThatPassesAsItShouldIsNothing() {
    assertThat(after(20)).isZero();
    assertThat(after(45)).isZero();
  }

  @Test
  void aNightOfSleepIsNoticedOnce() {
    assertThat(after(8 * 3600)).isOne();
    assertThat(after(20)).isZero();
  }

  @Test
  void aClockThatIsSetBackIsNoticed() {
    assertThat(after(-86_400)).isOne();
    assertThat(after(20)).isZero();
  }
}
