// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an outcome of a meeting.
public record OutcomeId(UUID value) {
  /// A new identity, later than all before it.
  public static OutcomeId next() {
    return new OutcomeId(Ids.next());
  }
}
