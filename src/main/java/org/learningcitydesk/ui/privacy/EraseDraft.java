// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.privacy;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.text.Folding;

/// What somebody types who really wants to erase.
///
/// @param files whether the attached files go too that may be about the persons
record EraseDraft(@Nullable String word, boolean files) {
  EraseDraft withWord(@Nullable String it) {
    return new EraseDraft(it, files);
  }

  EraseDraft withFiles(@Nullable Boolean it) {
    return new EraseDraft(word, Boolean.TRUE.equals(it));
  }

  /// @throws InvalidValue where something else was typed than was asked for
  EraseDraft confirmed(String asked) {
    if (word == null || !Folding.fold(word).equals(Folding.fold(asked)))
      throw new InvalidValue("privacy.word", "notTheWord");
    return this;
  }
}
