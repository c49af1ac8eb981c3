// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.stakeholder.StakeholderId;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that the report on activities speaks of.
///
/// @param stakeholders names of the city's
public record ActivitySource(
    City city, List<Activity> activities, Map<StakeholderId, String> stakeholders) {
  public ActivitySource {
    activities = List.copyOf(activities);
    stakeholders = Map.copyOf(stakeholders);
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the city is gone
  public static ActivitySource read(Tx tx, CityId id) {
    return new ActivitySource(
        tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity")),
        tx.activities().all(id),
        tx.stakeholders().all(id).stream()
            .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name)));
  }

  /// The same with those that may take place in a period.
  ActivitySource in(Period period) {
    return new ActivitySource(
        city, activities.stream().filter(it -> it.isIn(period)).toList(), stakeholders);
  }

  /// Of how many nobody knows when they take place: they are in no period.
  long withoutDate() {
    return activities.stream().filter(it -> it.start() == null).count();
  }
}
