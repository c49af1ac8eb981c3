// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.learningcitydesk.domain.budget.PlanningDate;
import org.learningcitydesk.domain.catalogue.Catalogue;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.city.City;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.meeting.DueAction;
import org.learningcitydesk.domain.overview.ActivityMonths;
import org.learningcitydesk.domain.overview.HelixCoverage;
import org.learningcitydesk.domain.overview.KeyFigures;
import org.learningcitydesk.domain.overview.NextDate;
import org.learningcitydesk.domain.overview.NextDates;
import org.learningcitydesk.domain.overview.StepProgress;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.workspace.Tx;

/// All that the screen shows, of one moment.
///
/// @param city its name
/// @param until the last day of the next dates
/// @param template what the path was made from, or would be
/// @param actions of meetings, all that are open
record Overview(
    String city,
    LocalDate today,
    LocalDate until,
    KeyFigures figures,
    List<StepProgress> steps,
    List<NextDate> dates,
    HelixCoverage helices,
    ActivityMonths months,
    int activities,
    ContactNews contacts,
    List<DueAction> actions,
    Optional<PathTemplate> template) {
  private static final int DAYS_AHEAD = 60;
  private static final int MONTHS_BEHIND = 11;
  private static final int MONTHS_AHEAD = 6;

  static Overview read(Tx tx, CityId city, Catalogue catalogue, LocalDate today) {
    var steps = tx.paths().steps(city);
    var tasks = tx.paths().tasks(city);
    var stakeholders = tx.stakeholders().all(city);
    var partnerships = tx.partnerships().all(city);
    var activities = tx.activities().all(city);
    var lifecycle = catalogue.lifecycle();
    var until = today.plusDays(DAYS_AHEAD);
    var month = YearMonth.from(today);
    return new Overview(
        tx.cities().find(city).map(City::name).orElse(""),
        today,
        until,
        KeyFigures.of(steps, tasks, stakeholders, partnerships, activities, lifecycle, today),
        StepProgress.of(steps, tasks),
        NextDates.of(
            steps,
            tasks,
            partnerships,
            tx.alertRules().all(city),
            activities,
            tx.cities().find(city).map(it -> PlanningDate.of(it, today)).orElse(List.of()),
            lifecycle,
            today,
            until),
        HelixCoverage.of(stakeholders, catalogue),
        ActivityMonths.of(
            activities, month.minusMonths(MONTHS_BEHIND), month.plusMonths(MONTHS_AHEAD)),
        activities.size(),
        ContactNews.read(tx, city, stakeholders, today),
        DueAction.open(tx.meetings().withOpenActions(city)),
        tx.paths().of(city).isEmpty()
            ? Optional.of(catalogue.pathTemplate())
            : tx.pathTemplates().of(city, catalogue));
  }

  /// Nothing is recorded yet, beyond a path that waits to be begun.
  boolean isEmpty() {
    return figures.stakeholders() == 0
        && figures.partnerships() == 0
        && activities == 0
        && steps.stream()
            .allMatch(it -> it.step().status() == StepStatus.NOT_STARTED && it.tasksDone() == 0);
  }

  int count(StepStatus status) {
    return (int) steps.stream().filter(it -> it.step().status() == status).count();
  }

  int overdue() {
    return (int) dates.stream().filter(it -> it.isOverdue(today)).count();
  }
}
