// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.work.UserProblem;

/// Whether the steps of a template can be told apart and put in an order.
final class TemplateOrder {
  private final String file;
  private final Map<String, TemplateStep> byId = new HashMap<>();
  private final HashSet<String> done = new HashSet<>();
  private final List<String> way = new ArrayList<>();

  private TemplateOrder(String file) {
    this.file = file;
  }

  /// @throws UserProblem where an id or a number is there twice, where a step comes after one that
  ///   is not there, or after itself by a detour
  static void check(String file, List<TemplateStep> steps) {
    new TemplateOrder(file).check(steps);
  }

  private void check(List<TemplateStep> steps) {
    var numbers = new HashSet<Integer>();
    var tasks = new HashSet<String>();
    for (var step : steps) {
      if (byId.put(step.id(), step) != null)
        throw new UserProblem("problem.template.stepTwice", file, step.id());
      if (!numbers.add(step.number()))
        throw new UserProblem(
            "problem.template.numberTwice", file, Integer.toString(step.number()));
      for (var task : step.tasks())
        if (!tasks.add(task.id()))
          throw new UserProblem("problem.template.taskTwice", file, task.id());
    }
    for (var step : steps) follow(step.id());
  }

  private void follow(String id) {
    if (done.contains(id)) return;
    if (way.contains(id)) {
      var round = new ArrayList<>(way.subList(way.indexOf(id), way.size()));
      round.add(id);
      throw new UserProblem("problem.template.cycle", file, String.join(" → ", round));
    }
    way.add(id);
    var step = byId.get(id);
    if (step == null)
      throw new UserProblem(
          "problem.template.afterUnknown", file, way.size() > 1 ? way.get(way.size() - 2) : id, id);
    step.after().forEach(this::follow);
    way.removeLast();
    done.add(id);
  }
}
