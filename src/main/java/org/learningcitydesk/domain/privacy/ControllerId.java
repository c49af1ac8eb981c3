// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a controller.
public record ControllerId(UUID value) {
  /// A new identity, later than all before it.
  public static ControllerId next() {
    return new ControllerId(Ids.next());
  }
}
