// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
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
  private static final Duration EVERY = Duration.minutes(15);

  private final LocalCopy copy;
  private final Jobs jobs;
  private final Consumer<? super UserProblem> tell;
  private final ReadOnlyObjectWrapper<State> state;
  private final Timeline clockwork;
  private int working;
  private volatile boolean stopped;
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
    clockwork = clockwork(new WeakReference<>(this));
  }

  // An endless animation is held by the toolkit: it must not hold the window.
  private static Timeline clockwork(WeakReference<DriveWatch> watch) {
    var clockwork = new Timeline();
    clockwork
        .getKeyFrames()
        .add(
            new KeyFrame(
                EVERY,
                _ -> {
                  var it = watch.get();
                  if (it == null) clockwork.stop();
                  else it.regular();
                }));
    clockwork.setCycleCount(Animation.INDEFINITE);
    return clockwork;
  }

  public LocalCopy copy() {
    return copy;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Begins with what an earlier session left.
  public void begin() {
    clockwork.play();
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
    if (stopped || !copy.state().ahead()) return;
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
    if (stopped || !copy.state().ahead()) return;
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
      if (!stopped) copy.writeBack(progress);
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
    if (stopped) return;
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
    stopped = true;
  }
}
