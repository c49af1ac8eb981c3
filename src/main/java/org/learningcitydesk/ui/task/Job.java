// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;

/// Long work that the user sees: its name, how far it is, and how it ends. Its properties belong to
/// the JavaFX thread.
public final class Job {
  /// How far the work is.
  public enum State {
    RUNNING,
    CANCELLING,
    DONE,
    FAILED,
    CANCELLED
  }

  private final String labelKey;
  private final Executor fx;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicBoolean reporting = new AtomicBoolean();
  private volatile double latest = -1;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.RUNNING);

  Job(String labelKey, Executor fx) {
    this.labelKey = labelKey;
    this.fx = fx;
  }

  /// The message key of its name.
  public String labelKey() {
    return labelKey;
  }

  /// 0 to 1, or -1 where the whole is not known.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public State state() {
    return state.get();
  }

  /// Asks the work to end. It ends at its next report; no thread is interrupted.
  public void cancel() {
    if (state.get() != State.RUNNING) return;
    cancelled.set(true);
    state.set(State.CANCELLING);
  }

  void end(State how) {
    state.set(how);
  }

  /// What the work reports to. Many reports between two frames become one.
  Progress reports() {
    return (done, total) -> {
      if (cancelled.get()) throw new Cancelled();
      latest = total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
      if (reporting.compareAndSet(false, true)) {
        fx.execute(
            () -> {
              reporting.set(false);
              progress.set(latest);
            });
      }
    };
  }
}
