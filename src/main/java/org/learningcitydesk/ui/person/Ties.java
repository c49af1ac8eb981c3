// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import java.util.List;
import java.util.Set;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.workspace.Tx;

/// What mentions one or more persons.
///
/// @param contacts entries of the contact log that name any of them
record Ties(List<PersonRole> roles, int contacts) {
  static Ties of(Tx tx, CityId city, Set<PersonId> persons) {
    return new Ties(tx.persons().rolesOf(city, persons), tx.persons().contacts(city, persons));
  }

  boolean isEmpty() {
    return roles.isEmpty() && contacts == 0;
  }
}
