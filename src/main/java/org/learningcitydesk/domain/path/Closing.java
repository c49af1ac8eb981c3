// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// That a step is completed, said by somebody who answers for it.
///
/// @param statement how the criterion is met, in words
@RecordBuilder
public record Closing(String by, PartialDate on, String statement) implements ClosingBuilder.With {
  public Closing {
    by = by.strip();
    if (by.isEmpty()) throw new InvalidValue("closing.by", "isBlank");
    statement = Blank.strip(statement);
    if (statement.isEmpty()) throw new InvalidValue("closing.statement", "isBlank");
  }
}
