// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of a budget line.
public record BudgetLineId(UUID value) {
  /// A new identity, later than all before it.
  public static BudgetLineId next() {
    return new BudgetLineId(Ids.next());
  }
}
