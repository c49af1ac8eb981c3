// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;

/// What a calendar is made of.
public enum CalendarPart implements Code {
  /// The last days of notice and the ends of agreements.
  AGREEMENTS,
  MEETINGS,
  /// What somebody has to do after a meeting, on the day until which it is due.
  ACTIONS,
  ACTIVITIES,
  /// The planned ends of the steps of the path, and the days until which their tasks are due.
  STEPS,
  /// The days by which an Italian municipality brings its plans before the council.
  PLANNING;

  /// The records that it is made of.
  Class<?> type() {
    return switch (this) {
      case AGREEMENTS -> Partnership.class;
      case MEETINGS, ACTIONS -> Meeting.class;
      case ACTIVITIES -> Activity.class;
      case STEPS -> Step.class;
      case PLANNING -> City.class;
    };
  }
}
