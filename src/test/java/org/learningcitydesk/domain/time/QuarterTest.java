// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026, 1",
    "2028-02-29, 2028, 1",
    "2026-03-31, 2026, 1",
    "2026-04-01, 2026, 2",
    "2026-09-30, 2026, 3",
    "2026-12-31, 2026, 4"
  })
  void everyDayLiesInItsQuarter(LocalDate day, int year, int number) {
    assertEquals(new Quarter(year, number), Quarter.of(day));
  }

  @Test
  void theYearEndIsCrossed() {
    assertEquals(
        List.of(new Quarter(2026, 4), new Quarter(2027, 1), new Quarter(2027, 2)),
        new Quarter(2026, 4).andFollowing(3));
  }

  @Test
  void itsDaysAreFromTheFirstToTheLast() {
    var quarter = new Quarter(2028, 1);
    assertEquals(LocalDate.of(2028, 1, 1), quarter.firstDay());
    assertEquals(LocalDate.of(2028, 3, 31), quarter.lastDay());
    assertTrue(quarter.contains(LocalDate.of(2028, 2, 29)));
    assertFalse(quarter.contains(LocalDate.of(2028, 4, 1)));
    assertFalse(quarter.contains(LocalDate.of(2027, 12, 31)));
  }

  @Test
  void thereIsNoFifth() {
    assertThrows(IllegalArgumentException.class, () -> new Quarter(2026, 5));
  }
}
