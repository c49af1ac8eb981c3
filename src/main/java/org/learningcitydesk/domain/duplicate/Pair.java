// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.duplicate;

import java.util.List;

/// Two records that may be one.
///
/// @param score from 0 to 99, see [Likeness]
public record Pair<T>(T one, T other, int score, List<Clue> clues) {
  public Pair {
    clues = List.copyOf(clues);
  }

  /// Whether nothing speaks against: only such pairs are merged without being looked at.
  public boolean isUndisputed() {
    return clues.stream().noneMatch(Clue::isAgainst);
  }
}
