// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.StateChange;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// One thing that somebody in the sample city wrote down on a day: a record as it was from then on.
public sealed interface Noted {
  LocalDate day();

  record OfStep(LocalDate day, Step step) implements Noted {}

  record OfTask(LocalDate day, Task task) implements Noted {}

  record OfEvidence(LocalDate day, Evidence evidence) implements Noted {}

  record OfPartnership(LocalDate day, Partnership partnership, StateChange change)
      implements Noted {}

  record OfActivity(LocalDate day, Activity activity) implements Noted {}

  record OfMeeting(LocalDate day, Meeting meeting) implements Noted {}

  record OfContact(LocalDate day, Contact contact) implements Noted {}

  record OfStakeholder(LocalDate day, Stakeholder stakeholder) implements Noted {}

  /// A council met, and the state of that day was frozen.
  record Council(LocalDate day, String name, String note) implements Noted {}

  /// In the order of their days.
  static List<Noted> inOrder(List<Noted> all) {
    return all.stream().sorted(Comparator.comparing(Noted::day)).toList();
  }
}
