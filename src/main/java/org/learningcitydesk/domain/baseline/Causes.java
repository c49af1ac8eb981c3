// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.List;
import java.util.UUID;

/// Finds the changes behind what is different. Knows nothing of what a record is.
public interface Causes {
  /// Where nobody kept a journal.
  Causes UNKNOWN = (_, _) -> List.of();

  /// What about a record became different.
  enum Aspect {
    ADDED,
    /// Its state, status or tick.
    STATE,
    REMOVED,
    /// Anything, parts of it included.
    ANY
  }

  /// The earliest first; for a state only the change that brought it.
  List<Cause> of(UUID record, Aspect aspect);
}
