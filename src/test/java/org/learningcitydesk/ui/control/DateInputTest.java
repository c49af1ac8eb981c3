// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcitydesk.domain.InvalidValue;

class DateInputTest {
  private final DateInput input = new DateInput(LocalDate.of(2026, 11, 21), Locale.ITALIAN);

  @ParameterizedTest
  @CsvSource({
    "3/5/26, 2026-05-03", "03.05.2026, 2026-05-03", "3-5-2026, 2026-05-03",
        "2026-05-03, 2026-05-03", "2026-05, 2026-05", "5/2026, 2026-05", "2026, 2026",
    "+7, 2026-11-28", "-21, 2026-10-31", "oggi, 2026-11-21", "3/5, 2026-05-03",
        "maggio 2026, 2026-05", "3 mag 2026, 2026-05-03", "12 December 1999, 1999-12-12",
    "1/1/99, 1999-01-01", "1/1/46, 2046-01-01"
  })
  void readsWhatPeopleType(String typed, String date) {
    assertThat(input.read(typed)).get().hasToString(date);
  }

  @Test
  void blankIsNoDate() {
    assertThat(input.read("  ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "31/2/2026", "13/2026", "2026-00", "99999"})
  void whatIsNoDateIsRefused(String typed) {
    assertThatThrownBy(() -> input.read(typed)).isInstanceOf(InvalidValue.class);
  }
}
