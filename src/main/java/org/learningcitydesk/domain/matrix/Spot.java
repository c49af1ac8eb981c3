// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.stakeholder.Stance;

/// A place on the plane: influence and interest, both from 1 to 5.
public record Spot(int influence, int interest) {
  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  public Spot {
    if (influence < LOWEST || influence > HIGHEST || interest < LOWEST || interest > HIGHEST)
      throw new IllegalArgumentException(influence + ", " + interest);
  }

  /// Where somebody stands; nowhere while one of the scores is missing.
  public static Optional<Spot> of(Stance stance) {
    var influence = stance.influence();
    var interest = stance.interest();
    return influence == null || interest == null
        ? Optional.empty()
        : Optional.of(new Spot(influence, interest));
  }

  /// All of them as they are read: the highest influence first, the lowest interest first.
  public static List<Spot> all() {
    var all = new ArrayList<Spot>();
    for (var influence = HIGHEST; influence >= LOWEST; influence--)
      for (var interest = LOWEST; interest <= HIGHEST; interest++)
        all.add(new Spot(influence, interest));
    return all;
  }

  /// So many scores further, but not beyond the edge.
  public Spot moved(int moreInfluence, int moreInterest) {
    return new Spot(
        Math.clamp((long) influence + moreInfluence, LOWEST, HIGHEST),
        Math.clamp((long) interest + moreInterest, LOWEST, HIGHEST));
  }

  public Quadrant quadrant() {
    return Quadrant.of(influence, interest);
  }
}
