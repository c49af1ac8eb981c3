// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.baseline.BaselineId;
import org.learningcitydesk.domain.baseline.Moment;
import org.learningcitydesk.domain.baseline.Point;
import org.learningcitydesk.domain.baseline.WhatChanged;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that is said of what changed.
///
/// @param restricted names of people whose data must not be used, whoever they are
public record ChangesSource(
    City city, Point from, Point to, WhatChanged changes, List<String> restricted) {
  public ChangesSource {
    restricted = List.copyOf(restricted);
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the city is gone, or one of the states cannot be compared
  public static ChangesSource read(
      Tx tx, CityId id, Moment from, Moment to, Catalogue catalogue, LocalDate today) {
    return read(tx, id, from, to, catalogue, today, Progress.NONE);
  }

  /// The same, for somebody who waits.
  public static ChangesSource read(
      Tx tx,
      CityId id,
      Moment from,
      Moment to,
      Catalogue catalogue,
      LocalDate today,
      Progress progress) {
    var city = tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity"));
    var then = tx.past().point(id, from, today);
    var now = tx.past().point(id, to, today);
    return new ChangesSource(
        city,
        then,
        now,
        WhatChanged.between(tx.past().compare(id, then, now, progress), catalogue.lifecycle()),
        tx.persons().all(id).stream().filter(Person::restricted).map(Person::name).toList());
  }

  /// The baseline that is meant where nobody says which: the latest.
  public static Optional<Moment> latest(Tx tx, CityId city) {
    return tx.baselines().all(city).stream().findFirst().map(it -> new Moment.Frozen(it.id()));
  }

  /// What is compared with how things stand, where the baseline is still there.
  public static Optional<ChangesSource> since(
      Tx tx, CityId city, BaselineId baseline, Catalogue catalogue, LocalDate today) {
    return tx.baselines()
        .find(baseline)
        .map(it -> read(tx, city, new Moment.Frozen(it.id()), new Moment.Now(), catalogue, today));
  }
}
