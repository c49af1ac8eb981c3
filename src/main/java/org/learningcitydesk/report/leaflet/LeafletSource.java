// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.leaflet;

import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that the leaflet speaks of, and the people that it must not name.
public record LeafletSource(
    City city,
    List<Step> steps,
    List<Activity> activities,
    List<Stakeholder> stakeholders,
    List<Person> people) {
  public LeafletSource {
    steps = List.copyOf(steps);
    activities = List.copyOf(activities);
    stakeholders = List.copyOf(stakeholders);
    people = List.copyOf(people);
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the city is gone
  public static LeafletSource read(Tx tx, CityId id) {
    return new LeafletSource(
        tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity")),
        tx.paths().steps(id),
        tx.activities().all(id),
        tx.stakeholders().all(id),
        tx.persons().all(id));
  }
}
