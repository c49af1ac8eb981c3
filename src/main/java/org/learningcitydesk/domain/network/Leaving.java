// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.List;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// What would happen if a stakeholder left.
///
/// @param alone those who would lose their only link
/// @param cutOff groups that would still hang together, without a way to the largest part that
///   remains
public record Leaving(Stakeholder who, List<Stakeholder> alone, List<List<Stakeholder>> cutOff) {
  public Leaving {
    alone = List.copyOf(alone);
    cutOff = cutOff.stream().map(List::copyOf).toList();
  }

  /// How many would lose their connection.
  public int affected() {
    return alone.size() + cutOff.stream().mapToInt(List::size).sum();
  }
}
