// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.stakeholder.Colleagues.Colleague;

/// Somebody to be added to a stakeholder, as it is typed, complete or not.
///
/// @param known the person, where it is in the register
/// @param name of a new person
@RecordBuilder
record ColleagueDraft(
    @Nullable Person known,
    String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String title,
    @Nullable PartialDate from)
    implements ColleagueDraftBuilder.With {
  static final ColleagueDraft BLANK = new ColleagueDraft(null, "", null, null, null, null);

  /// The known person in its new role.
  Colleague known(StakeholderId stakeholder) {
    if (known == null) throw new InvalidValue("personRole.person", "needed");
    return new Colleague(known, role(known.id(), stakeholder));
  }

  /// The new person in its first role.
  Colleague fresh(CityId city, StakeholderId stakeholder) {
    var person = Person.named(city, name).withEmail(email).withPhone(phone);
    return new Colleague(person, role(person.id(), stakeholder));
  }

  private PersonRole role(PersonId person, StakeholderId stakeholder) {
    return new PersonRole(PersonRoleId.next(), 0, person, stakeholder, title, from, null);
  }
}
