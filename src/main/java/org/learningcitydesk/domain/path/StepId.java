// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a step.
public record StepId(UUID value) {
  /// A new identity, later than all before it.
  public static StepId next() {
    return new StepId(Ids.next());
  }
}
