// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.Code;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.Recurrence.Limit;
import org.learningcitydesk.domain.activity.Rhythm;
import org.learningcitydesk.domain.activity.Rhythm.InMonth;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.ui.control.DateInput;

/// A recurrence while it is typed.
///
/// @param leftOut days as they are typed, one after the other with a semicolon between them
@RecordBuilder
record RecurrenceDraft(
    Unit unit,
    @Nullable Integer every,
    List<DayOfWeek> weekdays,
    InMonth inMonth,
    @Nullable PartialDate until,
    @Nullable Integer times,
    String leftOut)
    implements RecurrenceDraftBuilder.With {
  /// What is counted.
  enum Unit implements Code {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  /// @param it null for the first proposal: once a week
  /// @param end of the activity; where it is past the next week, the first proposal ends there
  static RecurrenceDraft of(
      @Nullable Recurrence it,
      LocalDate start,
      @Nullable PartialDate end,
      java.util.function.Function<LocalDate, String> day) {
    if (it == null)
      return new RecurrenceDraft(
          Unit.WEEKS, 1, List.of(start.getDayOfWeek()), InMonth.DAY, far(end, start), null, "");
    var leftOut = String.join("; ", it.leftOut().stream().map(day).toList());
    return new RecurrenceDraft(
        unit(it.rhythm()),
        it.every(),
        it.rhythm() instanceof Rhythm.Weeks(var on) && !on.isEmpty()
            ? List.copyOf(on)
            : List.of(start.getDayOfWeek()),
        it.rhythm() instanceof Rhythm.Months(var on) ? on : InMonth.DAY,
        it.limit() instanceof Limit.Until(var last) ? PartialDate.of(last) : null,
        it.limit() instanceof Limit.Times(var times) ? times : null,
        leftOut);
  }

  private static @Nullable PartialDate far(@Nullable PartialDate end, LocalDate start) {
    return end == null || !end.first().isAfter(start.plusWeeks(1))
        ? null
        : PartialDate.of(end.last());
  }

  private static Unit unit(Rhythm it) {
    return switch (it) {
      case Rhythm.Days() -> Unit.DAYS;
      case Rhythm.Weeks _ -> Unit.WEEKS;
      case Rhythm.Months _ -> Unit.MONTHS;
      case Rhythm.Years() -> Unit.YEARS;
    };
  }

  /// What was typed, as it takes place from a first day on.
  ///
  /// @throws InvalidValue where it cannot
  Recurrence from(LocalDate start, Locale locale) {
    if (every == null) throw new InvalidValue("recurrence.every", "recurrenceEvery");
    var made = new Recurrence(rhythm(), every, Limit.of(last(), times), days(locale));
    made.days(start);
    return made;
  }

  private @Nullable LocalDate last() {
    if (until == null) return null;
    if (!until.isExact()) throw new InvalidValue("recurrence.until", "notADate");
    return until.first();
  }

  private Rhythm rhythm() {
    return switch (unit) {
      case DAYS -> new Rhythm.Days();
      case WEEKS -> new Rhythm.Weeks(Set.copyOf(weekdays));
      case MONTHS -> new Rhythm.Months(inMonth);
      case YEARS -> new Rhythm.Years();
    };
  }

  private List<LocalDate> days(Locale locale) {
    var days = new TreeSet<LocalDate>();
    for (var word : leftOut.split("[;,\\n]", -1)) {
      if (word.isBlank()) continue;
      days.add(day(word.strip(), locale));
    }
    return List.copyOf(days);
  }

  private static LocalDate day(String word, Locale locale) {
    try {
      return new DateInput(LocalDate.now(), locale)
          .read(word)
          .filter(PartialDate::isExact)
          .orElseThrow(() -> new InvalidValue("recurrence.leftOut", "notADate"))
          .first();
    } catch (InvalidValue _) {
      throw new InvalidValue("recurrence.leftOut", "notADate");
    }
  }
}
