// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.ui.control.Place;

/// A day of another register, which the calendar of activities shows lightly.
///
/// @param kind a meeting, or a date of an agreement
/// @param place where its record is
record OtherDate(LocalDate day, @Nullable LocalTime at, Kind kind, String title, Place place) {
  enum Kind {
    MEETING,
    NOTICE,
    END
  }

  /// Meetings that are not cancelled and of which the day is known, and dates of agreements.
  static List<OtherDate> of(List<Meeting> meetings, List<Deadline> deadlines) {
    return Stream.concat(
            meetings.stream()
                .filter(it -> it.status() != MeetingStatus.CANCELLED)
                .filter(it -> it.setting().date().isExact())
                .map(OtherDate::of),
            deadlines.stream().map(OtherDate::of))
        .toList();
  }

  private static OtherDate of(Meeting it) {
    return new OtherDate(
        it.setting().date().first(),
        it.setting().start(),
        Kind.MEETING,
        it.title(),
        new Place.Meetings(it.id()));
  }

  private static OtherDate of(Deadline it) {
    return new OtherDate(
        it.date(),
        null,
        it.occasion() == AlertOccasion.NOTICE ? Kind.NOTICE : Kind.END,
        it.partnership().name(),
        new Place.Partnerships(it.partnership().id()));
  }
}
