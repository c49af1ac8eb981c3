// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// What somebody has to do after a meeting.
///
/// @param item of the agenda; null where it came up by itself
/// @param step of the path on which it appears
/// @param owner who has to do it
/// @param doneOn may be unknown although it is done; null while it is not
@RecordBuilder
public record ActionItem(
    ActionItemId id,
    @Nullable AgendaItemId item,
    @Nullable StepId step,
    String text,
    @Nullable String owner,
    @Nullable PartialDate due,
    boolean done,
    @Nullable PartialDate doneOn,
    boolean confidential)
    implements ActionItemBuilder.With {
  public ActionItem {
    text = Blank.strip(text);
    if (text.isEmpty()) throw new InvalidValue("actionItem.text", "isBlank");
    owner = Blank.toNull(owner, "actionItem.owner", 300);
    if (!done) doneOn = null;
  }

  public static ActionItem of(@Nullable AgendaItemId item, String text) {
    return new ActionItem(ActionItemId.next(), item, null, text, null, null, false, null, false);
  }

  /// Whether it should have been done before this day. A date known to the month is not overdue
  /// before the month has ended.
  public boolean isOverdueOn(LocalDate today) {
    return !done && due != null && due.last().isBefore(today);
  }

  /// This item done on that day, or open again.
  public ActionItem ticked(boolean nowDone, LocalDate today) {
    return with(it -> it.done(nowDone).doneOn(nowDone ? PartialDate.of(today) : null));
  }
}
