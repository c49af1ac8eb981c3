// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;

/// What is to be spoken of.
///
/// @param presenter who introduces it
/// @param minutes how long it may take, 1 or more
/// @param confidential it and all that came of it stays between those who were there
@RecordBuilder
public record AgendaItem(
    AgendaItemId id,
    String title,
    @Nullable String description,
    @Nullable String presenter,
    @Nullable Integer minutes,
    boolean confidential)
    implements AgendaItemBuilder.With {
  public AgendaItem {
    title = Blank.strip(title);
    if (title.isEmpty()) throw new InvalidValue("agendaItem.title", "isBlank");
    if (title.length() > 500) throw new InvalidValue("agendaItem.title", "tooLong");
    description = Blank.toNull(description);
    presenter = Blank.toNull(presenter, "agendaItem.presenter", 300);
    if (minutes != null && minutes < 1) throw new InvalidValue("agendaItem.minutes", "oneOrMore");
  }

  public static AgendaItem of(String title) {
    return new AgendaItem(AgendaItemId.next(), title, null, null, null, false);
  }
}
