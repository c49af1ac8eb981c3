// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.learningcitydesk.domain.city.City;

/// A day of the year by which an Italian municipality brings its plans before the council. The law
/// moves these days now and then, and knows exceptions: a reminder, not legal advice.
public record PlanningDate(PlanningOccasion occasion, LocalDate date) {
  /// Those of this year and the next, the earliest first; none where the city is not in Italy.
  public static List<PlanningDate> of(City city, LocalDate today) {
    if (!city.country().strip().equalsIgnoreCase("IT")) return List.of();
    return Stream.of(today.getYear(), today.getYear() + 1)
        .flatMap(year -> Arrays.stream(PlanningOccasion.values()).map(it -> it.in(year)))
        .toList();
  }

  /// Days from today to the date; negative when it is past.
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, date);
  }
}
