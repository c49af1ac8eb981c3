// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.learningcitydesk.domain.time.PartialDate;

/// What looks like chance in the sample, the same on each run: numbers, identities, and days
/// counted from today.
final class Draw {
  private static final long SEED = 20_080_915L;

  /// Identities look as if they had been made on 1 January 2026, one after the other.
  private static final long FIRST_MILLISECOND = 1_767_225_600_000L;

  private final Random random;
  private final LocalDate today;
  private long identities;

  Draw(LocalDate today) {
    this(today, 0);
  }

  private Draw(LocalDate today, int stream) {
    this.today = today;
    random = new Random(SEED + stream);
    identities = (long) stream << 36;
  }

  /// Another one, for what is added to the sample later: all that was drawn before stays the same.
  ///
  /// @param stream 1 or more, its own for each
  Draw aside(int stream) {
    return new Draw(today, stream);
  }

  UUID identity() {
    var n = identities++;
    return new UUID(
        (FIRST_MILLISECOND + (n >> 12)) << 16 | 0x7000L | (n & 0xFFFL),
        random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
  }

  LocalDate today() {
    return today;
  }

  /// So many days after today; before it where negative.
  LocalDate day(long days) {
    return today.plusDays(days);
  }

  /// The same, moved off Saturday and Sunday.
  LocalDate workday(long days) {
    var day = day(days);
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  PartialDate date(long days) {
    return PartialDate.of(workday(days));
  }

  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
