// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an activity.
public record ActivityId(UUID value) {
  /// A new identity, later than all before it.
  public static ActivityId next() {
    return new ActivityId(Ids.next());
  }
}
