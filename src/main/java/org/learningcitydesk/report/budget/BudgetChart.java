// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.budget;

import java.util.List;
import org.learningcitydesk.chart.Figure;

/// A figure of the budget with the whole table behind it.
///
/// @param id stable, for controls and file names
/// @param table with differences, shares and a total, which the picture leaves out
/// @param notes what the sums leave out, in whole sentences
public record BudgetChart(String id, Figure figure, Figure.DataTable table, List<String> notes) {
  public BudgetChart {
    notes = List.copyOf(notes);
  }
}
