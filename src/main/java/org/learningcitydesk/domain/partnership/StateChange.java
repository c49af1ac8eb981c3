// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// A partnership went from one state of the life cycle to another.
///
/// @param from id of the life cycle's state in the catalogue
/// @param to the same
/// @param author who recorded it
@RecordBuilder
public record StateChange(
    StateChangeId id,
    long version,
    PartnershipId partnership,
    String from,
    String to,
    PartialDate date,
    String author,
    @Nullable String note)
    implements StateChangeBuilder.With {
  public StateChange {
    note = Blank.toNull(note);
  }
}
