// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.LocalText;

/// What a change did to one record, or to one part of it.
///
/// @param name of the record; null where it has none
/// @param part which kind of part it is, for example person-role; null for the record itself
/// @param row identity of the record or of the part
/// @param confidential whether it is kept from those who are not told everything
public record Trace(
    RecordRef record,
    @Nullable LocalText name,
    @Nullable String part,
    UUID row,
    Touch touch,
    boolean confidential,
    List<FieldEdit> fields) {
  public Trace {
    fields = List.copyOf(fields);
  }
}
