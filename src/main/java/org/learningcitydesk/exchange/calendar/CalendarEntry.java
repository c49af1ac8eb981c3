// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Recurrence;

/// One entry of a calendar, before anybody decides how it is written.
///
/// @param uid the same in each export, so that a calendar knows the entry again
/// @param sequence grows when the record behind it is edited
/// @param changed when that was last
/// @param daysBefore on which days before its day somebody is reminded of it, the earliest first
record CalendarEntry(
    String uid,
    CalendarPart part,
    long sequence,
    Instant changed,
    Certainty certainty,
    When when,
    String summary,
    @Nullable String description,
    @Nullable String place,
    List<Integer> daysBefore) {

  /// Whether it takes place.
  enum Certainty {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }

  /// When it takes place.
  sealed interface When {
    LocalDate firstDay();

    /// Of what comes back again and again, the last day of all.
    LocalDate lastDay();
  }

  /// What takes place again and again.
  ///
  /// @param first the first time, which need not be one of those that take place
  /// @param start the day on which the first time begins
  record Again(When first, LocalDate start, Recurrence recurrence) implements When {
    @Override
    public LocalDate firstDay() {
      return first.firstDay();
    }

    @Override
    public LocalDate lastDay() {
      var all = recurrence.allDays(start);
      return all.getLast().plusDays(ChronoUnit.DAYS.between(start, first.lastDay()));
    }

    /// Those days on which it would take place but does not.
    List<LocalDate> leftOut() {
      var all = recurrence.allDays(start);
      return recurrence.leftOut().stream().filter(all::contains).toList();
    }
  }

  /// Whole days, the last one included.
  record Days(LocalDate firstDay, LocalDate lastDay) implements When {
    static Days of(LocalDate day) {
      return new Days(day, day);
    }
  }

  /// A time of a day in the time of the city.
  ///
  /// @param end null where nobody said how long it takes
  record Hours(LocalDateTime start, @Nullable LocalDateTime end) implements When {
    @Override
    public LocalDate firstDay() {
      return start.toLocalDate();
    }

    @Override
    public LocalDate lastDay() {
      return end == null ? firstDay() : end.toLocalDate();
    }
  }
}
