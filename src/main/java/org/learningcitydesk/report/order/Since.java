// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.order;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.baseline.Baseline;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.workspace.Tx;

/// With which earlier state a report compares.
public sealed interface Since {
  /// With none.
  record Nothing() implements Since {}

  /// With the baseline that was frozen last.
  record Latest() implements Since {}

  /// With a baseline, found by its name in another city or after it was made anew.
  ///
  /// @param id null where only the name is known
  record Named(@Nullable BaselineId id, String name) implements Since {}

  /// With the end of a day.
  record Day(LocalDate day) implements Since {}

  /// The state that is meant in a city; empty where there is none.
  default Optional<Moment> in(Tx tx, CityId city) {
    return switch (this) {
      case Nothing _ -> Optional.empty();
      case Latest _ -> tx.baselines().all(city).stream().findFirst().map(Since::frozen);
      case Day(var day) -> Optional.of(new Moment.EndOf(day));
      case Named named -> found(named, tx, city).map(Since::frozen);
    };
  }

  private static Moment frozen(Baseline baseline) {
    return new Moment.Frozen(baseline.id());
  }

  /// This one of a city, else its latest of this name.
  private static Optional<Baseline> found(Named named, Tx tx, CityId city) {
    var all = tx.baselines().all(city);
    return all.stream()
        .filter(it -> it.id().equals(named.id()))
        .findFirst()
        .or(() -> all.stream().filter(it -> it.name().equals(named.name())).findFirst());
  }
}
