// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;

/// What the sample city does and whom it meets, as it was planned on the first day and written down
/// later.
final class SampleRecords {
  private final LocalDate today;
  private final LocalDate began;
  private final Consumer<Noted> noted;

  SampleRecords(LocalDate today, LocalDate began, Consumer<Noted> noted) {
    this.today = today;
    this.began = began;
    this.noted = noted;
  }

  private void note(Noted it) {
    noted.accept(it);
  }

  /// Between the first day and today.
  private LocalDate within(LocalDate day) {
    return day.isAfter(today) ? today : day.isAfter(began) ? day : began.plusDays(1);
  }

  /// The programme was there, what became of it was not known.
  Activity activity(Activity activity) {
    var start = activity.start();
    var end = activity.end() == null ? start : activity.end();
    if (start == null || end == null || !end.last().isAfter(began)) return activity;
    var day =
        switch (activity.status()) {
          case PLANNED -> null;
          case CONFIRMED -> today.minusDays(10);
          case POSTPONED -> today.minusDays(20);
          case IN_PROGRESS -> start.first();
          case CANCELLED -> start.first().minusDays(7);
          case DONE -> end.last().plusDays(2);
        };
    if (day == null) return activity;
    note(new Noted.OfActivity(within(day), activity));
    return activity.with(
        it ->
            it.status(ActivityStatus.PLANNED)
                .participation(activity.participation().expected())
                .outputs(null)
                .lesson(null)
                .goodPractice(false));
  }

  boolean isThere(Meeting meeting) {
    var day = meeting.setting().date().first();
    if (!day.isAfter(began)) return true;
    note(
        new Noted.OfMeeting(
            switch (meeting.status()) {
              case HELD -> within(day.plusDays(1));
              case PLANNED -> today.minusDays(15);
              case CANCELLED -> within(day.minusDays(3));
            },
            meeting));
    return false;
  }

  boolean isThere(Contact contact) {
    var day = contact.date().first();
    if (!day.isAfter(began)) return true;
    note(new Noted.OfContact(day.isAfter(today) ? today.minusDays(5) : day, contact));
    return false;
  }
}
