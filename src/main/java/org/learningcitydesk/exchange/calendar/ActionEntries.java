// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.meeting.ActionItem;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.domain.meeting.Meeting;
import org.learningcitydesk.domain.meeting.MeetingStatus;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Certainty;

/// What somebody has to do after a meeting, on its day; what is confidential stays here.
///
/// They are events of a day and no to-dos: Google Calendar and Outlook leave to-dos of a file out,
/// and only Thunderbird shows them.
record ActionEntries(CalendarSource source, CalendarWords words, LocalDate today)
    implements Entries {
  @Override
  public CalendarPart part() {
    return CalendarPart.ACTIONS;
  }

  /// A date known to the month counts from its last day, as in the Overview. What was done before
  /// its day, or asked for by a meeting that was cancelled, takes itself out of the calendars.
  @Override
  public List<CalendarEntry> all() {
    return open().filter(it -> it.action().due() != null).flatMap(this::entry).toList();
  }

  /// How many are open without a day.
  @Override
  public int undated() {
    return (int)
        open()
            .filter(it -> it.action().due() == null && !it.action().done() && isAsked(it.meeting()))
            .count();
  }

  private Stream<DueAction> open() {
    return source.meetings().stream()
        .flatMap(meeting -> meeting.actions().stream().map(it -> new DueAction(meeting, it)))
        .filter(it -> !it.confidential());
  }

  private static boolean isAsked(Meeting it) {
    return it.status() != MeetingStatus.CANCELLED;
  }

  private Stream<CalendarEntry> entry(DueAction it) {
    var due = it.action().due();
    if (due == null) return Stream.of();
    var isOpen = !it.action().done() && isAsked(it.meeting());
    if (!isOpen && due.last().isBefore(today)) return Stream.of();
    return Stream.of(entry(it.meeting(), it.action(), due, isOpen));
  }

  private CalendarEntry entry(Meeting meeting, ActionItem action, PartialDate due, boolean isOpen) {
    var id = action.id().value();
    var revision = source.revision(id);
    var text = words.typed(action.text());
    var heading = CalendarWords.heading(words.get("calendar.action", text));
    return new CalendarEntry(
        id.toString(),
        CalendarPart.ACTIONS,
        revision.number() + source.revision(meeting.id().value()).number(),
        revision.at(),
        isOpen ? Certainty.CONFIRMED : Certainty.CANCELLED,
        CalendarEntry.Days.of(due.last()),
        heading,
        CalendarWords.lines(
            heading.equals(words.get("calendar.action", text)) ? null : text,
            due.isExact() ? null : words.get("calendar.dueBy", due),
            words.named("calendar.owner", action.owner()),
            words.get("calendar.agreedAt", words.typed(meeting.title()), meeting.setting().date())),
        null,
        List.of());
  }
}
