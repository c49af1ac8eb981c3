// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import org.learningcitydesk.domain.stakeholder.Helix;

/// A part of society.
public sealed interface Part {
  Helix helix();

  record OfHelix(Helix helix) implements Part {}

  /// @param category id of the catalogue, or what somebody wrote in its place
  record OfCategory(Helix helix, String category) implements Part {}

  /// Those of a helix that are of no category yet.
  record WithoutCategory(Helix helix) implements Part {}
}
