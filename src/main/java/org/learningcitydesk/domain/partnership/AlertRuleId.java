// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an alert rule.
public record AlertRuleId(UUID value) {
  /// A new identity, later than all before it.
  public static AlertRuleId next() {
    return new AlertRuleId(Ids.next());
  }
}
