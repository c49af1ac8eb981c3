// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.profile;

import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityFigure;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.city.CityMembership;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that the profile of a city speaks of.
///
/// @param figures by kind, the newest first
public record ProfileSource(
    City city,
    List<CityFigure> figures,
    List<CityMembership> memberships,
    List<Step> steps,
    List<Task> tasks,
    List<Stakeholder> stakeholders,
    List<Partnership> partnerships,
    List<Activity> activities,
    List<BudgetLine> budget) {
  public ProfileSource {
    figures = List.copyOf(figures);
    memberships = List.copyOf(memberships);
    steps = List.copyOf(steps);
    tasks = List.copyOf(tasks);
    stakeholders = List.copyOf(stakeholders);
    partnerships = List.copyOf(partnerships);
    activities = List.copyOf(activities);
    budget = List.copyOf(budget);
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the city is gone
  public static ProfileSource read(Tx tx, CityId id) {
    return new ProfileSource(
        tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity")),
        tx.cities().figures(id),
        tx.cities().memberships(id),
        tx.paths().steps(id),
        tx.paths().tasks(id),
        tx.stakeholders().all(id),
        tx.partnerships().all(id),
        tx.activities().all(id),
        tx.budget().all(id));
  }
}
