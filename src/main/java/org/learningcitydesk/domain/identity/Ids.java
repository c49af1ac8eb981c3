// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.identity;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// UUIDs of version 7 (RFC 9562): they begin with the time, so that rows written together lie
/// together in an index.
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  /// The next identity; within one process each is greater than the one before.
  public static UUID next() {
    // 48 bits of milliseconds and 12 bits that count within the millisecond.
    var now = System.currentTimeMillis() << 12;
    var tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
    var high = (tick & ~0xFFFL) << 4 | 0x7000L | (tick & 0xFFFL);
    var low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
