// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.text.Folding;

/// Where somebody can take part.
public sealed interface Column {
  /// Whether it is the same step or area, whatever was edited in it meanwhile.
  default boolean isSame(Column other) {
    return switch (this) {
      case OfStep(var step) -> other instanceof OfStep(var that) && step.id().equals(that.id());
      case OfArea(var name) ->
          other instanceof OfArea(var that) && Folding.fold(name).equals(Folding.fold(that));
    };
  }

  record OfStep(Step step) implements Column {}

  /// @param name as it was written first
  record OfArea(String name) implements Column {}
}
