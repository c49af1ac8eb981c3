// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.Tx;

/// What mentions one or more stakeholders: partnerships they are members of, activities they lead
/// or take part in, people who have or had a role in them.
///
/// @param contacts entries of the log in which any of them took part
/// @param assessments scores that were given to them
record Links(
    List<Partnership> partnerships,
    List<Activity> activities,
    Set<PersonId> people,
    int contacts,
    int assessments) {
  static final Links NONE = new Links(List.of(), List.of(), Set.of(), 0, 0);

  static Links of(Tx tx, CityId city, Set<StakeholderId> stakeholders) {
    return new Links(
        tx.partnerships().with(city, stakeholders),
        tx.activities().with(city, stakeholders),
        tx.persons().rolesIn(city, stakeholders).stream()
            .map(PersonRole::person)
            .collect(Collectors.toUnmodifiableSet()),
        tx.contacts().count(city, stakeholders),
        tx.assessments().count(city, stakeholders));
  }

  boolean isEmpty() {
    return partnerships.isEmpty()
        && activities.isEmpty()
        && people.isEmpty()
        && contacts == 0
        && assessments == 0;
  }
}
