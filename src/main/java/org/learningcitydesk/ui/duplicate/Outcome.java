// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.duplicate;

import java.util.List;
import org.learningcitydesk.domain.duplicate.Merge;
import org.learningcitydesk.domain.duplicate.MergeReport;

/// What was done last, to be told.
sealed interface Outcome<T> {
  /// Two records became one.
  record Merged<T>(Merge<T> merge, T result, MergeReport report) implements Outcome<T> {}

  /// Many records became fewer.
  ///
  /// @param gone how many were
  record MergedMany<T>(int groups, int gone, List<MergeReport> reports) implements Outcome<T> {}

  /// Two records were said to be different.
  record ToldApart<T>(T one, T other) implements Outcome<T> {}
}
