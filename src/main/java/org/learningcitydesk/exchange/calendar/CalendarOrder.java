// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.learningcitydesk.i18n.Messages;

/// What somebody wants to have in a calendar.
///
/// @param messages in the language of the calendar
/// @param clock tells the moment of the export
public record CalendarOrder(Set<CalendarPart> parts, Messages messages, Clock clock) {
  public CalendarOrder {
    parts = Set.copyOf(parts);
  }

  /// All that there is.
  public static CalendarOrder ofAll(Messages messages, Clock clock) {
    return new CalendarOrder(EnumSet.allOf(CalendarPart.class), messages, clock);
  }
}
