// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a piece of evidence.
public record EvidenceId(UUID value) {
  /// A new identity, later than all before it.
  public static EvidenceId next() {
    return new EvidenceId(Ids.next());
  }
}
