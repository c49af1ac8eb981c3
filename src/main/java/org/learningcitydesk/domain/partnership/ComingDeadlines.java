// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.time.Quarter;

/// When the agreements in force end, and until when notice can be given, quarter by quarter. What
/// no quarter holds is there by name: nothing is left out.
///
/// @param past ends that are over although the state still says in force
/// @param later dates after the last of the quarters
/// @param withoutEnd in force, and no end is known
public record ComingDeadlines(
    List<InQuarter> quarters,
    List<Deadline> past,
    List<Deadline> later,
    List<Partnership> withoutEnd) {
  /// This quarter and the eight after it: two years, on whichever day one looks.
  public static final int QUARTERS = 9;

  public ComingDeadlines {
    quarters = List.copyOf(quarters);
    past = List.copyOf(past);
    later = List.copyOf(later);
    withoutEnd = List.copyOf(withoutEnd);
  }

  public static ComingDeadlines of(
      List<Partnership> partnerships, Lifecycle lifecycle, LocalDate today) {
    var all = Deadline.of(partnerships, lifecycle, today);
    var coming = all.stream().filter(it -> !it.date().isBefore(today)).toList();
    var quarters = Quarter.of(today).andFollowing(QUARTERS);
    return new ComingDeadlines(
        quarters.stream()
            .map(
                quarter ->
                    new InQuarter(
                        quarter,
                        coming.stream().filter(it -> quarter.contains(it.date())).toList()))
            .toList(),
        all.stream().filter(it -> it.date().isBefore(today)).toList(),
        coming.stream().filter(it -> it.date().isAfter(quarters.getLast().lastDay())).toList(),
        partnerships.stream()
            .filter(it -> lifecycle.isInForce(it.state()))
            .filter(it -> it.agreement().termOn(today).end() == null)
            .toList());
  }

  /// Those of all quarters, the earliest first.
  public List<Deadline> within() {
    return quarters.stream().flatMap(it -> it.deadlines().stream()).toList();
  }

  /// The dates that lie in one quarter, the earliest first.
  public record InQuarter(Quarter quarter, List<Deadline> deadlines) {
    public InQuarter {
      deadlines = List.copyOf(deadlines);
    }

    /// The last days of notice.
    public List<Deadline> notices() {
      return deadlines.stream().filter(it -> it.occasion() == AlertOccasion.NOTICE).toList();
    }

    /// The ends.
    ///
    /// @param renewing those after which the agreement goes on by itself, or the others
    public List<Deadline> ends(boolean renewing) {
      return deadlines.stream()
          .filter(it -> it.occasion() == AlertOccasion.END && it.renews() == renewing)
          .toList();
    }
  }
}
