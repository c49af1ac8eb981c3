// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.catalogue.PathFromTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Basis;
import org.learningcitydesk.domain.path.Path;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.Task;
import org.learningcitydesk.domain.path.TaskId;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;
import org.learningcitydesk.domain.text.LocalText;

/// A path after a template was applied to it.
///
/// @param steps all, in their order; new ones have no version yet
/// @param tasks all, those of a step in their order
/// @param gone steps to remove, with their tasks
public record Upgraded(
    Path path, List<Step> steps, List<Task> tasks, List<StepId> gone, List<TaskId> goneTasks) {

  static Upgraded of(TemplateUpgrade upgrade, Set<String> chosen) {
    return new Application(upgrade, chosen).result();
  }

  private static final class Application {
    private final TemplateUpgrade upgrade;
    private final Set<String> chosen;
    private final List<TaskMove> moves;
    private final List<Step> steps = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<StepId> gone = new ArrayList<>();
    private final List<TaskId> goneTasks = new ArrayList<>();

    Application(TemplateUpgrade upgrade, Set<String> chosen) {
      this.upgrade = upgrade;
      this.chosen = chosen;
      moves = upgrade.moves(chosen);
    }

    Upgraded result() {
      var running = upgrade.running();
      var left = upgrade.left();
      var model = new ArrayList<StepId>();
      var placed = new ArrayList<StepId>();
      for (var step : running.steps()) {
        var to = upgrade.next().steps().stream().filter(it -> isOf(step, it)).findFirst();
        if (left.contains(step)) leave(step);
        else if (to.isPresent()) change(step, to.get());
        else keep(step);
      }
      for (var to : upgrade.next().steps()) {
        var known = upgrade.stepOf(to).map(Step::id);
        known.ifPresent(model::add);
        if (known.isPresent() && isChosen(Kind.MOVED_STEP, to)) placed.add(known.get());
        if (known.isEmpty() && isChosen(Kind.NEW_STEP, to)) {
          var id = add(to);
          model.add(id);
          placed.add(id);
        }
      }
      return new Upgraded(path(), inOrder(model, placed), tasks, gone, goneTasks);
    }

    private boolean isOf(Step step, TemplateStep to) {
      return upgrade.stepOf(to).map(Step::id).filter(step.id()::equals).isPresent();
    }

    private boolean isChosen(Kind kind, TemplateStep to) {
      return chosen.contains(TemplateUpgrade.key(kind, to.id()));
    }

    private Path path() {
      var next = upgrade.next();
      var path = upgrade.running().path();
      return new Path(
          path.id(),
          path.version(),
          path.city(),
          next.id(),
          next.version(),
          next.name(),
          path.origin());
    }

    private void keep(Step step) {
      steps.add(step);
      take(step, Optional.empty());
    }

    private void change(Step step, TemplateStep to) {
      steps.add(upgrade.texts(step, to).with(chosen));
      take(step, Optional.of(to));
    }

    private void take(Step step, Optional<TemplateStep> to) {
      var changed = upgrade.tasks(step, to).with(chosen, moves);
      tasks.addAll(changed.tasks());
      goneTasks.addAll(changed.gone());
    }

    /// A step that left the template goes if it is untouched and somebody wants it; else it stays
    /// as the city's own, with what the template said of it until now.
    private void leave(Step step) {
      if (!upgrade.isTouched(step, moves)
          && chosen.contains(TemplateUpgrade.goneKey(step, Kind.GONE_STEP))) {
        gone.add(step.id());
        return;
      }
      var from = Optional.ofNullable(step.templateStep()).flatMap(upgrade::baseOf);
      steps.add(
          step.with(
              it ->
                  it.templateStep(null)
                      .basis(Basis.OWN)
                      .how(own(step.how(), from.map(TemplateStep::how)))
                      .example(own(step.example(), from.map(TemplateStep::example)))
                      .expected(TemplateStep.typesOf(step, from))));
      take(step, Optional.empty());
    }

    private static @Nullable LocalText own(@Nullable LocalText own, Optional<LocalText> from) {
      return own == null ? from.orElse(null) : own;
    }

    private StepId add(TemplateStep to) {
      var step = PathFromTemplate.step(StepId.next(), upgrade.running().path().id(), to);
      steps.add(step);
      var all = new HashSet<>(chosen);
      for (var from : to.tasks()) all.add(TaskUpgrade.newKey(to.id(), from));
      tasks.addAll(upgrade.tasks(step, Optional.of(to)).with(all, moves).tasks());
      return step.id();
    }

    private List<Step> inOrder(List<StepId> model, List<StepId> placed) {
      var ids = Sequence.placed(steps.stream().map(Step::id).toList(), model, placed::contains);
      var ordered = new ArrayList<Step>();
      for (var id : ids)
        for (var step : steps)
          if (step.id().equals(id)) ordered.add(step.withNumber(ordered.size() + 1));
      return ordered;
    }
  }
}
