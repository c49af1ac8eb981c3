// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import org.learningcitydesk.domain.Code;

/// What may point to a record that becomes one with another.
public enum TieKind implements Code {
  ROLE,
  PARTNERSHIP,
  ACTIVITY_LED,
  ACTIVITY,
  CONTACT,
  WORKING_GROUP,
  MEETING,
  CONTRIBUTION,
  GOVERNANCE,
  ASSESSMENT,
  NETWORK_POSITION,
  DISTINCT,
  LIST_KEY,
  OTHER
}
