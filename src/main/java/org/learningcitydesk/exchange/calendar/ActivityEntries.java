// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.Entry;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Certainty;
import org.learningcitydesk.exchange.calendar.CalendarEntry.When;

/// Activities, from their first day to their last.
record ActivityEntries(CalendarSource source, Catalogue catalogue, CalendarWords words)
    implements Entries {
  @Override
  public CalendarPart part() {
    return CalendarPart.ACTIVITIES;
  }

  @Override
  public List<CalendarEntry> all() {
    return source.activities().stream().filter(ActivityEntries::hasDay).map(this::entry).toList();
  }

  /// How many have no day that a calendar could show.
  @Override
  public int undated() {
    return (int) source.activities().stream().filter(it -> !hasDay(it)).count();
  }

  private static boolean hasDay(Activity it) {
    return it.start() != null && it.start().isExact();
  }

  private CalendarEntry entry(Activity it) {
    var id = it.id().value();
    var revision = source.revision(id);
    return new CalendarEntry(
        id.toString(),
        CalendarPart.ACTIVITIES,
        revision.number(),
        revision.at(),
        certainty(it.status()),
        when(it),
        CalendarWords.heading(words.typed(it.title())),
        description(it),
        place(it),
        List.of());
  }

  private static When when(Activity it) {
    var start = Objects.requireNonNull(it.start()).first();
    var first = first(it, start);
    var recurrence = it.timing().recurrence();
    return recurrence == null ? first : new CalendarEntry.Again(first, start, recurrence);
  }

  /// A course over many days does not go on through the nights: its times stand in the text.
  private static When first(Activity it, LocalDate start) {
    var from = it.timing().from();
    var last = start.plusDays(it.daysMore());
    if (from == null || it.daysMore() > 1 || it.daysMore() == 1 && !isOverMidnight(it))
      return new CalendarEntry.Days(start, last);
    var to = it.timing().to();
    return new CalendarEntry.Hours(start.atTime(from), to == null ? null : last.atTime(to));
  }

  private static boolean isOverMidnight(Activity it) {
    var from = it.timing().from();
    var to = it.timing().to();
    return from != null && to != null && to.isBefore(from);
  }

  /// The times, where the entry is one of whole days.
  private @Nullable String times(Activity it) {
    var from = it.timing().from();
    if (from == null || it.daysMore() == 0 || isOverMidnight(it)) return null;
    var to = it.timing().to();
    return to == null
        ? words.get("calendar.at", words.messages.time(from))
        : words.get("calendar.fromTo", words.messages.time(from), words.messages.time(to));
  }

  /// A postponed activity has no day before somebody gives it one.
  private static Certainty certainty(ActivityStatus status) {
    return switch (status) {
      case PLANNED -> Certainty.TENTATIVE;
      case CONFIRMED, IN_PROGRESS, DONE -> Certainty.CONFIRMED;
      case POSTPONED, CANCELLED -> Certainty.CANCELLED;
    };
  }

  private @Nullable String place(Activity it) {
    var place =
        Stream.of(it.place(), it.area())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return place.isEmpty() ? null : words.typed(place);
  }

  private @Nullable String description(Activity it) {
    var partnership =
        it.partnership() == null ? null : source.partnershipNames().get(it.partnership());
    return CalendarWords.lines(
        catalogue
            .activityType(it.type())
            .map(Entry::name)
            .map(name -> name.in(words.messages.locale()))
            .orElse(null),
        words.get("calendar.status", it.status()),
        times(it),
        it.end() == null || it.end().isExact() ? null : words.get("calendar.goesOnUntil", it.end()),
        it.lead() == null
            ? null
            : words.named("calendar.lead", source.stakeholders().get(it.lead())),
        words.listed(
            "calendar.partners",
            it.partners().stream()
                .map(source.stakeholders()::get)
                .filter(Objects::nonNull)
                .toList()),
        words.named("calendar.partOf", partnership));
  }
}
