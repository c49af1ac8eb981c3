// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an item of an agenda.
public record AgendaItemId(UUID value) {
  /// A new identity, later than all before it.
  public static AgendaItemId next() {
    return new AgendaItemId(Ids.next());
  }
}
