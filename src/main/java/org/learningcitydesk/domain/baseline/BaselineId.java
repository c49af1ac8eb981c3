// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a baseline.
public record BaselineId(UUID value) {
  /// A new identity, later than all before it.
  public static BaselineId next() {
    return new BaselineId(Ids.next());
  }
}
