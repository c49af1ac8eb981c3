// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// What somebody promised in a contact.
///
/// @param owner who has to keep it
/// @param doneOn may be unknown although it is done; null while it is not
@RecordBuilder
public record Promise(
    PromiseId id,
    String text,
    @Nullable String owner,
    @Nullable PartialDate due,
    boolean done,
    @Nullable PartialDate doneOn)
    implements PromiseBuilder.With {
  public Promise {
    text = Blank.strip(text);
    if (text.isEmpty()) throw new InvalidValue("promise.text", "isBlank");
    owner = Blank.toNull(owner, "promise.owner", 300);
    if (!done) doneOn = null;
  }

  /// A promise of which only the words are known.
  public static Promise of(String text) {
    return new Promise(PromiseId.next(), text, null, null, false, null);
  }

  /// Whether it should have been kept before this day. A date known to the month is not overdue
  /// before the month has ended.
  public boolean isOverdueOn(LocalDate today) {
    return !done && due != null && due.last().isBefore(today);
  }

  /// This promise kept on that day, or open again.
  public Promise ticked(boolean nowDone, LocalDate today) {
    return with(it -> it.done(nowDone).doneOn(nowDone ? PartialDate.of(today) : null));
  }
}
