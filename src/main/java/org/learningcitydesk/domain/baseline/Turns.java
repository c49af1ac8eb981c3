// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;

/// The records that are different, and only those.
///
/// @param contacts how many entries came into the log of contacts
public record Turns(
    List<Turn<Partnership>> partnerships,
    List<Turn<Activity>> activities,
    List<Turn<Meeting>> meetings,
    List<Turn<StakeholderLine>> stakeholders,
    int contacts) {
  public static final Turns NONE = new Turns(List.of(), List.of(), List.of(), List.of(), 0);

  public Turns {
    partnerships = List.copyOf(partnerships);
    activities = List.copyOf(activities);
    meetings = List.copyOf(meetings);
    stakeholders = List.copyOf(stakeholders);
  }
}
