// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.chart.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.chart.ChartTheme;
import org.learningcitydesk.chart.Figure;
import org.learningcitydesk.chart.Illustration;
import org.learningcitydesk.domain.timeline.Row;
import org.learningcitydesk.domain.timeline.Window;

/// Rows with their bars on one scale of time, as they are drawn: all texts are in the language of
/// the reader.
///
/// @param sentence what it shows, in words
/// @param todayWord written at the line of today
/// @param legend what is explained, each once
/// @param notes what else is to be known
public record TimelineFigure(
    String title,
    String sentence,
    Locale locale,
    Window window,
    LocalDate today,
    String todayWord,
    List<Line> lines,
    List<Explained> legend,
    List<String> notes,
    Figure.DataTable table)
    implements Illustration {
  public TimelineFigure {
    lines = List.copyOf(lines);
    legend = List.copyOf(legend);
    notes = List.copyOf(notes);
  }

  /// A row, or the heading above some.
  ///
  /// @param row null for a heading
  /// @param label in full
  /// @param remark its state and its delay in a few words
  /// @param spoken all that is known of it, in whole sentences
  public record Line(@Nullable Row row, String label, String remark, String spoken) {
    public static Line heading(String label) {
      return new Line(null, label, "", label + ".");
    }

    public boolean isHeading() {
      return row == null;
    }
  }

  /// A sign of the drawing and what it means.
  public record Explained(Sign sign, String words) {}

  /// The signs of the drawing.
  public enum Sign {
    PLANNED,
    ACTUAL,
    LATE,
    UNCERTAIN,
    START,
    DUE,
    BEGUN,
    DONE,
    NOTICE,
    END
  }

  /// True where there is no row.
  @Override
  public boolean isEmpty() {
    return lines.stream().allMatch(Line::isHeading);
  }

  @Override
  public TimelineDrawing drawn(ChartTheme theme) {
    return new TimelineDrawing(this, theme);
  }
}
