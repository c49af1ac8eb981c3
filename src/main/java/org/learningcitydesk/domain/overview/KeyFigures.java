// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.overview;

import java.time.LocalDate;
import java.util.List;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.catalogue.Lifecycle;
import org.learningcitydesk.domain.partnership.Partnership;
import org.learningcitydesk.domain.path.PathProgress;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.stakeholder.Stakeholder;

/// The few numbers that are asked for first.
///
/// @param stakeholdersActive those that take part today
/// @param partnershipsInForce those whose partners are bound to each other
/// @param activitiesThisYear those of the calendar year that took or are to take place
public record KeyFigures(
    PathProgress path,
    int stakeholders,
    int stakeholdersActive,
    int partnerships,
    int partnershipsInForce,
    int activitiesThisYear) {
  public static KeyFigures of(
      List<Step> steps,
      List<Task> tasks,
      List<Stakeholder> stakeholders,
      List<Partnership> partnerships,
      List<Activity> activities,
      Lifecycle lifecycle,
      LocalDate today) {
    return new KeyFigures(
        PathProgress.of(steps, tasks),
        stakeholders.size(),
        (int) stakeholders.stream().filter(it -> it.stance().engagement().isActive()).count(),
        partnerships.size(),
        (int) partnerships.stream().filter(it -> lifecycle.isInForce(it.state())).count(),
        (int)
            activities.stream()
                .filter(it -> it.status().takesPlace() && it.isIn(today.getYear()))
                .count());
  }
}
