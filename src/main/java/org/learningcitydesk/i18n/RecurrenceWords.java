// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.i18n;

import com.ibm.icu.text.ListFormatter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Rhythm.InMonth;

/// A recurrence in words, for example: every second Thursday until 30 June 2027, 12 times, not on
/// 25 December 2026.
public final class RecurrenceWords {
  /// More days than these are no sentence any more: the rest is counted.
  private static final int DAYS = 6;

  private final Messages messages;

  public RecurrenceWords(Messages messages) {
    this.messages = messages;
  }

  /// The whole, without a full stop.
  public String of(Recurrence it, LocalDate start) {
    var days = it.days(start);
    var last = it.limit() instanceof Limit.Until(var until) ? until : days.getLast();
    var all = it.allDays(start);
    var leftOut = it.leftOut().stream().filter(all::contains).toList();
    return messages.get(
        "recurrence.sentence",
        rhythm(it, start),
        last,
        days.size(),
        leftOut.size(),
        dates(leftOut));
  }

  /// The rhythm and how many times of it, for tables and lists; empty where it is once.
  public Optional<String> brief(Activity it) {
    var recurrence = it.timing().recurrence();
    var start = it.start();
    if (recurrence == null || start == null) return Optional.empty();
    var days = it.days();
    return Optional.of(
        messages.get(
            "recurrence.brief",
            rhythm(recurrence, start.first()).replaceAll(",$", ""),
            days.size(),
            days.getFirst()));
  }

  private String dates(List<LocalDate> days) {
    var words = new ArrayList<>(days.stream().limit(DAYS).map(messages::date).toList());
    if (days.size() > DAYS) words.add(messages.get("recurrence.moreDays", days.size() - DAYS));
    return list(words);
  }

  /// How often, without the end.
  public String rhythm(Recurrence it, LocalDate start) {
    return switch (it.rhythm()) {
      case Rhythm.Days() -> messages.get("recurrence.days", it.every());
      case Rhythm.Weeks(var on) ->
          messages.get(
              "recurrence.weeks",
              it.every(),
              weekdays(on.isEmpty() ? Set.of(start.getDayOfWeek()) : on));
      case Rhythm.Months(var on) ->
          messages.get("recurrence.months", it.every(), inMonth(on, start));
      case Rhythm.Years() ->
          messages.get(
              "recurrence.years",
              it.every(),
              DateTimeFormatter.ofPattern("d MMMM", messages.locale()).format(start));
    };
  }

  /// Which day of a month, seen from the first one.
  public String inMonth(InMonth on, LocalDate start) {
    var weekday = weekday(start.getDayOfWeek());
    var isSunday = String.valueOf(start.getDayOfWeek() == DayOfWeek.SUNDAY);
    return switch (on) {
      case DAY -> messages.get("recurrence.onDay", start.getDayOfMonth());
      case NTH_WEEKDAY ->
          messages.get("recurrence.onNth", Recurrence.place(start), weekday, isSunday);
      case LAST_WEEKDAY -> messages.get("recurrence.onLast", weekday, isSunday);
    };
  }

  /// What is worth knowing of days that months or years do not have.
  public Optional<String> gap(Recurrence it, LocalDate start) {
    return switch (it.gap(start)) {
      case NONE -> Optional.empty();
      case LEAP_YEARS_ONLY -> Optional.of(messages.get("recurrence.leapYearsOnly"));
      case NOT_FEBRUARY ->
          Optional.of(messages.get("recurrence.notFebruary", start.getDayOfMonth()));
      case NOT_SHORT_MONTHS -> Optional.of(messages.get("recurrence.notShortMonths"));
      case NOT_EACH_MONTH ->
          Optional.of(messages.get("recurrence.notEachMonth", weekday(start.getDayOfWeek())));
    };
  }

  private String weekdays(Set<DayOfWeek> days) {
    return list(days.stream().sorted().map(this::weekday).toList());
  }

  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale());
  }

  private String list(List<String> words) {
    return ListFormatter.getInstance(messages.locale()).format(words);
  }
}
