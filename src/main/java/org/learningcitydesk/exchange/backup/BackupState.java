// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Point;

/// How the backups of a workspace stand at one moment.
///
/// @param point where in its history the workspace is
/// @param backups those of this workspace, the newest first
/// @param unreadable files that should be backups and cannot be read
/// @param folder where the next one goes
/// @param away whether the folder that was chosen cannot be used at this moment
/// @param onOneDisk whether the next one would be lost together with the disk of the workspace
/// @param failed why the last attempt failed, where it did
public record BackupState(
    Point point,
    List<Backup> backups,
    List<Path> unreadable,
    Path folder,
    boolean away,
    boolean onOneDisk,
    @Nullable UserProblem failed) {
  private static final Duration OLD = Duration.ofDays(7);

  /// What the user has to know about, the most urgent first.
  public enum Worry {
    FAILED,
    AWAY,
    OLD
  }

  public BackupState {
    backups = List.copyOf(backups);
    unreadable = List.copyOf(unreadable);
  }

  public Optional<Backup> newest() {
    return backups.stream().findFirst();
  }

  /// Whether there is anything here that the newest backup has not.
  public boolean isChanged() {
    return point.first() != null
        && newest().map(it -> !it.heading().point().equals(point)).orElse(true);
  }

  /// How many changes were made since a backup; less than 0 where it has more than is here.
  public long behind(Backup backup) {
    return point.seq() - backup.heading().point().seq();
  }

  public Optional<Worry> worry(Instant now) {
    if (failed != null) return Optional.of(Worry.FAILED);
    if (away) return Optional.of(Worry.AWAY);
    var old = newest().filter(it -> it.heading().at().isBefore(now.minus(OLD)));
    return old.isPresent() && isChanged() ? Optional.of(Worry.OLD) : Optional.empty();
  }
}
