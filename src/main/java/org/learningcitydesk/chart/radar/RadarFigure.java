// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.radar;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.chart.Inset;

/// Spokes with scores on rings, as they are drawn: all texts are in the language of the reader.
///
/// @param sentence what it shows, in words
/// @param rings names of the scores, the lowest first
/// @param spokes clockwise, the first one upwards
/// @param lines those that are drawn first lie below
/// @param disagreement what the mark between two points means
/// @param notes what else is to be known
public record RadarFigure(
    String title,
    String sentence,
    Locale locale,
    List<String> rings,
    List<Spoke> spokes,
    List<Line> lines,
    String disagreement,
    List<String> notes,
    Figure.DataTable table)
    implements Illustration {
  public RadarFigure {
    rings = List.copyOf(rings);
    spokes = List.copyOf(spokes);
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    for (var line : lines)
      if (line.values().size() != spokes.size())
        throw new IllegalArgumentException("each line has a value for each spoke");
  }

  /// @param name in full
  /// @param remarks what is written below the name, for example that a side has not assessed it
  /// @param disagreement where the two sides are apart; null where they are not
  public record Spoke(String name, List<String> remarks, @Nullable Apart disagreement) {
    public Spoke {
      remarks = List.copyOf(remarks);
    }
  }

  /// From one score to another.
  public record Apart(double one, double other) {}

  /// The scores of one side.
  ///
  /// @param values null where it was not assessed: a gap in the line
  public record Line(String name, Look look, List<@Nullable Double> values) {
    public Line {
      values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
    }
  }

  /// Lines differ in colour, in stroke and in the shape of their points.
  public enum Look {
    /// A whole line with rings.
    FIRST,
    /// A dashed line with filled squares on their corners.
    SECOND,
    /// A thin line with small rings, of an earlier time.
    FIRST_EARLIER,
    /// A thin dashed line with small squares, of an earlier time.
    SECOND_EARLIER;

    boolean isEarlier() {
      return this == FIRST_EARLIER || this == SECOND_EARLIER;
    }

    boolean isFirst() {
      return this == FIRST || this == FIRST_EARLIER;
    }
  }

  @Override
  public boolean isEmpty() {
    return lines.stream().flatMap(it -> it.values().stream()).noneMatch(Objects::nonNull);
  }

  @Override
  public Inset drawn(ChartTheme theme) {
    return new RadarDrawing(this, theme);
  }
}
