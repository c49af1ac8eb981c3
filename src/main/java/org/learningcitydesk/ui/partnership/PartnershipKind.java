// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.partnership;

import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Act;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.partnership.PartnershipId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes partnerships.
///
/// @param firstState where the life cycle begins
record PartnershipKind(CityId city, String firstState)
    implements RegisterModel.OfACity<Partnership, PartnershipId> {
  @Override
  public String stem() {
    return "partnership";
  }

  @Override
  public PartnershipId id(Partnership it) {
    return it.id();
  }

  @Override
  public String name(Partnership it) {
    return it.name();
  }

  /// Another partnership with the same members and purpose: it begins at the beginning, and its
  /// acts are still to come.
  @Override
  public Partnership copy(Partnership it, String name) {
    return it.withId(PartnershipId.next())
        .withVersion(0)
        .withName(name)
        .withState(firstState)
        .withAgreement(
            it.agreement()
                .withActNumber(null)
                .withProtocolNumber(null)
                .withNoticeGivenOn(null)
                .withAct(Act.NONE));
  }

  @Override
  public CityRecords<Partnership, PartnershipId> records(Tx tx) {
    return tx.partnerships();
  }
}
