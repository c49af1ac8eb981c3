// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.text.LocalText;

/// The rows of activities. An activity has one pair of dates: those of the plan until it takes
/// place, those of what happened afterwards.
record ActivityRows(LocalDate today) {
  Row of(Activity it) {
    return new Row(
        new Subject.OfActivity(it.id()),
        RowKind.ACTIVITY,
        LocalText.same(it.title()),
        it.status(),
        planned(it),
        actual(it),
        milestones(it),
        delay(it).orElse(null));
  }

  /// When it takes place: one piece; something that recurs has one for each time.
  private static List<Bar> pieces(Activity it) {
    if (it.start() == null) return List.of();
    if (it.isRecurring()) return Times.pieces(it.days(), it.daysMore());
    return List.of(Bar.between(it.start(), it.end() == null ? it.start() : it.end()));
  }

  private static List<Bar> planned(Activity it) {
    return switch (it.status()) {
      case PLANNED, CONFIRMED, IN_PROGRESS, POSTPONED, CANCELLED -> pieces(it);
      case DONE -> List.of();
    };
  }

  /// What has taken place of it.
  private List<Bar> actual(Activity it) {
    return switch (it.status()) {
      case DONE -> pieces(it);
      case IN_PROGRESS -> begun(it).stream().map(this::untilToday).toList();
      case PLANNED, CONFIRMED, POSTPONED, CANCELLED -> List.of();
    };
  }

  private List<Bar> begun(Activity it) {
    if (it.isRecurring())
      return Times.pieces(
          it.days().stream().filter(day -> !day.isAfter(today)).toList(), it.daysMore());
    return pieces(it).stream().filter(piece -> !piece.first().isAfter(today)).toList();
  }

  private Bar untilToday(Bar piece) {
    var last = piece.last();
    return last != null && !last.isAfter(today)
        ? piece
        : Bar.since(piece.start(), today).withTimes(piece.times());
  }

  private static List<Milestone> milestones(Activity it) {
    return it.start() == null && it.end() != null
        ? List.of(new Milestone(MilestoneKind.END, it.end()))
        : List.of();
  }

  private Optional<Delay> delay(Activity it) {
    return switch (it.status()) {
      case PLANNED, CONFIRMED, IN_PROGRESS ->
          Delay.since(DelayKind.NOT_RECORDED, it.lastDate(), today);
      case DONE, POSTPONED, CANCELLED -> Optional.empty();
    };
  }
}
