// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.budget;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.budget.BudgetLine;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.report.budget.BudgetSource;

/// What a budget line can be for, and how that is called.
final class BudgetNames {
  static final BudgetNames NONE = new BudgetNames(BudgetSource.NONE);
  private final BudgetSource source;
  private final Map<StepId, Step> stepOf;
  private final Map<ActivityId, Activity> activityOf;

  BudgetNames(BudgetSource source) {
    this.source = source;
    stepOf = source.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
    activityOf =
        source.activities().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
  }

  BudgetSource source() {
    return source;
  }

  List<StepId> steps() {
    return source.steps().stream().map(Step::id).toList();
  }

  List<ActivityId> activities() {
    return source.activities().stream().map(Activity::id).toList();
  }

  /// Number and title, or blank for none.
  String step(@Nullable StepId id, Locale locale) {
    return id == null
        ? ""
        : Optional.ofNullable(stepOf.get(id)).map(it -> it.label(locale)).orElse("");
  }

  /// By which people write a step, its label aside.
  List<String> wordsOfStep(StepId id) {
    var it = stepOf.get(id);
    return it == null
        ? List.of()
        : List.of(Integer.toString(it.number()), it.title().en(), it.title().it());
  }

  String activity(@Nullable ActivityId id) {
    return id == null
        ? ""
        : Optional.ofNullable(activityOf.get(id)).map(Activity::title).orElse("");
  }

  Optional<Activity> find(@Nullable ActivityId id) {
    return Optional.ofNullable(id == null ? null : activityOf.get(id));
  }

  /// The step that a line is for, directly or by its activity.
  @Nullable StepId stepOf(BudgetLine line) {
    if (line.step() != null) return line.step();
    return find(line.activity()).map(Activity::step).orElse(null);
  }

  /// The place of the step in the path; null for none, which is sorted last.
  @Nullable Integer number(@Nullable StepId id) {
    return id == null ? null : Optional.ofNullable(stepOf.get(id)).map(Step::number).orElse(null);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BudgetNames it && source.equals(it.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
