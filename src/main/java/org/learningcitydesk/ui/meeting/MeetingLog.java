// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.util.function.BiFunction;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes meetings. The copy of a meeting is the next one.
///
/// @param next the meeting that follows another, under a name
record MeetingLog(CityId city, BiFunction<Meeting, String, Meeting> next)
    implements RegisterModel.OfACity<Meeting, MeetingId> {
  @Override
  public String stem() {
    return "meeting";
  }

  @Override
  public MeetingId id(Meeting it) {
    return it.id();
  }

  @Override
  public String name(Meeting it) {
    return it.title();
  }

  @Override
  public Meeting copy(Meeting it, String name) {
    return next.apply(it, name);
  }

  @Override
  public CityRecords<Meeting, MeetingId> records(Tx tx) {
    return tx.meetings();
  }
}
