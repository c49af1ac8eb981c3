// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// Who stands where on the plane of influence and interest. Whoever lacks one of the scores is not
/// on the plane.
///
/// @param spots only those where somebody stands, in the order of the stakeholders
public record InfluenceMatrix(
    Map<Spot, List<Stakeholder>> spots, List<Stakeholder> unassessed, int total) {
  public static final InfluenceMatrix EMPTY = of(List.of());

  public InfluenceMatrix {
    spots = Map.copyOf(spots);
    unassessed = List.copyOf(unassessed);
  }

  public static InfluenceMatrix of(List<Stakeholder> stakeholders) {
    var spots = new HashMap<Spot, List<Stakeholder>>();
    var unassessed = new ArrayList<Stakeholder>();
    for (var it : stakeholders)
      Spot.of(it.stance())
          .ifPresentOrElse(
              spot -> spots.computeIfAbsent(spot, _ -> new ArrayList<>()).add(it),
              () -> unassessed.add(it));
    spots.replaceAll((_, those) -> List.copyOf(those));
    return new InfluenceMatrix(spots, unassessed, stakeholders.size());
  }

  public List<Stakeholder> at(Spot spot) {
    return spots.getOrDefault(spot, List.of());
  }

  /// Those of one quadrant, the highest influence first.
  public List<Stakeholder> in(Quadrant quadrant) {
    return Spot.all().stream()
        .filter(spot -> spot.quadrant() == quadrant)
        .flatMap(spot -> at(spot).stream())
        .toList();
  }

  public int assessed() {
    return total - unassessed.size();
  }
}
