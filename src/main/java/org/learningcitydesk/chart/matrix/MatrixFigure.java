// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.matrix;

import java.util.List;
import java.util.Map;
import org.learningcitydesk.domain.matrix.Quadrant;
import org.learningcitydesk.domain.matrix.Spot;

/// The plane of influence and interest as it is drawn: all texts are in the language of the reader.
///
/// @param sentence what it shows, in words
/// @param influence name of the upward axis
/// @param interest name of the axis to the right
/// @param headings of the quadrants
/// @param marks those of one spot in the order in which they are written
/// @param signs what the legend explains
/// @param notes what else is to be known
public record MatrixFigure(
    String title,
    String sentence,
    String influence,
    String interest,
    Map<Quadrant, String> headings,
    List<Mark> marks,
    List<Sign> signs,
    List<String> notes) {
  /// @param colour place among the colours of series, or [#PLAIN]
  /// @param word what the letter means
  public record Sign(String letter, int colour, String word) {
    public static final int PLAIN = -1;
  }

  /// @param name in full
  public record Mark(Spot spot, String name, Sign sign) {}

  public MatrixFigure {
    headings = Map.copyOf(headings);
    marks = List.copyOf(marks);
    signs = List.copyOf(signs);
    notes = List.copyOf(notes);
  }

  List<Mark> at(Spot spot) {
    return marks.stream().filter(it -> it.spot().equals(spot)).toList();
  }
}
