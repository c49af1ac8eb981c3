// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityStatus;
import org.learningcitydesk.domain.budget.PlanningDate;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.AlertOccasion;
import org.learningcitydesk.domain.partnership.AlertRule;
import org.learningcitydesk.domain.partnership.Deadline;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.time.PartialDate;

/// What is overdue and what comes next, the earliest first.
public final class NextDates {
  private NextDates() {}

  /// @param rules when somebody wants to hear of the dates of agreements
  /// @param planning days of the municipal year; left out where the city switched them off
  /// @param until the last day to look at; what is overdue, and what somebody wants to hear of by
  ///     today, is always there
  public static List<NextDate> of(
      List<Step> steps,
      List<Task> tasks,
      List<Partnership> partnerships,
      List<AlertRule> rules,
      List<Activity> activities,
      List<PlanningDate> planning,
      Lifecycle lifecycle,
      LocalDate today,
      LocalDate until) {
    var byId = new HashMap<StepId, Step>();
    for (var step : steps)
      if (step.status() != StepStatus.NOT_APPLICABLE) byId.put(step.id(), step);
    var due =
        tasks.stream()
            .filter(task -> !task.done())
            .flatMap(task -> due(task, Optional.ofNullable(byId.get(task.step()))));
    var agreements =
        Deadline.of(partnerships, lifecycle, today).stream()
            .map(it -> new NextDate.AgreementDue(it, isAlerted(it, rules, today)));
    var events = activities.stream().flatMap(activity -> ofActivity(activity, today));
    var plans = planning.stream().flatMap(it -> ofPlanning(it, rules, today));
    return Stream.<Stream<? extends NextDate>>of(due, agreements, events, plans)
        .<NextDate>flatMap(it -> it)
        .filter(it -> isNear(it, until))
        .sorted(Comparator.comparing(NextDate::day))
        .toList();
  }

  private static Stream<NextDate> due(Task task, Optional<Step> step) {
    var due = task.due();
    return due == null ? Stream.of() : step.stream().map(it -> new NextDate.TaskDue(task, it, due));
  }

  private static boolean isAlerted(Deadline it, List<AlertRule> rules, LocalDate today) {
    return rules.stream()
        .filter(rule -> rule.occasion() == it.occasion())
        .anyMatch(rule -> it.alertedOn(rule.daysBefore(), today).isPresent());
  }

  private static Stream<NextDate> ofPlanning(
      PlanningDate it, List<AlertRule> rules, LocalDate today) {
    var days =
        rules.stream()
            .filter(rule -> rule.occasion() == AlertOccasion.PLANNING)
            .flatMap(rule -> rule.daysBefore().stream())
            .toList();
    if (days.isEmpty() || it.date().isBefore(today)) return Stream.of();
    var isAlerted = days.stream().anyMatch(before -> it.daysLeft(today) <= before);
    return Stream.of(new NextDate.PlanningDue(it, isAlerted));
  }

  private static boolean isNear(NextDate it, LocalDate until) {
    return !it.when().first().isAfter(until)
        || it instanceof NextDate.AgreementDue due && due.alerted()
        || it instanceof NextDate.PlanningDue plan && plan.alerted();
  }

  /// An activity that goes on is neither next nor overdue; one whose days are over is overdue until
  /// its state says how it went. Of one that takes place again the next time counts.
  private static Stream<NextDate> ofActivity(Activity activity, LocalDate today) {
    var start = activity.start();
    if (start == null
        || !activity.status().takesPlace()
        || activity.status() == ActivityStatus.DONE) return Stream.of();
    if (activity.isRecurring()) return ofRecurring(activity, today);
    var end = activity.end() == null ? start : activity.end();
    if (end.last().isBefore(today)) return Stream.of(new NextDate.ActivityOn(activity, end));
    return start.last().isBefore(today)
        ? Stream.of()
        : Stream.of(new NextDate.ActivityOn(activity, start));
  }

  private static Stream<NextDate> ofRecurring(Activity activity, LocalDate today) {
    var days = activity.days();
    var next = days.stream().filter(it -> !it.isBefore(today)).findFirst();
    if (next.isPresent())
      return Stream.of(new NextDate.ActivityOn(activity, PartialDate.of(next.get())));
    var last = PartialDate.of(days.getLast().plusDays(activity.daysMore()));
    return last.last().isBefore(today)
        ? Stream.of(new NextDate.ActivityOn(activity, last))
        : Stream.of();
  }
}
