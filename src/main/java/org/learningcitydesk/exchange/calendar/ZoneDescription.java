// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// When the clocks of a time zone change, written into the file itself: a calendar that only gets
/// the name of a zone may be an hour off. What is written are the rules that Java has; nobody is
/// asked.
final class ZoneDescription {
  /// So many years have to agree before a change counts as one that comes each year.
  private static final int YEARS = 30;

  private static final List<ZoneOffsetTransitionRule> NONE = List.of();

  private final ZoneId zone;
  private final ZoneRules rules;
  private final VTimezone description;

  private ZoneDescription(ZoneId zone) {
    this.zone = zone;
    rules = zone.getRules();
    description = new VTimezone(zone.getId());
  }

  /// The zone as it is needed for times between two days.
  static VTimezone of(ZoneId zone, LocalDate first, LocalDate last) {
    var it = new ZoneDescription(zone);
    it.describe(first, last);
    return it.description;
  }

  private void describe(LocalDate first, LocalDate last) {
    var all = rules.getTransitionRules();
    var yearly = all.stream().allMatch(ZoneDescription::keepsItsMonth) ? all : NONE;
    var begin = first.getYear() - 1;
    var since = yearly.isEmpty() ? last.getYear() + 2 : yearlySince(yearly, begin, last.getYear());
    // Where the yearly rules hold already, two changes say all: some programs read no more.
    if (since > begin) addSingly(begin, since);
    for (var rule : yearly) add(rule.createTransition(since)).setRecurrenceRule(each(rule, since));
  }

  /// The first year, not before this one, from which on the clocks change by the rules.
  private int yearlySince(List<ZoneOffsetTransitionRule> yearly, int begin, int last) {
    var year =
        rules.getTransitions().stream()
                .mapToInt(it -> it.getDateTimeBefore().getYear())
                .reduce(last, Math::max)
            + 1;
    while (year > begin && isByRule(yearly, year - 1)) year--;
    return Math.max(year, begin);
  }

  private boolean isByRule(List<ZoneOffsetTransitionRule> yearly, int year) {
    var next = rules.nextTransition(startOf(year));
    for (var rule : yearly) {
      if (!rule.createTransition(year).equals(next)) return false;
      next = rules.nextTransition(next.getInstant());
    }
    return next == null || next.getDateTimeBefore().getYear() > year;
  }

  private Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
  }

  /// What holds at the beginning, and the changes up to a year, one by one.
  private void addSingly(int begin, int until) {
    var start = startOf(begin);
    var offset = rules.getOffset(start);
    fill(rules.isDaylightSavings(start), LocalDateTime.ofInstant(start, offset), offset, offset);
    var next = rules.nextTransition(start);
    while (next != null && next.getDateTimeBefore().getYear() < until) {
      add(next);
      next = rules.nextTransition(next.getInstant());
    }
  }

  private Observance add(ZoneOffsetTransition change) {
    return fill(
        rules.isDaylightSavings(change.getInstant()),
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter());
  }

  private Observance fill(boolean isSummer, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
    Observance it;
    if (isSummer) {
      var summer = new DaylightSavingsTime();
      description.addDaylightSavingsTime(summer);
      it = summer;
    } else {
      var standard = new StandardTime();
      description.addStandardTime(standard);
      it = standard;
    }
    it.setDateStart(
        new DateTimeComponents(
            at.getYear(),
            at.getMonthValue(),
            at.getDayOfMonth(),
            at.getHour(),
            at.getMinute(),
            at.getSecond(),
            false));
    it.setTimezoneOffsetFrom(offset(before));
    it.setTimezoneOffsetTo(offset(after));
    it.addTimezoneName(
        DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH)
            .format(at.atOffset(before).toInstant().plus(1, ChronoUnit.MINUTES).atZone(zone)));
    return it;
  }

  /// Midnight after the last Thursday of October may be in November, which no rule can say.
  private static boolean keepsItsMonth(ZoneOffsetTransitionRule rule) {
    return days(rule, 2000).stream().map(LocalDate::getMonth).distinct().count() == 1;
  }

  private static List<LocalDate> days(ZoneOffsetTransitionRule rule, int since) {
    return IntStream.range(since, since + YEARS)
        .mapToObj(year -> rule.createTransition(year).getDateTimeBefore().toLocalDate())
        .toList();
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(offset.getTotalSeconds() * 1000L);
  }

  /// A change that comes each year: on a day of the month, on the last or the n-th such day of the
  /// week, or on the one among certain days of the month.
  private static Recurrence each(ZoneOffsetTransitionRule rule, int since) {
    var days = days(rule, since);
    var first = days.getFirst();
    var weekday = first.getDayOfWeek();
    var every = new Recurrence.Builder(Frequency.YEARLY).byMonth(first.getMonthValue());
    if (rule.getDayOfWeek() == null) return every.byMonthDay(first.getDayOfMonth()).build();
    var name = DayOfWeek.values()[weekday.getValue() % 7];
    if (days.stream().allMatch(it -> it.equals(it.with(TemporalAdjusters.lastInMonth(weekday)))))
      return every.byDay(-1, name).build();
    if (days.stream().allMatch(it -> place(it) == place(first)))
      return every.byDay(place(first), name).build();
    return every
        .byMonthDay(days.stream().map(LocalDate::getDayOfMonth).distinct().sorted().toList())
        .byDay(name)
        .build();
  }

  private static int place(LocalDate day) {
    return (day.getDayOfMonth() - 1) / 7 + 1;
  }
}
