// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import java.util.List;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// One part of society in one column.
///
/// @param present who takes part, by name
/// @param neverMet who is known and could be here, but was never met
/// @param others who is known and met, but not here
public record CoverageCell(
    Column column, List<Presence> present, List<Stakeholder> neverMet, List<Stakeholder> others) {
  /// From so many on a part of society does not depend on one alone.
  public static final int SEVERAL = 2;

  public CoverageCell {
    present = List.copyOf(present);
    neverMet = List.copyOf(neverMet);
    others = List.copyOf(others);
  }

  /// Somebody who takes part, and why it counts.
  public record Presence(Stakeholder stakeholder, List<Trace> traces) {
    public Presence {
      traces = List.copyOf(traces);
    }
  }

  public CellState state() {
    if (present.size() >= SEVERAL) return CellState.SEVERAL;
    if (!present.isEmpty()) return CellState.ONE;
    return onlyNeverMet() ? CellState.NEVER_MET : CellState.NOBODY;
  }

  /// Nobody who was met could come: at a step they are all that is known, in an area they are at
  /// home there.
  private boolean onlyNeverMet() {
    return !neverMet.isEmpty() && (column instanceof Column.OfArea || others.isEmpty());
  }

  boolean isGap() {
    return present.isEmpty();
  }
}
