// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.i18n.Messages;

/// What somebody wants to have in a calendar.
///
/// @param messages in the language of the calendar
/// @param clock tells the moment of the export
/// @param profile for whom it is; to the public go activities only
public record CalendarOrder(
    Set<CalendarPart> parts, SharingProfile profile, Messages messages, Clock clock) {
  public CalendarOrder {
    parts = profile == SharingProfile.PUBLIC ? Set.of(CalendarPart.ACTIVITIES) : Set.copyOf(parts);
  }

  /// The same for somebody else.
  public CalendarOrder sharedAs(SharingProfile profile) {
    return new CalendarOrder(parts, profile, messages, clock);
  }

  /// All that there is, with the names of people.
  public static CalendarOrder ofAll(Messages messages, Clock clock) {
    return new CalendarOrder(
        EnumSet.allOf(CalendarPart.class), SharingProfile.FULL, messages, clock);
  }
}
