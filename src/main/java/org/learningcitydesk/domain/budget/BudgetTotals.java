// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningcitydesk.domain.activity.Activity;
import org.learningcitydesk.domain.activity.ActivityId;
import org.learningcitydesk.domain.partnership.ContributionKind;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;

/// Budget lines summed up by what they are for and where they come from. Each line counts once: the
/// line of an activity counts for the step of that activity too.
///
/// ```java
/// var totals = BudgetTotals.of(tx.budget().all(city), steps, activities);
/// totals.of(step.id()).all().planned();
/// ```
public final class BudgetTotals {
  private final List<BudgetLine> lines;
  private final List<StepId> steps;
  private final Map<ActivityId, StepId> stepOf;

  private BudgetTotals(List<BudgetLine> lines, List<StepId> steps, Map<ActivityId, StepId> stepOf) {
    this.lines = List.copyOf(lines);
    this.steps = steps;
    this.stepOf = stepOf;
  }

  /// @param steps in the order of the path
  public static BudgetTotals of(
      Collection<BudgetLine> lines, Collection<Step> steps, Collection<Activity> activities) {
    var stepOf = new HashMap<ActivityId, StepId>();
    for (var it : activities) if (it.step() != null) stepOf.put(it.id(), it.step());
    return new BudgetTotals(
        List.copyOf(lines), steps.stream().map(Step::id).toList(), Map.copyOf(stepOf));
  }

  public List<BudgetLine> lines() {
    return lines;
  }

  /// Of one year alone.
  public BudgetTotals in(int year) {
    return with(lines.stream().filter(it -> it.year() == year).toList());
  }

  /// Of these lines, with the same steps and activities.
  public BudgetTotals with(List<BudgetLine> others) {
    return new BudgetTotals(others, steps, stepOf);
  }

  public BudgetSums all() {
    return BudgetSums.of(lines);
  }

  /// Of a step with its activities.
  public BudgetSums of(StepId step) {
    return BudgetSums.of(
        lines.stream().filter(it -> stepOf(it).equals(Optional.of(step))).toList());
  }

  /// Of an activity.
  public BudgetSums of(ActivityId activity) {
    return BudgetSums.of(lines.stream().filter(it -> activity.equals(it.activity())).toList());
  }

  /// The step that the line is for, directly or by its activity.
  public Optional<StepId> stepOf(BudgetLine line) {
    var step = line.step();
    if (step == null && line.activity() != null) step = stepOf.get(line.activity());
    return step != null && steps.contains(step) ? Optional.of(step) : Optional.empty();
  }

  /// Of each step that has lines, in the order of the path; at the end what is for none.
  public Map<Optional<StepId>, BudgetSums> byStep() {
    return by(
        Stream.concat(steps.stream().map(Optional::of), Stream.of(Optional.<StepId>empty()))
            .toList(),
        this::stepOf);
  }

  /// Of each source that has lines, in the order of the sources.
  public Map<FundingSource, BudgetSums> bySource() {
    return by(Arrays.asList(FundingSource.values()), BudgetLine::source);
  }

  /// Of each kind that has lines, in the order of the kinds.
  public Map<ContributionKind, BudgetSums> byKind() {
    return by(Arrays.asList(ContributionKind.values()), BudgetLine::kind);
  }

  /// Of each year, the earliest first.
  public Map<Integer, BudgetSums> byYear() {
    return by(years(), BudgetLine::year);
  }

  /// Of each chapter, in the order of their texts; at the end the lines without one.
  public Map<Optional<String>, BudgetSums> byChapter() {
    return by(
        Stream.concat(
                lines.stream()
                    .flatMap(it -> Stream.ofNullable(it.chapter()))
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .map(Optional::of),
                Stream.of(Optional.<String>empty()))
            .toList(),
        it -> Optional.ofNullable(it.chapter()));
  }

  /// The years that have lines, the earliest first.
  public List<Integer> years() {
    return lines.stream().map(BudgetLine::year).distinct().sorted().toList();
  }

  /// The year of which to speak first: this one, else the last before it that has lines, else the
  /// next; empty where there are no lines.
  public Optional<Integer> mainYear(int thisYear) {
    var years = years();
    return years.reversed().stream()
        .filter(it -> it <= thisYear)
        .findFirst()
        .or(() -> years.stream().findFirst());
  }

  private <K> Map<K, BudgetSums> by(List<K> keys, Function<BudgetLine, K> key) {
    var groups = new LinkedHashMap<K, List<BudgetLine>>();
    for (var one : keys) groups.put(one, new ArrayList<>());
    for (var line : lines)
      groups.computeIfAbsent(key.apply(line), _ -> new ArrayList<>()).add(line);
    var sums = new LinkedHashMap<K, BudgetSums>();
    groups.forEach(
        (one, those) -> {
          if (!those.isEmpty()) sums.put(one, BudgetSums.of(those));
        });
    return Collections.unmodifiableMap(sums);
  }
}
