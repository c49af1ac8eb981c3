// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.domain.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.learningcitydesk.domain.baseline.Causes.Aspect;
import org.learningcitydesk.domain.baseline.WhatChanged.Entry;
import org.learningcitydesk.domain.path.Evidence;
import org.learningcitydesk.domain.path.Step;
import org.learningcitydesk.domain.path.StepId;
import org.learningcitydesk.domain.path.StepStatus;
import org.learningcitydesk.domain.path.Task;

/// What is different on the path, step by step.
final class PathChanges {
  private final Comparison compared;
  private final Map<StepId, Step> before;
  private final List<Entry> entries = new ArrayList<>();

  private PathChanges(Comparison compared) {
    this.compared = compared;
    before = by(compared.then().steps(), Step::id);
  }

  static List<Entry> of(Comparison compared) {
    var changes = new PathChanges(compared);
    var after = by(compared.now().steps(), Step::id);
    compared.now().steps().forEach(changes::step);
    for (var step : compared.then().steps())
      if (!after.containsKey(step.id()))
        changes.add(new Change.StepRemoved(step), step, Aspect.REMOVED);
    return changes.entries;
  }

  private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
    var found = new LinkedHashMap<K, V>();
    for (var it : values) found.put(key.apply(it), it);
    return found;
  }

  private void step(Step step) {
    var old = before.get(step.id());
    if (old == null) {
      add(new Change.StepAdded(step), step, Aspect.ADDED);
    } else {
      if (old.status() != step.status())
        add(new Change.StepMoved(step, old.status()), step, Aspect.STATE);
      else if (step.closing() != null && !step.closing().equals(old.closing()))
        add(new Change.StepClosed(step), step, Aspect.ANY);
      if (!Objects.equals(old.planned().end(), step.planned().end())
          && step.status() != StepStatus.COMPLETED
          && step.status() != StepStatus.NOT_APPLICABLE)
        add(
            new Change.StepReplanned(step, old.planned().end(), step.planned().end()),
            step,
            Aspect.ANY);
    }
    tasks(step, old != null);
    evidence(step);
  }

  private void add(Change change, Step step, Aspect aspect) {
    entries.add(new Entry(change, compared.causes().of(step.id().value(), aspect)));
  }

  /// A step that does not count has no tasks to speak of.
  private void tasks(Step step, boolean wasThere) {
    if (step.status() == StepStatus.NOT_APPLICABLE) return;
    var then = tasks(compared.then(), step.id());
    var now = tasks(compared.now(), step.id());
    var amountThen = amount(then);
    var amount = amount(now);
    if (amountThen.equals(amount) || !wasThere && amount.number() == 0) return;
    var open = new HashMap<Object, Boolean>();
    for (var it : then) open.put(it.id(), it.done());
    var causes = new ArrayList<Cause>();
    for (var it : now) {
      var was = open.remove(it.id());
      if (was == null)
        causes.addAll(compared.causes().of(it.id().value(), it.done() ? Aspect.ANY : Aspect.ADDED));
      else if (was != it.done()) causes.addAll(compared.causes().of(it.id().value(), Aspect.STATE));
    }
    for (var it : then)
      if (open.containsKey(it.id()))
        causes.addAll(compared.causes().of(it.id().value(), Aspect.REMOVED));
    entries.add(new Entry(new Change.TasksMoved(step, amountThen, amount), inOrder(causes)));
  }

  /// Each once, the earliest first.
  static List<Cause> inOrder(List<Cause> causes) {
    return causes.stream().distinct().sorted(java.util.Comparator.comparing(Cause::at)).toList();
  }

  private static List<Task> tasks(Situation situation, StepId step) {
    return situation.tasks().stream().filter(it -> it.step().equals(step)).toList();
  }

  private static Change.Amount amount(List<Task> tasks) {
    return new Change.Amount(tasks.stream().filter(Task::done).count(), tasks.size());
  }

  private void evidence(Step step) {
    var then = evidence(compared.then(), step.id());
    var now = evidence(compared.now(), step.id());
    for (var it : now)
      if (then.stream().noneMatch(old -> old.id().equals(it.id())))
        entries.add(
            new Entry(
                new Change.EvidenceAdded(step, it),
                compared.causes().of(it.id().value(), Aspect.ADDED)));
    for (var it : then)
      if (now.stream().noneMatch(other -> other.id().equals(it.id())))
        entries.add(
            new Entry(
                new Change.EvidenceRemoved(step, it),
                compared.causes().of(it.id().value(), Aspect.REMOVED)));
  }

  private static List<Evidence> evidence(Situation situation, StepId step) {
    return situation.evidence().stream().filter(it -> it.step().equals(step)).toList();
  }
}
