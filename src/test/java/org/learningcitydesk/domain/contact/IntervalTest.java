// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.InvalidValue;

class IntervalTest {
  @ParameterizedTest
  @CsvSource({
    "90,90",
    "90 days,90",
    "1 giorno,1",
    "2 weeks,14",
    "3 Settimane,21",
    "2 sett.,14",
    "3 months,90",
    "6 mesi,180",
    "1 anno,365",
    "0,0"
  })
  void itIsReadAsPeopleWriteIt(String typed, int days) {
    assertEquals(days, Interval.daysIn(typed, "cadence.idealDays"));
  }

  @Test
  void thousandsMayBeDivided() {
    assertEquals(1234, Interval.daysIn("1,234 days", "cadence.idealDays"));
    assertEquals(1234, Interval.daysIn("1.234", "cadence.idealDays"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "often", "-3", "1.5 months", "3 fortnights", "101 years", "9999999"})
  void whatCannotBeReadIsRefused(String typed) {
    assertThatThrownBy(() -> Interval.daysIn(typed, "cadence.idealDays"))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void theLargestWholeUnitSaysIt() {
    assertEquals(new Interval(1, Interval.Unit.YEAR), Interval.ofDays(365));
    assertEquals(new Interval(3, Interval.Unit.MONTH), Interval.ofDays(90));
    assertEquals(new Interval(2, Interval.Unit.WEEK), Interval.ofDays(14));
    assertEquals(new Interval(45, Interval.Unit.DAY), Interval.ofDays(45));
  }
}
