// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.Breakdown;
import org.learningcitydesk.domain.time.ClockChange;
import org.learningcitydesk.i18n.Messages;
import org.learningcitydesk.i18n.RecurrenceWords;

/// What is said of activities in a few words.
record ActivityWords(Messages messages) {
  /// Its date and time; of what takes place again the rhythm.
  String when(Activity it) {
    var start = it.start();
    if (start == null) return "";
    var recurrence = it.timing().recurrence();
    var day =
        recurrence == null
            ? it.end() == null || it.end().equals(start)
                ? messages.date(start)
                : messages.get("activity.fromTo", start, it.end())
            : new RecurrenceWords(messages).of(recurrence, start.first());
    var from = it.timing().from();
    return from == null ? day : messages.get("activity.dayAndTime", day, messages.time(from));
  }

  /// What a change of the clocks makes of its times, the first such day.
  List<String> clocks(Activity it, ZoneId zone) {
    var said = new LinkedHashSet<String>();
    for (var day : it.days()) {
      add(said, day, it.timing().from(), zone);
      add(said, day.plusDays(it.daysMore()), it.timing().to(), zone);
      if (!said.isEmpty()) break;
    }
    return List.copyOf(said);
  }

  private void add(Set<String> said, LocalDate day, @Nullable LocalTime time, ZoneId zone) {
    if (time == null) return;
    switch (ClockChange.of(day.atTime(time), zone)) {
      case NONE -> {}
      case MISSING ->
          said.add(
              messages.get(
                  "activity.clockMissing",
                  day,
                  messages.time(time),
                  messages.time(day.atTime(time).atZone(zone))));
      case TWICE -> said.add(messages.get("activity.clockTwice", day, messages.time(time)));
    }
  }

  /// How the groups of participants stand to the total; empty where there is nothing to say.
  List<Check> checks(Activity.Participation it) {
    var checks = new ArrayList<Check>();
    check("activity.planned", it.planned(), it.plannedBy()).ifPresent(checks::add);
    check("activity.actual", it.actual(), it.actualBy()).ifPresent(checks::add);
    return checks;
  }

  private java.util.Optional<Check> check(String what, @Nullable Integer total, Breakdown by) {
    if (by.isEmpty()) return java.util.Optional.empty();
    var word = messages.get(what);
    var sum = by.sum().getAsInt();
    var missing = by.missingTo(total);
    if (missing.isEmpty())
      return java.util.Optional.of(
          new Check(messages.get("activity.groupsAreTotal", word, sum), false));
    return java.util.Optional.of(
        missing.getAsInt() < 0
            ? new Check(
                messages.get("activity.groupsExceed", word, sum, total, -missing.getAsInt()), true)
            : new Check(
                messages.get("activity.groupsMissing", word, sum, total, missing.getAsInt()),
                false));
  }

  /// @param isWrong whether somebody should look at the numbers again
  record Check(String sentence, boolean isWrong) {}

  String sum(OptionalInt sum) {
    return sum.isEmpty() ? "–" : messages.number(sum.getAsInt());
  }
}
