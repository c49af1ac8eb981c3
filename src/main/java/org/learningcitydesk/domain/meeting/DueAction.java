// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.time.PartialDate;

/// An action item with the meeting that asked for it.
public record DueAction(Meeting meeting, ActionItem action) {
  private static final Comparator<DueAction> EARLIEST =
      Comparator.comparing(
              (DueAction it) -> it.action().due(),
              Comparator.nullsLast(Comparator.comparing(PartialDate::last)))
          .thenComparing(it -> it.meeting().setting().date());

  /// The open actions: first those with a date, the earliest before the others, then those
  /// without. What a cancelled meeting would have asked for is left out.
  public static List<DueAction> open(List<Meeting> meetings) {
    return meetings.stream()
        .filter(it -> it.status() != MeetingStatus.CANCELLED)
        .flatMap(
            meeting ->
                meeting.actions().stream()
                    .filter(it -> !it.done())
                    .map(it -> new DueAction(meeting, it)))
        .sorted(EARLIEST)
        .toList();
  }

  /// All actions of a step: the open ones first, then those that are done.
  public static List<DueAction> of(StepId step, List<Meeting> meetings) {
    return meetings.stream()
        .filter(it -> it.status() != MeetingStatus.CANCELLED)
        .flatMap(
            meeting ->
                meeting.actions().stream()
                    .filter(it -> step.equals(it.step()))
                    .map(it -> new DueAction(meeting, it)))
        .sorted(Comparator.comparing((DueAction it) -> it.action().done()).thenComparing(EARLIEST))
        .toList();
  }

  public boolean isOverdueOn(LocalDate today) {
    return action.isOverdueOn(today);
  }

  /// Whether it is overdue or falls due until that day.
  public boolean isDueBy(LocalDate until) {
    var due = action.due();
    return due != null && !due.first().isAfter(until);
  }

  /// Whether it stays between those who were there: by itself, or because of its item.
  public boolean confidential() {
    return meeting.isConfidential(action.item(), action.confidential());
  }

  /// The meeting with this action ticked, or open again.
  public Meeting ticked(Meeting stored, boolean done, LocalDate today) {
    return stored.withAction(action.id(), it -> it.ticked(done, today));
  }
}
