// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.contact;

import java.util.function.Function;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.contact.Cadence;
import org.learningcitydesk.domain.contact.CadenceId;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.workspace.CityRecords;
import org.learningcitydesk.workspace.Tx;

/// How the register reads and writes cadences.
///
/// @param called the words for whom a cadence speaks of
record CadenceTable(CityId city, Function<Cadence, String> called)
    implements RegisterModel.OfACity<Cadence, CadenceId> {
  @Override
  public String stem() {
    return "cadence";
  }

  @Override
  public CadenceId id(Cadence it) {
    return it.id();
  }

  @Override
  public String name(Cadence it) {
    return called.apply(it);
  }

  @Override
  public Cadence copy(Cadence it, String name) {
    return it.withId(CadenceId.next()).withVersion(0);
  }

  @Override
  public CityRecords<Cadence, CadenceId> records(Tx tx) {
    return tx.cadences();
  }
}
