// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.Tx;

/// What mentions one or more stakeholders: partnerships they are members of, activities they lead or take part in, roles that people have in them.
record Links(List<Partnership> partnerships, List<Activity> activities, List<Contact> people) {
  static final Links NONE = new Links(List.of(), List.of(), List.of());

  private static final Comparator<Activity> LATEST_FIRST =
      Comparator.comparing(Activity::start, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

  /// A person with its role.
  record Contact(Person person, PersonRole role) {}

  static Links of(Tx tx, CityId city, Set<StakeholderId> stakeholders) {
    var partnerships = tx.partnerships().all(city).stream().filter(it -> it.members().stream().anyMatch(member -> stakeholders.contains(member.stakeholder())));
    var activities =
        tx.activities().all(city).stream()
            .filter(it -> it.lead() != null && stakeholders.contains(it.lead()) || it.partners().stream().anyMatch(stakeholders::contains));
    return new Links(partnerships.toList(), activities.sorted(LATEST_FIRST).toList(), people(tx, city, stakeholders));
  }

  /// Who is restricted is left out.
  private static List<Contact> people(Tx tx, CityId city, Set<StakeholderId> stakeholders) {
    var roles = tx.persons().roles(city).stream().filter(it -> stakeholders.contains(it.stakeholder())).toList();
    if (roles.isEmpty()) return List.of();
    var persons = new HashMap<PersonId, Person>();
    for (var it : tx.persons().all(city)) if (!it.restricted()) persons.put(it.id(), it);
    return roles.stream().filter(it -> persons.containsKey(it.person())).map(it -> new Contact(Objects.requireNonNull(persons.get(it.person())), it)).toList();
  }

  boolean isEmpty() {
    return partnerships.isEmpty() && activities.isEmpty() && people.isEmpty();
  }
}
