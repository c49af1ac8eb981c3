// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.privacy;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.person.PersonId;

/// One line of the log of data protection. It names nobody: the person is an id, what was done are
/// numbers.
///
/// @param counts how many of what were changed or shared, by a word for each
/// @param disclosure who got what and why; null where nothing was shared
public record PrivacyEntry(
    long number,
    Instant at,
    String author,
    PrivacyDeed deed,
    @Nullable PersonId person,
    SortedMap<String, Integer> counts,
    @Nullable Disclosure disclosure) {
  public PrivacyEntry {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
