// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Certainty;

/// The days on which steps of the path are to be completed and their tasks done. A date known to
/// the month counts from its last day, as in the Overview.
record StepEntries(CalendarSource source, CalendarWords words, LocalDate today) implements Entries {
  @Override
  public CalendarPart part() {
    return CalendarPart.STEPS;
  }

  @Override
  public List<CalendarEntry> all() {
    var ends = source.steps().stream().flatMap(this::end);
    var dues = source.steps().stream().flatMap(this::dues);
    return Stream.concat(ends, dues).toList();
  }

  /// Steps and tasks without a day are the rule: nobody has to be told.
  @Override
  public int undated() {
    return 0;
  }

  private static boolean isOpen(Step it) {
    return it.status() != StepStatus.COMPLETED && it.status() != StepStatus.NOT_APPLICABLE;
  }

  private Stream<CalendarEntry> end(Step it) {
    var end = it.planned().end();
    if (end == null) return Stream.of();
    var id = it.id().value();
    return entry(
        id + "-end",
        source.revision(id).number(),
        id,
        end,
        isOpen(it),
        words.get("calendar.stepEnd", label(it)),
        CalendarWords.lines(
            end.isExact() ? null : words.get("calendar.dueBy", end),
            words.named("calendar.owner", it.lead())));
  }

  private Stream<CalendarEntry> dues(Step step) {
    return source.tasks().stream()
        .filter(it -> it.step().equals(step.id()) && it.due() != null)
        .flatMap(it -> due(step, it, it.due()));
  }

  private Stream<CalendarEntry> due(Step step, Task it, @Nullable PartialDate due) {
    if (due == null) return Stream.of();
    var id = it.id().value();
    return entry(
        id.toString(),
        // The entry of an open task goes when its step does not apply any more.
        source.revision(id).number() + source.revision(step.id().value()).number(),
        id,
        due,
        !it.done() && step.status() != StepStatus.NOT_APPLICABLE,
        words.get("calendar.taskDue", words.typed(it.text().in(locale()))),
        CalendarWords.lines(
            due.isExact() ? null : words.get("calendar.dueBy", due),
            words.named("calendar.owner", it.owner()),
            words.get("calendar.ofStep", label(step))));
  }

  /// What is over leaves nothing behind; what was done before its day takes itself out of the
  /// calendars.
  private Stream<CalendarEntry> entry(
      String uid,
      long sequence,
      UUID record,
      PartialDate day,
      boolean isOpen,
      String heading,
      @Nullable String description) {
    if (!isOpen && day.last().isBefore(today)) return Stream.of();
    return Stream.of(
        new CalendarEntry(
            uid,
            CalendarPart.STEPS,
            sequence,
            source.revision(record).at(),
            isOpen ? Certainty.CONFIRMED : Certainty.CANCELLED,
            CalendarEntry.Days.of(day.last()),
            CalendarWords.heading(heading),
            description,
            null,
            List.of()));
  }

  private String label(Step it) {
    return words.typed(it.label(locale()));
  }

  private Locale locale() {
    return words.messages.locale();
  }
}
