// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.text.Blank;

/// A state of the city that has a name, to compare with later. It is a point of the journal and no
/// copy.
///
/// @param seq number of the last change that belongs to it
/// @param takenAt the moment of that state
/// @param takenBy who froze it
@RecordBuilder
public record Baseline(
    BaselineId id,
    long version,
    CityId city,
    String name,
    @Nullable String note,
    long seq,
    Instant takenAt,
    String takenBy)
    implements BaselineBuilder.With {
  public Baseline {
    name = Blank.strip(name);
    if (name.isEmpty()) throw new InvalidValue("baseline.name", "isBlank");
    if (name.length() > 200) throw new InvalidValue("baseline.name", "tooLong");
    note = Blank.toNull(note, "baseline.note", 2000);
  }
}
