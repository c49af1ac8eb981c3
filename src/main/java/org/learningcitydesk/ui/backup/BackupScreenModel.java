// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.ui.backup;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.backup.Backup;
import org.learningcitydesk.exchange.backup.BackupDifference;
import org.learningcitydesk.exchange.backup.BackupFile;
import org.learningcitydesk.exchange.backup.BackupPlaces;
import org.learningcitydesk.exchange.backup.BackupState;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.ui.control.BackupChoice;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.ui.task.Jobs;
import org.learningcitydesk.workspace.Workspace;

/// The backups of a workspace, what differs in the selected one, and where the next ones go.
final class BackupScreenModel {
  final ObservableList<Backup> backups = FXCollections.observableArrayList();
  final ObservableList<Path> unreadable = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable Backup> selected = new SimpleObjectProperty<>(this, "selected");
  final ObjectProperty<@Nullable BackupDifference> difference =
      new SimpleObjectProperty<>(this, "difference");
  final ObjectProperty<@Nullable Backup> checked = new SimpleObjectProperty<>(this, "checked");
  private final Workspace workspace;
  private final BackupWatch watch;
  private final BackupChoice choice;
  private final Jobs jobs;

  BackupScreenModel(Workspace workspace, BackupWatch watch, BackupChoice choice, Jobs jobs) {
    this.workspace = workspace;
    this.watch = watch;
    this.choice = choice;
    this.jobs = jobs;
    selected.subscribe(_ -> compare());
  }

  ReadOnlyObjectProperty<@Nullable BackupState> stateProperty() {
    return watch.stateProperty();
  }

  boolean readOnly() {
    return workspace.readOnly();
  }

  BackupPlaces places() {
    return choice.places(workspace.file());
  }

  void look() {
    watch.look();
  }

  /// Shows what was found; the selection stays where its backup is still there.
  void show(BackupState state) {
    var before = selected.get();
    backups.setAll(state.backups());
    unreadable.setAll(state.unreadable());
    var now = backups.stream().filter(it -> isSame(it, before)).findFirst().orElseGet(this::first);
    if (Objects.equals(now, before)) compare();
    else selected.set(now);
  }

  private static boolean isSame(@Nullable Backup one, @Nullable Backup other) {
    return one != null && other != null && one.file().equals(other.file());
  }

  private @Nullable Backup first() {
    return backups.isEmpty() ? null : backups.getFirst();
  }

  private void compare() {
    var backup = selected.get();
    difference.set(null);
    if (!isSame(checked.get(), backup)) checked.set(null);
    if (backup == null) return;
    jobs.load(
        () -> BackupDifference.of(backup.heading(), workspace),
        found -> {
          if (backup.equals(selected.get())) difference.set(found);
        });
  }

  void makeNow() {
    jobs.start(
        "backup.making",
        progress -> {
          watch.make(progress);
          return watch;
        },
        BackupWatch::look);
  }

  /// Reads all of the selected one and compares it with its own list.
  void check() {
    var backup = selected.get();
    if (backup == null) return;
    checked.set(null);
    jobs.start(
        "backup.checking",
        progress ->
            BackupFile.verify(
                backup.file(), workspace.seal().map(Unlock.Known::new).orElse(null), progress),
        _ -> {
          if (isSame(backup, selected.get())) checked.set(backup);
        });
  }

  /// @param folder null for the one beside the workspace
  void choose(@Nullable Path folder) {
    choice.choose(workspace.file(), folder);
    watch.look();
  }
}
