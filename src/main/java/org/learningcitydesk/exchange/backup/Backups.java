// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Label;
import org.learningcitydesk.workspace.Point;
import org.learningcitydesk.workspace.Workspace;

/// The backups of one open workspace: made where something was changed since the last one, and
/// thinned afterwards.
public final class Backups {
  private final Workspace workspace;
  private final Supplier<BackupPlaces> places;
  private final Clock clock;

  /// @param places asked each time, because the user may choose another folder meanwhile
  public Backups(Workspace workspace, Supplier<BackupPlaces> places, Clock clock) {
    this.workspace = workspace;
    this.places = places;
    this.clock = clock;
  }

  public BackupPlaces places() {
    return places.get();
  }

  /// How they stand, with all that lie in the folders.
  ///
  /// @param failed why the last attempt failed, where it did
  public BackupState state(@Nullable UserProblem failed) {
    var point = point();
    var where = places();
    var backups = new ArrayList<Backup>();
    var unreadable = new ArrayList<Path>();
    for (var it : where.all()) {
      var content = folder(it).content();
      backups.addAll(content.of(point));
      unreadable.addAll(content.unreadable());
    }
    backups.sort(Comparator.comparing((Backup it) -> it.heading().at()).reversed());
    return new BackupState(
        point,
        backups,
        unreadable,
        where.current(),
        where.isChosenAway(),
        where.isOnOneDisk(),
        failed);
  }

  /// Those of this workspace, wherever they lie, the newest first.
  public List<Backup> all() {
    return state(null).backups();
  }

  /// Files beside an encrypted workspace that anybody can read: its backups of the time before, and
  /// copies that were made when it was brought up to date or exchanged.
  public List<Path> inTheClear() {
    var clear = new ArrayList<Path>();
    for (var it : all()) if (BackupReader.envelope(it.file()).isEmpty()) clear.add(it.file());
    for (var it : workspace.copies()) if (!Workspace.isEncrypted(it)) clear.add(it);
    return clear;
  }

  private BackupFolder folder(Path path) {
    return new BackupFolder(path, clock.getZone());
  }

  /// Where in its history the workspace is.
  public Point point() {
    return workspace.read(tx -> tx.whole().point());
  }

  /// Makes a backup, unless the newest one where it would go has all that is here now.
  ///
  /// @throws UserProblem where it cannot be written or does not read back
  public synchronized Optional<Backup> makeIfChanged(BackupReason reason, Progress progress) {
    var point = point();
    if (point.first() == null) return Optional.empty();
    var there = folder(places().current()).of(point).stream().findFirst();
    if (there.isPresent() && there.get().heading().point().equals(point)) return Optional.empty();
    return Optional.of(make(reason, progress));
  }

  /// Makes a backup in any case.
  ///
  /// @throws UserProblem where it cannot be written or does not read back
  public synchronized Backup make(BackupReason reason, Progress progress) {
    var folder = folder(made(places().current()));
    var now = clock.instant();
    var file = folder.free(String.valueOf(workspace.file().getFileName()), now);
    var heading = BackupWriter.write(workspace, file, reason, now, progress);
    bringHome(folder, heading.point());
    folder.thin(heading.point(), now);
    return new Backup(file, heading, size(file));
  }

  /// What waited while the place was away comes to the others.
  private void bringHome(BackupFolder home, Point point) {
    var standIn = places().standIn();
    if (standIn == null || standIn.equals(home.path())) return;
    for (var it : folder(standIn).of(point)) {
      try {
        Files.copy(
            it.file(),
            home.path().resolve(it.file().getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
        Files.delete(it.file());
      } catch (IOException _) {
        // It goes on waiting.
      }
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.backup.noFolder", folder);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  /// Before a change of many records: makes a backup, or refuses the change.
  ///
  /// @throws UserProblem where no backup can be made; the change does not happen then
  public void before(Label label) {
    var reason = BackupReason.before(label);
    if (reason.isEmpty()) return;
    try {
      makeIfChanged(reason.get(), Progress.NONE);
    } catch (UserProblem problem) {
      throw new UserProblem(problem, "problem.backup.notBefore", problem);
    }
  }
}
