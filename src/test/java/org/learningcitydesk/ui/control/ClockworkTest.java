// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ClockworkTest {
  private final AtomicInteger owner = new AtomicInteger();
  private final WeakReference<AtomicInteger> held = new WeakReference<>(owner);
  private final Clockwork clockwork =
      Clockwork.of(Duration.ofMinutes(15), held, AtomicInteger::incrementAndGet);

  @Test
  void eachRoundDoesTheWorkOnce() {
    clockwork.tick();
    clockwork.tick();
    assertThat(owner).hasValue(2);
    assertThat(clockwork.isStopped()).isFalse();
  }

  @Test
  void nothingIsDoneAfterItWasStopped() {
    clockwork.stop();
    clockwork.tick();
    assertThat(owner).hasValue(0);
    assertThat(clockwork.isStopped()).isTrue();
  }

  @Test
  void itEndsWithTheOneWhoseWorkItIs() {
    held.clear();
    clockwork.tick();
    assertThat(owner).hasValue(0);
    assertThat(clockwork.isStopped()).isTrue();
  }
}
