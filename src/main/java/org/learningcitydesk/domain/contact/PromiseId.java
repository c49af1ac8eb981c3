// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a promise.
public record PromiseId(UUID value) {
  /// A new identity, later than all before it.
  public static PromiseId next() {
    return new PromiseId(Ids.next());
  }
}
