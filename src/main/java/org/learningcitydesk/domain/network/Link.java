// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.stakeholder.StakeholderId;

/// Two stakeholders that something brought together.
///
/// @param weight the sum of what each occasion gives
/// @param occasions at least one
public record Link(
    StakeholderId one, StakeholderId other, double weight, List<Occasion> occasions) {
  public Link {
    occasions = List.copyOf(occasions);
  }

  /// The kinds of its occasions.
  public Set<LinkKind> kinds() {
    return occasions.stream().map(Occasion::kind).collect(Collectors.toSet());
  }

  public boolean has(StakeholderId id) {
    return one.equals(id) || other.equals(id);
  }

  /// Who is at the other end.
  public StakeholderId from(StakeholderId id) {
    return one.equals(id) ? other : one;
  }
}
