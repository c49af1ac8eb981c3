// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control.bulk;

import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.ui.control.RegisterModel;
import org.learningcitydesk.ui.task.Job;
import org.learningcitydesk.ui.task.Jobs;

/// A plan for many records, made beside the window whenever the wish changes, and the way to carry
/// it out as one change.
final class BatchScreenModel<T, K> {
  private final RegisterModel<T, K> register;
  private final Jobs jobs;
  private final Function<? super T, ? extends K> identity;
  private final ReadOnlyObjectWrapper<@Nullable BatchPlan<T>> plan =
      new ReadOnlyObjectWrapper<>(this, "plan");
  private final ReadOnlyObjectWrapper<@Nullable Job> saving =
      new ReadOnlyObjectWrapper<>(this, "saving");
  private int asked;
  private int answered;
  private @Nullable Runnable then;

  BatchScreenModel(
      RegisterModel<T, K> register, Jobs jobs, Function<? super T, ? extends K> identity) {
    this.register = register;
    this.jobs = jobs;
    this.identity = identity;
  }

  /// What would happen; null while nothing is wished.
  ReadOnlyObjectProperty<@Nullable BatchPlan<T>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// The work that writes, while it does.
  ReadOnlyObjectProperty<@Nullable Job> savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /// How often a plan was wished.
  int turn() {
    return asked;
  }

  /// Makes a plan, or none.
  void wish(@Nullable Supplier<BatchPlan<T>> planner) {
    var turn = ++asked;
    if (planner == null) {
      arrive(turn, null);
      return;
    }
    jobs.<BatchPlan<T>>compute(planner, made -> arrive(turn, made));
  }

  private void arrive(int turn, @Nullable BatchPlan<T> made) {
    if (turn != asked) return;
    answered = turn;
    plan.set(made);
    var next = then;
    then = null;
    if (next != null) next.run();
  }

  /// Carries the plan out as one change; waits for a plan that is being made.
  ///
  /// @param what `change.<stem>.<what>`
  /// @param done what follows when it was saved
  void carryOut(String what, Runnable done) {
    if (answered != asked) {
      then = () -> carryOut(what, done);
      return;
    }
    var now = plan.get();
    if (now == null || now.changes() == 0 || saving.get() != null) return;
    var edited = new LinkedHashMap<K, UnaryOperator<T>>();
    for (var it : now.edited()) edited.put(identity.apply(it.before()), it.change());
    var job = register.saveMany(what, new RegisterModel.Batch<>(now.added(), edited), done);
    saving.set(job);
    job.stateProperty()
        .subscribe(
            state -> {
              if (state != Job.State.RUNNING && state != Job.State.CANCELLING) saving.set(null);
            });
  }

  /// Gives up what is being written; nothing of it stays.
  void cancel() {
    then = null;
    var job = saving.get();
    if (job != null) job.cancel();
  }
}
