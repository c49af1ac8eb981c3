// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// When and where a meeting takes place, and who leads it.
///
/// @param start to the minute, in the time of the city
/// @param end to the minute, after the start
/// @param link by which to take part from elsewhere
/// @param convenor who calls the meeting
@RecordBuilder
public record Setting(
    PartialDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable String link,
    @Nullable String convenor,
    @Nullable String chair,
    @Nullable String minuteTaker)
    implements SettingBuilder.With {
  public Setting {
    if (start != null) start = start.truncatedTo(ChronoUnit.MINUTES);
    if (end != null) end = end.truncatedTo(ChronoUnit.MINUTES);
    if (start != null && end != null && !end.isAfter(start))
      throw new InvalidValue("meeting.end", "endBeforeStart");
    place = Blank.toNull(place, "meeting.place", 300);
    link = Blank.toNull(link, "meeting.link", 1000);
    convenor = Blank.toNull(convenor, "meeting.convenor", 300);
    chair = Blank.toNull(chair, "meeting.chair", 300);
    minuteTaker = Blank.toNull(minuteTaker, "meeting.minuteTaker", 300);
  }

  public static Setting on(PartialDate date) {
    return new Setting(date, null, null, null, null, null, null, null);
  }
}
