// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a rule of retention.
public record RetentionRuleId(UUID value) {
  /// A new identity, later than all before it.
  public static RetentionRuleId next() {
    return new RetentionRuleId(Ids.next());
  }
}
