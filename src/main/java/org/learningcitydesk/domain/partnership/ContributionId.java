// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a contribution.
public record ContributionId(UUID value) {
  /// A new identity, later than all before it.
  public static ContributionId next() {
    return new ContributionId(Ids.next());
  }
}
