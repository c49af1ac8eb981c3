// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.Method;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.time.ClockChange;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Again;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Days;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Hours;
import org.learningcitydesk.exchange.calendar.CalendarEntry.When;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;

/// Entries as a file in iCalendar 2.0 (RFC 5545).
///
/// @param name of the calendar
/// @param about for whom it is
/// @param now when it is written
record CalendarFile(
    String name,
    String about,
    List<CalendarEntry> entries,
    ZoneId zone,
    Instant now,
    Messages messages) {
  private static final String PRODUCT = "-//Learning City Desk//Calendar//";

  /// Times are handed over as the clocks of the city show them: as moments, those over which the
  /// clocks pass would be lost.
  private static final TimeZone AS_WRITTEN = TimeZone.getTimeZone(ZoneOffset.UTC);

  /// Reminders of whole days come when people are awake.
  private static final int MORNING = 9;

  void write(OutputStream out, Progress progress) throws IOException {
    var calendar = head();
    var done = 0;
    for (var it : entries) {
      calendar.addEvent(event(it));
      if (++done % 200 == 0) progress.step(done, entries.size());
    }
    // Closing it would close the file, which is another's to do.
    var writer = new ICalWriter(new OutputStreamWriter(out, UTF_8), ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
    progress.step(entries.size(), entries.size());
  }

  private ICalendar head() {
    var calendar = new ICalendar();
    calendar.setProductId(
        new ProductId(
            PRODUCT + messages.locale().getLanguage().toUpperCase(java.util.Locale.ROOT)));
    calendar.setMethod(Method.publish());
    calendar.setName(name);
    calendar.setDescription(about);
    calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
    calendar.addExperimentalProperty("X-WR-TIMEZONE", zone.getId());
    var days = entries.stream().map(CalendarEntry::when).toList();
    var first =
        days.stream().map(CalendarEntry.When::firstDay).min(LocalDate::compareTo).orElseThrow();
    var last =
        days.stream().map(CalendarEntry.When::lastDay).max(LocalDate::compareTo).orElseThrow();
    calendar
        .getTimezoneInfo()
        .setDefaultTimezone(
            new TimezoneAssignment(AS_WRITTEN, ZoneDescription.of(zone, first, last)));
    return calendar;
  }

  private VEvent event(CalendarEntry it) {
    var event = new VEvent();
    event.setUid(it.uid());
    event.setSequence((int) Math.min(it.sequence(), Integer.MAX_VALUE));
    event.setDateTimeStamp(Date.from(now));
    event.setLastModified(Date.from(it.changed()));
    event.setStatus(
        switch (it.certainty()) {
          case TENTATIVE -> Status.tentative();
          case CONFIRMED -> Status.confirmed();
          case CANCELLED -> Status.cancelled();
        });
    event.setSummary(it.summary());
    if (it.description() != null) event.setDescription(it.description());
    if (it.place() != null) event.setLocation(it.place());
    event.addCategories(messages.label(it.part()));
    when(event, it.when());
    for (var days : it.daysBefore()) event.addAlarm(VAlarm.display(before(days), it.summary()));
    return event;
  }

  private void when(VEvent event, When when) {
    switch (when) {
      case Again again -> {
        if (again.first() instanceof Hours it) series(event, it);
        else when(event, again.first());
        event.setRecurrenceRule(
            RecurrenceOfFile.of(again.recurrence(), again.start(), skipped(again.first())));
        var leftOut = new ExceptionDates();
        for (var day : again.leftOut())
          leftOut
              .getValues()
              .add(
                  again.first() instanceof Hours(var start, _)
                      ? time(day.atTime(start.toLocalTime()))
                      : day(day));
        if (!leftOut.getValues().isEmpty()) event.addExceptionDates(leftOut);
      }
      case Days(var first, var last) -> {
        event.setDateStart(new DateStart(day(first)));
        event.setDateEnd(new DateEnd(day(last.plusDays(1))));
        event.setTransparency(true);
      }
      case Hours(var start, var end) -> {
        event.setDateStart(new DateStart(time(there(start))));
        if (end != null) event.setDateEnd(new DateEnd(time(end(start, end))));
      }
    }
  }

  /// What takes place again does so at the time that was said, also where the clocks pass over the
  /// first one: a calendar takes that for the hour after (RFC 5545, 3.3.5). Where the clocks change
  /// during the first one, it is told how long each takes: all would take as long as that one.
  private void series(VEvent event, Hours first) {
    event.setDateStart(new DateStart(time(first.start())));
    if (first.end() == null) return;
    var takes = java.time.Duration.between(first.start(), first.end());
    if (java.time.Duration.between(first.start().atZone(zone), first.end().atZone(zone))
        .equals(takes)) event.setDateEnd(new DateEnd(time(first.end())));
    else event.setDuration(Duration.fromMillis(takes.toMillis()));
  }

  /// The time of the day, where the clocks pass over the first one.
  private @Nullable LocalTime skipped(When first) {
    return first instanceof Hours(var start, _)
            && ClockChange.of(start, zone) == ClockChange.MISSING
        ? start.toLocalTime()
        : null;
  }

  /// A day is a day everywhere: it is kept in its parts, not as a moment.
  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /// Where the clocks pass over the start and not the end, it takes as long as it was meant to.
  private LocalDateTime end(LocalDateTime start, LocalDateTime end) {
    return there(end).isAfter(there(start))
        ? there(end)
        : there(start).plus(java.time.Duration.between(start, end));
  }

  /// The hour after, where the clocks pass over a time.
  private LocalDateTime there(LocalDateTime time) {
    return time.atZone(zone).toLocalDateTime();
  }

  private static ICalDate time(LocalDateTime time) {
    return new ICalDate(Date.from(time.toInstant(ZoneOffset.UTC)), true);
  }

  private static Trigger before(int days) {
    var duration =
        days == 0
            ? new Duration.Builder().hours(MORNING)
            : new Duration.Builder().prior(true).days(days - 1).hours(24 - MORNING);
    return new Trigger(duration.build(), Related.START);
  }
}
