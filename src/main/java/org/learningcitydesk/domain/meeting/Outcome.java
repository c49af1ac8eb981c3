// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;

/// What was said or found in a meeting.
///
/// @param item of the agenda; null where it came up by itself
@RecordBuilder
public record Outcome(OutcomeId id, @Nullable AgendaItemId item, String text, boolean confidential)
    implements OutcomeBuilder.With {
  public Outcome {
    text = Blank.strip(text);
    if (text.isEmpty()) throw new InvalidValue("outcome.text", "isBlank");
  }

  public static Outcome of(@Nullable AgendaItemId item, String text) {
    return new Outcome(OutcomeId.next(), item, text, false);
  }
}
