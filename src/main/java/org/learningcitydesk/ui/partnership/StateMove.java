// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.time.PartialDate;

/// A step along the life cycle as it is typed.
///
/// @param to id of the life cycle's state in the catalogue
/// @param date since when the partnership is in that state
/// @param note why
@RecordBuilder
record StateMove(String to, @Nullable PartialDate date, @Nullable String note)
    implements StateMoveBuilder.With {
  /// This move where its date fits: not ahead of us, and not before what happened last.
  ///
  /// @param before how the partnership came to the state that it leaves, the oldest first
  StateMove checked(List<StateChange> before, LocalDate today) {
    if (date == null) throw new InvalidValue("stateChange.date", "dateNeeded");
    if (date.first().isAfter(today)) throw new InvalidValue("stateChange.date", "inTheFuture");
    if (!before.isEmpty() && date.last().isBefore(before.getLast().date().first()))
      throw new InvalidValue("stateChange.date", "beforeLastChange");
    return this;
  }
}
