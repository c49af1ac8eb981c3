// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.report.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.budget.BudgetLine;
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
import org.learningcitydesk.domain.stakeholder.Stakeholder;
import org.learningcitydesk.domain.workinggroup.WorkingGroup;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Tx;

/// What the drafts of resolutions may speak of.
///
/// @param path null where the city has not begun one
/// @param template what the path was made from; null where that is not known
public record ResolutionSource(
    City city,
    @Nullable Path path,
    @Nullable PathTemplate template,
    List<Step> steps,
    List<Task> tasks,
    List<Evidence> evidence,
    List<Partnership> partnerships,
    List<Activity> activities,
    List<BudgetLine> budget,
    List<WorkingGroup> groups,
    List<Stakeholder> stakeholders,
    List<Person> persons) {
  public ResolutionSource {
    steps = List.copyOf(steps);
    tasks = List.copyOf(tasks);
    evidence = List.copyOf(evidence);
    partnerships = List.copyOf(partnerships);
    activities = List.copyOf(activities);
    budget = List.copyOf(budget);
    groups = List.copyOf(groups);
    stakeholders = List.copyOf(stakeholders);
    persons = List.copyOf(persons);
  }

  /// Reads it from a workspace.
  ///
  /// @throws UserProblem where the city is gone
  public static ResolutionSource read(Tx tx, CityId id) {
    return new ResolutionSource(
        tx.cities().find(id).orElseThrow(() -> new UserProblem("problem.report.noCity")),
        tx.paths().of(id).orElse(null),
        tx.pathTemplates().of(id, Catalogue.shipped()).orElse(null),
        tx.paths().steps(id),
        tx.paths().tasks(id),
        tx.paths().evidence(id),
        tx.partnerships().all(id),
        tx.activities().all(id),
        tx.budget().all(id),
        tx.workingGroups().all(id),
        tx.stakeholders().all(id),
        tx.persons().all(id));
  }
}
