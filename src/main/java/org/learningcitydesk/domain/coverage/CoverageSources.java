// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.contact.Contact;
import org.learningcitydesk.domain.meeting.Attended;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// What coverage is read from.
///
/// @param stakeholders by name
/// @param steps in their order
/// @param meetings that were held, with those who came
public record CoverageSources(
    List<Stakeholder> stakeholders,
    List<Step> steps,
    List<Partnership> partnerships,
    List<Activity> activities,
    List<Contact> contacts,
    List<Attended> meetings) {
  public static final CoverageSources NONE =
      new CoverageSources(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public CoverageSources {
    stakeholders = List.copyOf(stakeholders);
    steps = List.copyOf(steps);
    partnerships = List.copyOf(partnerships);
    activities = List.copyOf(activities);
    contacts = List.copyOf(contacts);
    meetings = List.copyOf(meetings);
  }
}
