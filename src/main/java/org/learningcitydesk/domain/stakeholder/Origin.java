// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.stakeholder;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.text.Blank;

/// Where the record comes from, and its key there: an import from the same source finds it again.
///
/// @param text in words, for a person
/// @param source name of the list
/// @param key identity within that list
public record Origin(@Nullable String text, @Nullable String source, @Nullable String key) {
  public static final Origin UNKNOWN = new Origin(null, null, null);

  public Origin {
    text = Blank.toNull(text, "stakeholder.origin", 300);
    source = Blank.toNull(source, "stakeholder.externalSource", 100);
    key = Blank.toNull(key, "stakeholder.externalKey", 200);
  }
}
