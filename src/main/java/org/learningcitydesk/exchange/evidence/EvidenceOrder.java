// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.learningcitydesk.domain.disclosure.SharingProfile;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.i18n.Messages;

/// Which evidence goes into the pack.
///
/// @param steps numbers of the steps; none for all
/// @param profile for whom it is; to the public goes the index alone
/// @param messages in the language of the index
/// @param today when it is written
public record EvidenceOrder(
    Set<Integer> steps, SharingProfile profile, Messages messages, LocalDate today) {
  public EvidenceOrder {
    steps = Set.copyOf(steps);
  }

  boolean has(Step step) {
    return steps.isEmpty() || steps.contains(step.number());
  }
}
