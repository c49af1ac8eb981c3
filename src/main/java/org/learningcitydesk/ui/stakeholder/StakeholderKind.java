// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.stakeholder;

import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Origin;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes stakeholders.
record StakeholderKind(CityId city) implements RegisterModel.OfACity<Stakeholder, StakeholderId> {
  @Override
  public String stem() {
    return "stakeholder";
  }

  @Override
  public StakeholderId id(Stakeholder it) {
    return it.id();
  }

  @Override
  public String name(Stakeholder it) {
    return it.name();
  }

  /// The key in the list that the record was imported from stays with the first: one row of the
  /// list is one stakeholder.
  @Override
  public Stakeholder copy(Stakeholder it, String name) {
    var origin = new Origin(it.origin().text(), null, null);
    return it.withId(StakeholderId.next()).withVersion(0).withName(name).withOrigin(origin);
  }

  @Override
  public CityRecords<Stakeholder, StakeholderId> records(Tx tx) {
    return tx.stakeholders();
  }
}
