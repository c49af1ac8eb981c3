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
import org.learningcitydesk.domain.path.Task;
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
  /// that left it, then the city's own.
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
      items.addAll(tasks(step.get(), Optional.of(to)).items());
      items.addAll(followed(to));
      if (!items.isEmpty()) parts.add(new Part(step.get().number(), step.get().title(), items));
    }
    for (var step : left()) {
      var items = new ArrayList<UpgradeItem>(List.of(leaving(step)));
      items.addAll(tasks(step, Optional.empty()).items());
      parts.add(new Part(step.number(), step.title(), items));
    }
    for (var step : running.steps()) {
      var items =
          step.templateStep() == null
              ? tasks(step, Optional.empty()).items()
              : List.<UpgradeItem>of();
      if (!items.isEmpty()) parts.add(new Part(step.number(), step.title(), items));
    }
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

  TaskUpgrade tasks(Step step, Optional<TemplateStep> to) {
    return new TaskUpgrade(this, step, to);
  }

  Optional<TaskMove> moveOf(Task task) {
    return TaskMove.of(this).stream().filter(it -> it.isOf(task)).findFirst();
  }

  /// Whether it was the template that moved the task, and no open task would come into a step that
  /// is closed, or any into one that does not apply.
  boolean suggests(TaskMove move) {
    var id = move.task().templateTask();
    if (id == null || !next.id().equals(running.path().templateId())) return false;
    var before = base.flatMap(it -> it.stepOfTask(id)).map(TemplateStep::id);
    var target = stepOf(move.to()).map(Step::status);
    return before.filter(it -> it.equals(move.from().templateStep())).isPresent()
        && target.filter(StepStatus.NOT_APPLICABLE::equals).isEmpty()
        && (move.task().done() || target.filter(StepStatus.COMPLETED::equals).isEmpty());
  }

  /// The moves that are made: those that were chosen, those into a new step that is taken, and
  /// those out of a step that goes.
  List<TaskMove> moves(Set<String> chosen) {
    return TaskMove.of(this).stream()
        .filter(
            it ->
                stepOf(it.to()).isEmpty()
                    ? chosen.contains(key(Kind.NEW_STEP, it.to().id()))
                    : chosen.contains(it.key())
                        || left().contains(it.from())
                            && chosen.contains(goneKey(it.from(), Kind.GONE_STEP)))
        .toList();
  }

  /// What the path has from its template, so that it changes without being asked for.
  private List<UpgradeItem> followed(TemplateStep to) {
    var items = new ArrayList<UpgradeItem>();
    baseOf(to.id())
        .ifPresent(
            it -> {
              follow(items, Kind.DURATION, to, weeks(it), weeks(to));
              follow(items, Kind.USUAL_LEAD, to, lead(it), lead(to));
            });
    return items;
  }

  private static void follow(
      List<UpgradeItem> items, Kind kind, TemplateStep to, LocalText before, LocalText after) {
    if (!before.equals(after))
      items.add(new UpgradeItem(kind, key(kind, to.id()), before, after, true));
  }

  private static LocalText weeks(TemplateStep step) {
    var weeks = step.duration();
    return weeks == null ? LocalText.BLANK : LocalText.same(weeks.min() + "\n" + weeks.max());
  }

  private static LocalText lead(TemplateStep step) {
    var lead = step.leadRoleId();
    if (lead == null) return LocalText.BLANK;
    return LocalText.same(
        Stream.concat(Stream.of(lead), step.supportRoleIds().stream())
            .collect(Collectors.joining("\n")));
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
    var suggested = TaskMove.of(this).stream().filter(this::suggests).toList();
    var kind = isTouched(step, suggested) ? Kind.KEPT_STEP : Kind.GONE_STEP;
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
  ///
  /// @param moves of tasks that leave it before
  boolean isTouched(Step step, List<TaskMove> moves) {
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
        || running.tasksOf(step).stream()
            .filter(it -> moves.stream().noneMatch(move -> move.isOf(it)))
            .anyMatch(it -> TaskUpgrade.isTouched(base, it));
  }

  private boolean isUsed(StepId step) {
    return running.inUse().contains(step);
  }

  private static boolean says(
      Optional<TemplateStep> from, LocalText words, Function<TemplateStep, LocalText> of) {
    return from.map(of).filter(words::equals).isPresent();
  }
}
