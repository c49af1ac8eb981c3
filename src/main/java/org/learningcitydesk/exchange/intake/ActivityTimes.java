// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.InvalidValue;
import org.learningcitydesk.domain.activity.Recurrence;
import org.learningcitydesk.domain.activity.RecurrenceRule;
import org.learningcitydesk.domain.activity.Timing;
import org.learningcitydesk.domain.time.PartialDate;
import org.learningcitydesk.domain.time.TimeOfDay;
import org.learningcitydesk.exchange.tabular.WordList;

/// What a row tells of the times of an activity. What it leaves blank stays as it was.
final class ActivityTimes {
  private ActivityTimes() {}

  /// @param start the first day, as it is with this row
  static Timing of(Timing before, @Nullable PartialDate start, Map<Field, String> values) {
    var from = TimeOfDay.read(values.get(ActivityField.START_TIME), "activity.startTime");
    var to = TimeOfDay.read(values.get(ActivityField.END_TIME), "activity.endTime");
    return new Timing(
        from == null ? before.from() : from,
        to == null ? before.to() : to,
        recurrence(before.recurrence(), start, values));
  }

  private static @Nullable Recurrence recurrence(
      @Nullable Recurrence before, @Nullable PartialDate start, Map<Field, String> values) {
    var rule = values.get(ActivityField.RECURRENCE);
    var days = values.get(ActivityField.LEFT_OUT);
    if (rule == null) {
      return before == null || days == null
          ? before
          : new Recurrence(before.rhythm(), before.every(), before.limit(), days(days));
    }
    if (start == null || !start.isExact())
      throw new InvalidValue("activity.start", "recurrenceNoStart");
    var leftOut =
        days != null ? days(days) : before == null ? List.<LocalDate>of() : before.leftOut();
    return RecurrenceRule.parse(rule, leftOut, start.first());
  }

  private static List<LocalDate> days(String text) {
    var days = new ArrayList<LocalDate>();
    for (var word : WordList.split(text)) {
      var day = DateText.read(word).filter(PartialDate::isExact);
      if (day.isEmpty())
        throw new Refused("import.row.notADate", ActivityField.LEFT_OUT.label(), word);
      days.add(day.get().first());
    }
    return days;
  }
}
