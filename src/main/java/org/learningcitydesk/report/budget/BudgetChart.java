// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.budget;

import java.util.List;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.report.figure.RecordChart;

/// A figure of the budget with the whole table behind it.
///
/// @param id stable, for controls and file names
/// @param table with differences, shares and a total, which the picture leaves out
/// @param notes what the sums leave out, in whole sentences
/// @param parts the lines behind each category
public record BudgetChart(
    String id,
    Figure figure,
    Figure.DataTable table,
    List<String> notes,
    List<RecordChart.Part> parts) {
  public BudgetChart {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /// The same among other charts, each of which leads to its records.
  public RecordChart record() {
    return new RecordChart("budget-" + id, figure, notes, parts);
  }
}
