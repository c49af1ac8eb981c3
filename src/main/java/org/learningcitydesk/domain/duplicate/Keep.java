// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import org.learningcitydesk.domain.Code;

/// Which value a field has after a merge.
public enum Keep implements Code {
  ONE,
  OTHER,
  BOTH
}
