// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.matrix;

import java.util.List;
import org.learningcitydesk.domain.matrix.InfluenceMatrix;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.matrix.Spot;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// Whom the list beside the plane shows.
sealed interface Listing {
  record Unassessed() implements Listing {}

  record All() implements Listing {}

  record InQuadrant(Quadrant quadrant) implements Listing {}

  record InSpot(Spot spot) implements Listing {}

  /// @param all those that the filter admits, by name
  default List<Stakeholder> of(InfluenceMatrix matrix, List<Stakeholder> all) {
    return switch (this) {
      case Unassessed _ -> matrix.unassessed();
      case All _ -> all;
      case InQuadrant(var quadrant) -> matrix.in(quadrant);
      case InSpot(var spot) -> matrix.at(spot);
    };
  }
}
