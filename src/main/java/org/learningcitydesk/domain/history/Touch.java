// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.history;

import org.learningcitydesk.domain.Code;

/// What a change did to a record or to one of its parts.
public enum Touch implements Code {
  ADDED,
  EDITED,
  REMOVED
}
