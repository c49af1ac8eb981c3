// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.domain.budget.PlanningDate;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.exchange.calendar.CalendarEntry.Certainty;

/// The days of this year and the next by which an Italian municipality brings its plans before the
/// council. Where a city switched them off, calendars that have them are rid of those to come.
record PlanningEntries(CalendarSource source, CalendarWords words, LocalDate today)
    implements Entries {
  @Override
  public CalendarPart part() {
    return CalendarPart.PLANNING;
  }

  @Override
  public int undated() {
    return 0;
  }

  @Override
  public List<CalendarEntry> all() {
    var rules =
        source.alertRules().stream()
            .filter(rule -> rule.occasion() == AlertOccasion.PLANNING)
            .toList();
    var days = rules.stream().flatMap(rule -> rule.daysBefore().stream()).toList();
    var version = rules.stream().mapToLong(AlertRule::version).sum();
    return PlanningDate.of(source.city(), today).stream()
        .filter(it -> !days.isEmpty() || version > 0 && !it.date().isBefore(today))
        .map(it -> entry(it, days))
        .toList();
  }

  private CalendarEntry entry(PlanningDate it, List<Integer> days) {
    var city = source.city().id().value();
    return new CalendarEntry(
        city + "-" + it.occasion().id() + "-" + it.date().getYear(),
        CalendarPart.PLANNING,
        source.alertsRevision().number(),
        source.alertsRevision().at(),
        days.isEmpty() ? Certainty.CANCELLED : Certainty.CONFIRMED,
        CalendarEntry.Days.of(it.date()),
        CalendarWords.heading(words.get("calendar.planning", it.occasion())),
        words.get("calendar.planningText"),
        null,
        it.date().isBefore(today) ? List.of() : days);
  }
}
