// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Blank;
import org.learningcitydesk.domain.time.PartialDate;

/// How the minutes are registered.
///
/// @param number of the minutes
/// @param protocolNumber of the incoming and outgoing register
/// @param approvedOn when they were approved
public record Protocol(
    @Nullable String number, @Nullable String protocolNumber, @Nullable PartialDate approvedOn) {
  public static final Protocol NONE = new Protocol(null, null, null);

  public Protocol {
    number = Blank.toNull(number, "meeting.number", 100);
    protocolNumber = Blank.toNull(protocolNumber, "meeting.protocolNumber", 100);
  }
}
