// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RotationTest {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 30)).atZone(ROME).toInstant();
  }

  /// Works on most days of more than a year, three backups a day, each followed by the rotation.
  @Test
  void aYearOfDaysLeavesThePromisedSet() {
    var kept = new TreeSet<Instant>();
    var made = new ArrayList<Instant>();
    var last = FIRST.plusDays(430);
    for (var day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() > 5) continue;
      for (var hour : List.of(8, 12, 17)) {
        var now = at(day, hour);
        kept.add(now);
        made.add(now);
        kept.removeAll(Rotation.toRemove(kept, now, ROME));
      }
    }
    var today = LocalDate.ofInstant(made.getLast(), ROME);
    assertThat(kept).isEqualTo(promised(made, today));
    assertThat(kept.size()).isLessThan(3 + 31 + 12);
  }

  private static TreeSet<Instant> promised(List<Instant> made, LocalDate today) {
    var lastOfDay = new HashMap<LocalDate, Instant>();
    var lastOfMonth = new HashMap<YearMonth, Instant>();
    for (var it : made) {
      var day = LocalDate.ofInstant(it, ROME);
      lastOfDay.put(day, it);
      lastOfMonth.put(YearMonth.from(day), it);
    }
    var promised = new TreeSet<Instant>();
    for (var it : made) {
      var day = LocalDate.ofInstant(it, ROME);
      if (day.equals(today)) promised.add(it);
      if (day.isAfter(today.minusDays(31))) promised.add(lastOfDay.get(day));
      if (day.isAfter(today.minusYears(1))) promised.add(lastOfMonth.get(YearMonth.from(day)));
    }
    return promised;
  }

  @Test
  void aClockThatWasSetBackRemovesNothing() {
    var day = LocalDate.of(2026, 5, 1);
    var all = List.of(at(day, 8), at(day, 9), at(day.plusDays(60), 9));
    assertThat(Rotation.toRemove(all, at(day.plusDays(59), 9), ROME)).isEmpty();
  }

  @Test
  void aClockThatIsAYearAheadForADayRemovesNothing() {
    var day = LocalDate.of(2026, 5, 4);
    var all = new ArrayList<>(List.of(at(day, 8), at(day, 9), at(day.plusDays(1), 9)));
    var ahead = day.plusYears(1).plusDays(9);
    for (var hour : List.of(8, 9, 10)) {
      all.add(at(ahead, hour));
      assertThat(Rotation.toRemove(all, at(ahead, hour), ROME)).isEmpty();
    }
    all.add(at(ahead.plusDays(1), 8));
    assertThat(Rotation.toRemove(all, at(ahead.plusDays(1), 8), ROME)).isNotEmpty();
  }

  @Test
  void theLastOneStaysHoweverOldItIs() {
    var only = at(FIRST, 8);
    assertThat(Rotation.toRemove(List.of(only), only.plus(Duration.ofDays(4000)), ROME)).isEmpty();
  }

  @Test
  void aDayThatHasOneMoreHourIsOneDay() {
    var day = LocalDate.of(2026, 10, 25); // clocks go back
    var all = java.util.stream.IntStream.range(0, 24).mapToObj(it -> at(day, it));
    var list = all.collect(Collectors.toList());
    assertThat(Rotation.toRemove(list, at(day, 23), ROME)).isEmpty();
    assertThat(Rotation.toRemove(list, at(day.plusDays(1), 8), ROME)).hasSize(23);
  }
}
