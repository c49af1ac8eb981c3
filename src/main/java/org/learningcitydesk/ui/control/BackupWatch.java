// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.control;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.exchange.backup.BackupReason;
import org.learningcitydesk.exchange.backup.BackupState;
import org.learningcitydesk.exchange.backup.Backups;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Workspace;

/// Sees to it that an open workspace has backups: when it is opened, every quarter of an hour,
/// before a change of many records and when it is closed, each time only where something was
/// changed. A regular backup that fails is told once and never stops work.
public final class BackupWatch {
  private static final Duration EVERY = Duration.ofMinutes(15);

  private final Workspace workspace;
  private final Backups backups;
  private final Jobs jobs;
  private final Consumer<? super UserProblem> tell;
  private final ReadOnlyObjectWrapper<@Nullable BackupState> state =
      new ReadOnlyObjectWrapper<>(this, "state");
  private final Clockwork clockwork;
  private volatile @Nullable UserProblem failed;

  /// @param places asked each time, because the user may choose another folder meanwhile
  /// @param tell hears of a regular backup that failed, in any thread, once for each reason
  public BackupWatch(
      Workspace workspace,
      Supplier<BackupPlaces> places,
      Jobs jobs,
      Consumer<? super UserProblem> tell) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.tell = tell;
    backups = new Backups(workspace, places, Clock.systemDefaultZone());
    clockwork = Clockwork.of(EVERY, this, it -> it.makeIfChanged(BackupReason.REGULAR));
  }

  public Backups backups() {
    return backups;
  }

  /// Begins with a backup. A workspace that is only read gets none by itself.
  public void begin() {
    if (workspace.readOnly()) {
      look();
      return;
    }
    workspace.guard(this::before);
    clockwork.begin();
    makeIfChanged(BackupReason.OPENED);
  }

  /// How the backups stand; null until that is known.
  public ReadOnlyObjectProperty<@Nullable BackupState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Looks into the folders again.
  public void look() {
    jobs.compute(this::seen, this::show);
  }

  private void show(Optional<BackupState> seen) {
    seen.ifPresent(state::set);
  }

  // One at a time, so that none is still at work when the workspace is closed.
  private synchronized Optional<BackupState> seen() {
    return clockwork.isStopped() ? Optional.empty() : Optional.of(backups.state(failed));
  }

  void makeIfChanged(BackupReason reason) {
    jobs.compute(
        () -> {
          attempt(reason);
          return seen();
        },
        this::show);
  }

  private synchronized void attempt(BackupReason reason) {
    if (clockwork.isStopped()) return;
    try {
      backups.makeIfChanged(reason, Progress.NONE);
      failed = null;
    } catch (UserProblem problem) {
      var before = failed;
      failed = problem;
      if (before == null || !before.key().equals(problem.key())) tell.accept(problem);
    }
  }

  /// Makes a backup because the user wants one.
  ///
  /// @throws UserProblem where it cannot be written or does not read back
  public synchronized void make(Progress progress) {
    if (clockwork.isStopped()) return;
    backups.make(BackupReason.ASKED, progress);
    failed = null;
  }

  /// Has all that is here in a backup, before another state takes its place.
  ///
  /// @throws UserProblem where there is none and none can be made
  public synchronized void makeBeforeReplacement() {
    backups.makeIfChanged(BackupReason.REPLACEMENT, Progress.NONE);
  }

  /// Before a change of many records.
  ///
  /// @throws UserProblem where no backup can be made
  private void before(Label label) {
    if (BackupReason.before(label).isEmpty()) return;
    synchronized (this) {
      if (clockwork.isStopped()) return;
      backups.before(label);
    }
    look();
  }

  /// From now on nothing begins by itself.
  public void stop() {
    clockwork.stop();
  }

  /// The last backup, after [#stop] and before the workspace is closed. Nobody is there any more to
  /// be told of a failure; the next start tries again.
  public synchronized void end() {
    if (workspace.readOnly()) return;
    try {
      backups.makeIfChanged(BackupReason.CLOSED, Progress.NONE);
    } catch (UserProblem _) {
      // The workspace itself is saved.
    }
  }
}
