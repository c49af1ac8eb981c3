// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an entry of the contact log.
public record ContactId(UUID value) {
  /// A new identity, later than all before it.
  public static ContactId next() {
    return new ContactId(Ids.next());
  }
}
