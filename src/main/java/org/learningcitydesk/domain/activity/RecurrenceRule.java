// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.activity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm.InMonth;

/// A recurrence as the text of a rule of RFC 5545, which files and tables keep. The days that are
/// left out stand beside it.
public final class RecurrenceRule {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final Set<String> KNOWN =
      Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "UNTIL", "COUNT", "WKST");

  private RecurrenceRule() {}

  /// The rule, with all that follows from the first day.
  public static String of(Recurrence it, LocalDate start) {
    var parts = new ArrayList<String>();
    switch (it.rhythm()) {
      case Rhythm.Days() -> parts.add("FREQ=DAILY");
      case Rhythm.Weeks(var on) -> {
        parts.add("FREQ=WEEKLY");
        var days = on.isEmpty() ? Set.of(start.getDayOfWeek()) : on;
        parts.add(
            "BYDAY=" + days.stream().map(RecurrenceRule::name).collect(Collectors.joining(",")));
      }
      case Rhythm.Months(var on) -> {
        parts.add("FREQ=MONTHLY");
        parts.add(
            switch (on) {
              case DAY -> "BYMONTHDAY=" + start.getDayOfMonth();
              case NTH_WEEKDAY -> "BYDAY=" + Recurrence.place(start) + name(start.getDayOfWeek());
              case LAST_WEEKDAY -> "BYDAY=-1" + name(start.getDayOfWeek());
            });
      }
      case Rhythm.Years() -> {
        parts.add("FREQ=YEARLY");
        parts.add("BYMONTH=" + start.getMonthValue());
        parts.add("BYMONTHDAY=" + start.getDayOfMonth());
      }
    }
    if (it.every() > 1) parts.add(1, "INTERVAL=" + it.every());
    parts.add(
        switch (it.limit()) {
          case Limit.Until(var last) -> "UNTIL=" + DAY.format(last);
          case Limit.Times(var times) -> "COUNT=" + times;
        });
    return String.join(";", parts);
  }

  /// Reads a rule of the kinds that there are here.
  ///
  /// @throws InvalidValue for any other, and for one that says another day than the first day does
  public static Recurrence parse(String text, List<LocalDate> leftOut, LocalDate start) {
    var parts = parts(text);
    var read =
        new Recurrence(
            rhythm(parts), number(parts.getOrDefault("INTERVAL", "1")), limit(parts), leftOut);
    var written = parts(of(read, start));
    for (var it : List.of("BYDAY", "BYMONTHDAY", "BYMONTH"))
      if (parts.containsKey(it) && !same(parts.get(it), written.get(it)))
        throw new InvalidValue("activity.recurrence", "recurrenceOtherDay");
    return read;
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && new HashSet<>(List.of(one.split(",", -1)))
            .equals(new HashSet<>(List.of(other.split(",", -1))));
  }

  private static Map<String, String> parts(String text) {
    var parts = new HashMap<String, String>();
    var rule = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
    for (var part : rule.split(";", -1)) {
      var pair = part.split("=", -1);
      if (pair.length != 2 || !KNOWN.contains(pair[0].strip())) throw unreadable();
      if (parts.put(pair[0].strip(), pair[1].replace(" ", "")) != null) throw unreadable();
    }
    // Weeks begin on Monday here, as they do where nothing is said.
    if (!"MO".equals(parts.getOrDefault("WKST", "MO"))) throw unreadable();
    return parts;
  }

  private static Rhythm rhythm(Map<String, String> parts) {
    return switch (parts.getOrDefault("FREQ", "")) {
      case "DAILY" -> only(parts, new Rhythm.Days());
      case "WEEKLY" -> only(parts, new Rhythm.Weeks(weekdays(parts.get("BYDAY"))), "BYDAY");
      case "MONTHLY" -> {
        var day = parts.get("BYDAY");
        if (day == null) yield only(parts, new Rhythm.Months(InMonth.DAY), "BYMONTHDAY");
        yield only(
            parts,
            new Rhythm.Months(day.startsWith("-1") ? InMonth.LAST_WEEKDAY : InMonth.NTH_WEEKDAY),
            "BYDAY");
      }
      case "YEARLY" -> only(parts, new Rhythm.Years(), "BYMONTH", "BYMONTHDAY");
      default -> throw unreadable();
    };
  }

  private static Rhythm only(Map<String, String> parts, Rhythm rhythm, String... by) {
    var foreign = Stream.of("BYDAY", "BYMONTHDAY", "BYMONTH").filter(parts::containsKey);
    if (foreign.anyMatch(it -> !Arrays.asList(by).contains(it))) throw unreadable();
    return rhythm;
  }

  private static Set<DayOfWeek> weekdays(@Nullable String text) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    if (text == null) return days;
    for (var name : text.split(",", -1)) {
      var place = DAYS.indexOf(name);
      if (place < 0) throw unreadable();
      days.add(DayOfWeek.of(place + 1));
    }
    return days;
  }

  private static Limit limit(Map<String, String> parts) {
    var until = parts.get("UNTIL");
    var count = parts.get("COUNT");
    try {
      return Limit.of(
          until == null ? null : LocalDate.parse(until.replaceFirst("T\\d{6}Z?$", ""), DAY),
          count == null ? null : Integer.valueOf(number(count)));
    } catch (DateTimeException _) {
      throw unreadable();
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw unreadable();
    }
  }

  private static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  private static InvalidValue unreadable() {
    return new InvalidValue("activity.recurrence", "recurrenceUnreadable");
  }
}
