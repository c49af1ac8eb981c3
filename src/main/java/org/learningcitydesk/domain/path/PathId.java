// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.path;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a path.
public record PathId(UUID value) {
  /// A new identity, later than all before it.
  public static PathId next() {
    return new PathId(Ids.next());
  }
}
