// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.catalogue;

import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.learningcitydesk.domain.city.CityId;
import org.learningcitydesk.domain.identity.Ids;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.PathId;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;

/// Begins the path of a city: the steps and tasks of the template, none started. Who leads is left
/// blank, because the template only knows who usually does.
public final class PathFromTemplate {
  private PathFromTemplate() {}

  public static StartedPath start(CityId city, Catalogue catalogue) {
    return start(city, catalogue.pathTemplate());
  }

  public static StartedPath start(CityId city, PathTemplate template) {
    return start(city, template, Ids::next);
  }

  /// With identities from elsewhere, for a generator whose result is the same each time.
  public static StartedPath start(CityId city, PathTemplate template, Supplier<UUID> ids) {
    var path =
        new Path(
            new PathId(ids.get()),
            0,
            city,
            template.id(),
            template.version(),
            template.name(),
            null);
    var steps = new ArrayList<Step>();
    var tasks = new ArrayList<Task>();
    for (var from : template.steps()) {
      var step = step(new StepId(ids.get()), path.id(), from);
      steps.add(step);
      for (var task : from.tasks()) {
        var order = from.tasks().indexOf(task) + 1;
        tasks.add(task(new TaskId(ids.get()), step.id(), task, order));
      }
    }
    return new StartedPath(path, steps, tasks);
  }

  /// A task of the template that nobody has done anything about.
  public static Task task(TaskId id, StepId step, TemplateStep.TemplateTask from, int order) {
    return new Task(id, 0, step, from.id(), order, from.text(), null, null, null, false);
  }

  /// A step of the template that is not started.
  public static Step step(StepId id, PathId path, TemplateStep from) {
    return new Step(
        id,
        0,
        path,
        from.id(),
        from.number(),
        from.title(),
        from.purpose(),
        from.criterion(),
        from.basis(),
        StepStatus.NOT_STARTED,
        null,
        null,
        Step.Span.OPEN,
        Step.Span.OPEN,
        null,
        null,
        null);
  }
}
