// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.budget.BudgetTotals;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.person.Person;
import org.learningcitydesk.domain.time.Period;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// All that the progress report speaks of.
///
/// @param restricted names of people whose data must not be used, whoever they are
/// @param template what the path was made from; null where that is not known
/// @param path null where the city has not begun one
public record ProgressSource(
    City city,
    @Nullable Path path,
    List<Step> steps,
    List<Task> tasks,
    List<Evidence> evidence,
    List<Partnership> partnerships,
    List<Activity> activities,
    @Nullable PathTemplate template,
    List<String> restricted,
    List<BudgetLine> budget) {
  public ProgressSource {
    steps = List.copyOf(steps);
    tasks = List.copyOf(tasks);
    evidence = List.copyOf(evidence);
    partnerships = List.copyOf(partnerships);
    activities = List.copyOf(activities);
    restricted = List.copyOf(restricted);
    budget = List.copyOf(budget);
  }

  /// Of a path that was made from the template that ships with the program.
  public ProgressSource(
      City city,
      @Nullable Path path,
      List<Step> steps,
      List<Task> tasks,
      List<Evidence> evidence,
      List<Partnership> partnerships,
      List<Activity> activities) {
    this(
        city,
        path,
        steps,
        tasks,
        evidence,
        partnerships,
        activities,
        shippedTemplateOf(path),
        List.of(),
        List.of());
  }

  /// The same with these lines of the budget.
  ProgressSource withBudget(List<BudgetLine> lines) {
    return new ProgressSource(
        city, path, steps, tasks, evidence, partnerships, activities, template, restricted, lines);
  }

  /// The same with what happened in a period: activities, evidence and lines of the budget. How
  /// steps, tasks and partnerships stand is of no period.
  ProgressSource in(Period period) {
    if (period.isAlways()) return this;
    return new ProgressSource(
        city,
        path,
        steps,
        tasks,
        evidence.stream().filter(it -> period.touches(it.dated())).toList(),
        partnerships,
        activities.stream().filter(it -> it.isIn(period)).toList(),
        template,
        restricted,
        budget.stream().filter(it -> period.touches(it.year())).toList());
  }

  /// What the lines of the budget come to.
  BudgetTotals totals() {
    return BudgetTotals.of(budget, steps, activities);
  }

  private static @Nullable PathTemplate shippedTemplateOf(@Nullable Path path) {
    var shipped = Catalogue.shipped().pathTemplate();
    return path != null && path.templateId().equals(shipped.id()) ? shipped : null;
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the city is gone
  public static ProgressSource read(Tx tx, CityId id) {
    var city = tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity"));
    return new ProgressSource(
        city,
        tx.paths().of(id).orElse(null),
        tx.paths().steps(id),
        tx.paths().tasks(id),
        tx.paths().evidence(id),
        tx.partnerships().all(id),
        tx.activities().all(id),
        tx.pathTemplates().of(id, Catalogue.shipped()).orElse(null),
        tx.persons().all(id).stream().filter(Person::restricted).map(Person::name).toList(),
        tx.budget().all(id));
  }
}
