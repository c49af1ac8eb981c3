// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.coverage;

import java.util.List;

/// One part of society in all columns.
///
/// @param known how many stakeholders of it are known at all
public record CoverageRow(Part part, int known, List<CoverageCell> cells) {
  public CoverageRow {
    cells = List.copyOf(cells);
  }
}
