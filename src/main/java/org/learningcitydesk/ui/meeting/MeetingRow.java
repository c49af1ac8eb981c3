// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.meeting.Attendee;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;

/// A meeting with the names of what it belongs to, as the table shows it.
record MeetingRow(Meeting meeting, Neighbours neighbours) {
  MeetingId id() {
    return meeting.id();
  }

  Optional<Partnership> partnership() {
    return neighbours.partnership(meeting.context().partnership());
  }

  Optional<WorkingGroup> group() {
    return neighbours.group(meeting.context().workingGroup());
  }

  Optional<Step> step() {
    return neighbours.step(meeting.context().step());
  }

  /// The stakeholders that were asked to come or for which somebody was.
  String stakeholders() {
    return meeting.attendees().stream()
        .map(it -> neighbours.name(it.stakeholder()))
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  long came() {
    return meeting.attendees().stream().filter(Attendee::cameToIt).count();
  }

  int overdue(LocalDate today) {
    return (int) meeting.actions().stream().filter(it -> it.isOverdueOn(today)).count();
  }
}
