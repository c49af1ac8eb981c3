// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.Map;
import org.learningcitydesk.domain.duplicate.Merge;
import org.learningcitydesk.domain.duplicate.Pair;
import org.learningcitydesk.domain.duplicate.TieKind;

/// Two records side by side: what would become of each field, and what points to each of them.
record Comparison<T>(
    Pair<T> pair, Merge<T> merge, Map<TieKind, Integer> links, Map<TieKind, Integer> otherLinks) {
  Comparison<T> with(Merge<T> changed) {
    return new Comparison<>(pair, changed, links, otherLinks);
  }
}
