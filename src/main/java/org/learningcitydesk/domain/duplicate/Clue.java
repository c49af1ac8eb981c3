// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import org.learningcitydesk.domain.Code;

/// What speaks for two records being one, or against it.
public enum Clue implements Code {
  SAME_TAX_CODE,
  SAME_NAME,
  SIMILAR_NAME,
  SHORT_NAME,
  SAME_PEC,
  SAME_EMAIL,
  SAME_PHONE,
  SAME_WEBSITE,
  SAME_ADDRESS,
  OTHER_TAX_CODE,
  OTHER_NAME,
  OTHER_NUMBER,
  BRANCH,
  OTHER_TOWN,
  OTHER_ADDRESS,
  OTHER_KEY;

  /// Whether it speaks against.
  public boolean isAgainst() {
    return compareTo(OTHER_TAX_CODE) >= 0;
  }
}
