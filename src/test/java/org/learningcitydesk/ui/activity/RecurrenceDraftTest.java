// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learningcitydesk.domain.time.PartialDate;

class RecurrenceDraftTest {
  private static PartialDate until(String end) {
    return RecurrenceDraft.of(
            null,
            LocalDate.parse("2026-01-12"),
            end == null ? null : PartialDate.parse(end),
            LocalDate::toString)
        .until();
  }

  @Test
  void aFarEndOfTheActivityIsProposedAsTheEndOfAll() {
    assertEquals(PartialDate.parse("2026-12-20"), until("2026-12-20"));
    assertEquals(PartialDate.parse("2026-12-31"), until("2026-12"));
    assertNull(until("2026-01-13"));
    assertNull(until(null));
  }
}
