// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.budget;

import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Contribution;
import org.learningcitydesk.domain.partnership.ContributionSums;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.workspace.Tx;

/// The budget of a city with what its lines are for, and what partners give beside it.
///
/// @param city its name
/// @param contributions of partners: never a part of the budget
public record BudgetSource(
    String city,
    List<BudgetLine> lines,
    List<Step> steps,
    List<Activity> activities,
    List<Contribution> contributions) {
  public static final BudgetSource NONE =
      new BudgetSource("", List.of(), List.of(), List.of(), List.of());

  public BudgetSource {
    lines = List.copyOf(lines);
    steps = List.copyOf(steps);
    activities = List.copyOf(activities);
    contributions = List.copyOf(contributions);
  }

  public static BudgetSource read(Tx tx, CityId city) {
    return new BudgetSource(
        tx.cities().find(city).map(City::name).orElse(""),
        tx.budget().all(city),
        tx.paths().steps(city),
        tx.activities().all(city),
        tx.contributions().all(city));
  }

  public BudgetTotals totals() {
    return BudgetTotals.of(lines, steps, activities);
  }

  /// What partners give in the years of these lines.
  public ContributionSums fromPartners(BudgetTotals shown) {
    var years = shown.years();
    return ContributionSums.of(
        contributions.stream().filter(it -> years.contains(it.year())).toList());
  }
}
