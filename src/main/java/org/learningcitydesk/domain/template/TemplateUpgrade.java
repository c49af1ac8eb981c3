// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcitydesk.domain.catalogue.PathTemplate;
import org.learningcitydesk.domain.catalogue.TemplateStep;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.template.UpgradeItem.Kind;
import org.learningcitydesk.domain.text.LocalText;

/// What a template would change in a running path, step by step, each change for somebody to
/// choose. States, dates, ticks, evidence and closings are never among them.
///
/// @param base what the path was made from; empty where that is not known
/// @param next the template that comes
public record TemplateUpgrade(Running running, Optional<PathTemplate> base, PathTemplate next) {
  /// What would change in one step; nothing of it is a choice where only remarks are left.
  ///
  /// @param number place in the path: of a new step that in the template
  public record Part(int number, LocalText title, List<UpgradeItem> items) {}

  /// Only the steps in which something would change: those of the template in its order, then those
  /// that left it.
  public List<Part> parts() {
    var moved = moved();
    var parts = new ArrayList<Part>();
    for (var to : next.steps()) {
      var step = stepOf(to);
      if (step.isEmpty()) {
        parts.add(new Part(to.number(), to.title(), List.of(added(to))));
        continue;
      }
      var items = new ArrayList<UpgradeItem>();
      if (moved.contains(to.id())) items.add(moved(step.get(), to));
      items.addAll(texts(step.get(), to).items());
      items.addAll(tasks(step.get(), to).items());
      if (!items.isEmpty()) parts.add(new Part(step.get().number(), step.get().title(), items));
    }
    for (var step : left())
      parts.add(new Part(step.number(), step.title(), List.of(leaving(step))));
    return parts;
  }

  public List<UpgradeItem> items() {
    return parts().stream().flatMap(it -> it.items().stream()).toList();
  }

  /// The keys of what replaces nothing of the city's own.
  public Set<String> suggested() {
    return items().stream()
        .filter(it -> it.isChoice() && it.suggested())
        .map(UpgradeItem::key)
        .collect(Collectors.toSet());
  }

  /// The path with what was chosen.
  ///
  /// @param chosen keys of items; those of others are passed over
  public Upgraded with(Set<String> chosen) {
    return Upgraded.of(this, chosen);
  }

  Optional<Step> stepOf(TemplateStep to) {
    return running.steps().stream().filter(it -> to.id().equals(it.templateStep())).findFirst();
  }

  Optional<TemplateStep> baseOf(String id) {
    return base.flatMap(it -> it.step(id));
  }

  StepUpgrade texts(Step step, TemplateStep to) {
    return new StepUpgrade(step, baseOf(to.id()), to);
  }

  TaskUpgrade tasks(Step step, TemplateStep to) {
    return new TaskUpgrade(step, running.tasksOf(step), baseOf(to.id()), to);
  }

  /// The steps of the template that it has no more.
  List<Step> left() {
    return running.steps().stream()
        .filter(it -> it.templateStep() != null && next.step(it.templateStep()).isEmpty())
        .toList();
  }

  private UpgradeItem added(TemplateStep to) {
    return new UpgradeItem(
        Kind.NEW_STEP,
        key(Kind.NEW_STEP, to.id()),
        LocalText.BLANK,
        to.purpose(),
        baseOf(to.id()).isEmpty());
  }

  private UpgradeItem moved(Step step, TemplateStep to) {
    var before = base.map(it -> Sequence.moved(ids(it), ids(next))).orElse(Set.of());
    return new UpgradeItem(
        Kind.MOVED_STEP,
        key(Kind.MOVED_STEP, to.id()),
        LocalText.same(Integer.toString(step.number())),
        LocalText.same(Integer.toString(to.number())),
        before.contains(to.id()));
  }

  private UpgradeItem leaving(Step step) {
    var kind = isTouched(step) ? Kind.KEPT_STEP : Kind.GONE_STEP;
    return new UpgradeItem(kind, goneKey(step, kind), step.purpose(), LocalText.BLANK, true);
  }

  static String key(Kind kind, String templateStep) {
    return kind.name() + " " + templateStep;
  }

  static String goneKey(Step step, Kind kind) {
    return kind.name() + " " + step.id().value();
  }

  /// What stands elsewhere than in the template that comes.
  private Set<String> moved() {
    return Sequence.moved(
        running.steps().stream().map(Step::templateStep).flatMap(Stream::ofNullable).toList(),
        ids(next));
  }

  private static List<String> ids(PathTemplate template) {
    return template.steps().stream().map(TemplateStep::id).toList();
  }

  /// Whether somebody has worked on a step, or has put it in other words.
  boolean isTouched(Step step) {
    var from =
        step.templateStep() == null ? Optional.<TemplateStep>empty() : baseOf(step.templateStep());
    return step.status() != StepStatus.NOT_STARTED
        || Stream.of(step.lead(), step.obstacle(), step.nextAction(), step.lesson(), step.reason())
            .anyMatch(it -> it != null)
        || !step.planned().equals(Step.Span.OPEN)
        || !step.actual().equals(Step.Span.OPEN)
        || step.how() != null
        || step.example() != null
        || step.expected() != null
        || isUsed(step.id())
        || !says(from, step.title(), TemplateStep::title)
        || !says(from, step.purpose(), TemplateStep::purpose)
        || !says(from, step.criterion(), TemplateStep::criterion)
        || running.tasksOf(step).stream().anyMatch(it -> TaskUpgrade.isTouched(from, it));
  }

  private boolean isUsed(StepId step) {
    return running.inUse().contains(step);
  }

  private static boolean says(
      Optional<TemplateStep> from, LocalText words, Function<TemplateStep, LocalText> of) {
    return from.map(of).filter(words::equals).isPresent();
  }
}
