// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import org.learningcitydesk.domain.path.Step;

/// Where somebody can take part.
public sealed interface Column {
  record OfStep(Step step) implements Column {}

  /// @param name as it was written first
  record OfArea(String name) implements Column {}
}
