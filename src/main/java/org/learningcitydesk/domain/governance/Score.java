// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.governance;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Blank;

/// What was said of one criterion.
///
/// @param criterion id of the catalogue
/// @param value 1 to 5, or null where it was not assessed; never zero
public record Score(String criterion, @Nullable Integer value, @Nullable String remark) {
  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  public Score {
    if (value != null && (value < LOWEST || value > HIGHEST))
      throw new InvalidValue("answer.score", "oneToFive");
    remark = Blank.toNull(remark);
  }

  /// Whether nothing was said at all.
  public boolean isSilent() {
    return value == null && remark == null;
  }
}
