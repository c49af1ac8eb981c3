// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.util.List;

/// One kind of dates of a city, as entries of a calendar.
interface Entries {
  CalendarPart part();

  List<CalendarEntry> all();

  /// How many were left out because no day is known of them.
  int undated();
}
