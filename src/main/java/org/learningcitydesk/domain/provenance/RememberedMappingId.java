// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.provenance;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a remembered mapping.
public record RememberedMappingId(UUID value) {
  /// A new identity, later than all before it.
  public static RememberedMappingId next() {
    return new RememberedMappingId(Ids.next());
  }
}
