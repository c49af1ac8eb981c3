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
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Again;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Days;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Hours;
import org.learningcitydesk.exchange.calendar.CalendarEntry.When;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.work.Progress;

/// Entries as a file in iCalendar 2.0 (RFC 5545).
///
/// @param name of the calendar
/// @param now when it is written
record CalendarFile(
    String name, List<CalendarEntry> entries, ZoneId zone, Instant now, Messages messages) {
  private static final String PRODUCT = "-//Learning City Desk//Calendar//";

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
            new TimezoneAssignment(
                TimeZone.getTimeZone(zone), ZoneDescription.of(zone, first, last)));
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
        when(event, again.first());
        event.setRecurrenceRule(RecurrenceOfFile.of(again.recurrence(), again.start()));
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
        event.setDateStart(new DateStart(time(start)));
        if (end != null) event.setDateEnd(new DateEnd(end(start, end)));
      }
    }
  }

  /// A day is a day everywhere: it is kept in its parts, not as a moment.
  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /// Where the clocks pass over the start and not the end, it takes as long as it was meant to.
  private ICalDate end(LocalDateTime start, LocalDateTime end) {
    var begins = start.atZone(zone).toInstant();
    if (end.atZone(zone).toInstant().isAfter(begins)) return time(end);
    return new ICalDate(Date.from(begins.plus(java.time.Duration.between(start, end))), true);
  }

  private ICalDate time(LocalDateTime time) {
    return new ICalDate(Date.from(time.atZone(zone).toInstant()), true);
  }

  private static Trigger before(int days) {
    var duration =
        days == 0
            ? new Duration.Builder().hours(MORNING)
            : new Duration.Builder().prior(true).days(days - 1).hours(24 - MORNING);
    return new Trigger(duration.build(), Related.START);
  }
}
