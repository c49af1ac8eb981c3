// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.learningcitydesk.domain.time.PartialDate;

/// The pieces of something that takes place again and again: those that touch are one. Where there
/// are very many, those that lie nearest to each other are joined too, so that a row can be drawn;
/// how many times each piece stands for is not lost.
final class Times {
  static final int MOST_PIECES = 60;

  private Times() {}

  /// @param days on which it begins, the earliest first
  /// @param more how many days it goes on after that
  static List<Bar> pieces(List<LocalDate> days, int more) {
    var gap = 1;
    var pieces = joined(days, more, gap);
    while (pieces.size() > MOST_PIECES) {
      gap *= 2;
      pieces = joined(days, more, gap);
    }
    return pieces;
  }

  /// @param gap two that have so many days between their edges, or fewer, are one; 1 for those that
  ///     touch
  private static List<Bar> joined(List<LocalDate> days, int more, int gap) {
    var pieces = new ArrayList<Bar>();
    for (var i = 0; i < days.size(); ) {
      var first = days.get(i);
      var end = first.plusDays(more);
      var times = 1;
      while (i + times < days.size() && ChronoUnit.DAYS.between(end, days.get(i + times)) <= gap) {
        end = days.get(i + times).plusDays(more);
        times++;
      }
      pieces.add(Bar.between(PartialDate.of(first), PartialDate.of(end)).withTimes(times));
      i += times;
    }
    return List.copyOf(pieces);
  }
}
