// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import org.learningcitydesk.domain.Code;

/// What the columns of the coverage are.
public enum Across implements Code {
  STEP,
  AREA
}
