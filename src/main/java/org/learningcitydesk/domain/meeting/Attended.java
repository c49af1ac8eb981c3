// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// A meeting that was held, and the stakeholders that were heard in it: those who came, those for
/// whom somebody came, and those in which somebody who came had a role on that day.
///
/// @param stakeholders each once
public record Attended(Meeting meeting, List<StakeholderId> stakeholders) {
  public Attended {
    stakeholders = List.copyOf(stakeholders);
  }

  /// The meetings that were held, in their order. A meeting that is planned or cancelled counts
  /// for nobody, and neither does who was invited and did not come.
  ///
  /// @param roles of those who may have come
  public static List<Attended> of(List<Meeting> meetings, Collection<PersonRole> roles) {
    var byPerson = new HashMap<PersonId, List<PersonRole>>();
    for (var it : roles) byPerson.computeIfAbsent(it.person(), _ -> new ArrayList<>()).add(it);
    return meetings.stream()
        .filter(it -> it.status() == MeetingStatus.HELD)
        .map(it -> new Attended(it, present(it, byPerson)))
        .toList();
  }

  private static List<StakeholderId> present(
      Meeting meeting, Map<PersonId, List<PersonRole>> roles) {
    var present = new LinkedHashSet<StakeholderId>();
    for (var it : meeting.attendees()) {
      if (!it.cameToIt()) continue;
      if (it.stakeholder() != null) present.add(it.stakeholder());
      if (it.person() == null) continue;
      for (var role : roles.getOrDefault(it.person(), List.of()))
        if (role.isCurrentIn(meeting.setting().date())) present.add(role.stakeholder());
    }
    return List.copyOf(present);
  }
}
