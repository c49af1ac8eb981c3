// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.workspace.Tx;

/// What mentions one or more stakeholders: partnerships they are members of, activities they lead
/// or take part in, roles that people have in them.
record Links(List<Partnership> partnerships, List<Activity> activities, List<Contact> people) {
  static final Links NONE = new Links(List.of(), List.of(), List.of());

  /// A person with its role.
  record Contact(Person person, PersonRole role) {}

  static Links of(Tx tx, CityId city, Set<StakeholderId> stakeholders) {
    return new Links(
        tx.partnerships().with(city, stakeholders),
        tx.activities().with(city, stakeholders),
        people(tx, city, stakeholders));
  }

  /// Who is restricted is left out.
  private static List<Contact> people(Tx tx, CityId city, Set<StakeholderId> stakeholders) {
    var contacts = new ArrayList<Contact>();
    for (var role : tx.persons().rolesIn(city, stakeholders)) {
      tx.persons()
          .find(role.person())
          .filter(it -> !it.restricted())
          .ifPresent(it -> contacts.add(new Contact(it, role)));
    }
    return List.copyOf(contacts);
  }

  boolean isEmpty() {
    return partnerships.isEmpty() && activities.isEmpty() && people.isEmpty();
  }
}
