// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.person;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.person.PersonId;
import org.learningcitydesk.domain.person.PersonRole;
import org.learningcitydesk.domain.person.PersonRoleId;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

/// A role as it is typed, complete or not.
@RecordBuilder
record RoleDraft(
    @Nullable StakeholderId stakeholder,
    @Nullable String title,
    @Nullable PartialDate from,
    @Nullable PartialDate to)
    implements RoleDraftBuilder.With {
  static RoleDraft of(PersonRole role) {
    return new RoleDraft(role.stakeholder(), role.title(), role.from(), role.to());
  }

  /// A new role of the person.
  PersonRole of(PersonId person) {
    return new PersonRole(PersonRoleId.next(), 0, person, chosen(), title, from, to);
  }

  /// The role with what is typed.
  PersonRole on(PersonRole role) {
    return new PersonRole(role.id(), role.version(), role.person(), chosen(), title, from, to);
  }

  private StakeholderId chosen() {
    if (stakeholder == null) throw new InvalidValue("personRole.stakeholder", "needed");
    return stakeholder;
  }
}
