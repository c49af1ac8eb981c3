// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.figure;

import java.util.List;
import org.learningcitydesk.chart.Figure;

/// A figure with what it leaves to words, and the records behind each of its categories.
///
/// @param id stable name, for controls
/// @param notes whole sentences
/// @param parts one for each category of the figure, in their order
public record RecordChart(String id, Figure figure, List<String> notes, List<Part> parts) {
  public RecordChart {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
    if (parts.size() != figure.categories().size())
      throw new IllegalArgumentException("each category has its part");
  }

  /// @param words what they have in common
  public record Part(String words, Records records) {}
}
