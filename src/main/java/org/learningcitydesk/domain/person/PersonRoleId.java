// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.person;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a role of a person.
public record PersonRoleId(UUID value) {
  /// A new identity, later than all before it.
  public static PersonRoleId next() {
    return new PersonRoleId(Ids.next());
  }
}
