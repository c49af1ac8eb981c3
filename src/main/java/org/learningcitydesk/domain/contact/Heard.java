// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.contact;

import java.time.LocalDate;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.PartialDate;

/// A stakeholder took part in a contact of this date.
public record Heard(StakeholderId stakeholder, PartialDate date) {
  /// Whether the contact has taken place, as far as its date can tell.
  boolean hasTakenPlace(LocalDate today) {
    return !date.first().isAfter(today);
  }

  /// The last day that the date may mean, but none that is still to come.
  LocalDate countedFrom(LocalDate today) {
    return date.last().isAfter(today) ? today : date.last();
  }
}
