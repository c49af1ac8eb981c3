// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Cancelled;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.LocalCopy;

/// Sees to it that a local copy is written back: at the beginning where it is ahead, every quarter
/// of an hour where something was changed, and when it is asked for. A regular one that fails is
/// told once and never stops work.
public final class DriveWatch {
  private static final Duration EVERY = Duration.ofMinutes(15);

  private final LocalCopy copy;
  private final Jobs jobs;
  private final Consumer<? super UserProblem> tell;
  private final ReadOnlyObjectWrapper<State> state;
  private final Clockwork clockwork;
  private int working;
  private volatile @Nullable String told;

  /// How the original stands.
  ///
  /// @param working whether it is being written at this moment
  public record State(LocalCopy.State copy, boolean working) {}

  /// @param tell hears what the user should know, in any thread
  public DriveWatch(LocalCopy copy, Jobs jobs, Consumer<? super UserProblem> tell) {
    this.copy = copy;
    this.jobs = jobs;
    this.tell = tell;
    state = new ReadOnlyObjectWrapper<>(this, "state", new State(copy.state(), false));
    clockwork = Clockwork.of(EVERY, this, DriveWatch::regular);
  }

  public LocalCopy copy() {
    return copy;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Begins with what an earlier session left.
  public void begin() {
    clockwork.begin();
    news();
    regular();
  }

  /// Looks how it stands, after each change.
  public void look() {
    state.set(new State(copy.state(), working > 0));
  }

  private void news() {
    copy.news().forEach(tell);
  }

  /// Writes back now, where something was changed; silent unless it fails.
  public void regular() {
    if (clockwork.isStopped() || !copy.state().ahead()) return;
    began();
    jobs.compute(
        () -> {
          attempt(Progress.NONE);
          return copy;
        },
        _ -> ended());
  }

  /// Writes back because the user wants it, with its progress.
  public void asked() {
    if (clockwork.isStopped() || !copy.state().ahead()) return;
    began();
    told = null;
    jobs.start(
        "away.writing",
        progress -> {
          try {
            attempt(progress);
            return true;
          } catch (Cancelled _) {
            return false;
          }
        },
        _ -> ended());
  }

  private void began() {
    working++;
    look();
  }

  private void ended() {
    working--;
    look();
  }

  private void attempt(Progress progress) {
    try {
      if (!clockwork.isStopped()) copy.writeBack(progress);
      told = null;
    } catch (UserProblem problem) {
      var before = told;
      told = problem.key();
      if (!problem.key().equals(before)) tell.accept(problem);
    }
    news();
  }

  /// After the computer slept: somebody may have taken the original meanwhile.
  public void awake() {
    if (clockwork.isStopped()) return;
    jobs.compute(
        () -> {
          copy.lookAgain();
          news();
          return copy;
        },
        _ -> regular());
  }

  /// From now on nothing begins by itself.
  public void stop() {
    clockwork.stop();
  }
}
