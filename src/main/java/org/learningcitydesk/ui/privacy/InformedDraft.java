// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.time.PartialDate;

/// On which day persons were informed.
record InformedDraft(@Nullable PartialDate day) {
  InformedDraft withDay(@Nullable PartialDate it) {
    return new InformedDraft(it);
  }

  PartialDate on(LocalDate today) {
    if (day == null) throw new InvalidValue("privacy.day", "dateNeeded");
    if (day.first().isAfter(today)) throw new InvalidValue("privacy.day", "inTheFuture");
    return day;
  }
}
