// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import java.util.UUID;
import org.learningcitydesk.domain.identity.Ids;

/// Identity of an assessment.
public record AssessmentId(UUID value) {
  /// A new identity, later than all before it.
  public static AssessmentId next() {
    return new AssessmentId(Ids.next());
  }
}
