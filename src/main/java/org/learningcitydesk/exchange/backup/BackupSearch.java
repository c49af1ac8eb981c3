// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;

/// Finds the backup with which work goes on when a workspace cannot be opened.
public final class BackupSearch {
  private BackupSearch() {}

  /// What was found.
  ///
  /// @param best the newest one that was read completely and is whole; null where there is none
  /// @param older those made before it, which nobody read yet, the newest first
  /// @param broken how many newer ones are not whole
  public record Found(@Nullable Backup best, List<Backup> older, int broken) {
    public Found {
      older = List.copyOf(older);
    }
  }

  /// @param workspace the name of the file, without its folder
  public static Found in(BackupPlaces places, String workspace, ZoneId zone, Progress progress) {
    var all = new ArrayList<Backup>();
    for (var folder : places.all()) all.addAll(new BackupFolder(folder, zone).named(workspace));
    all.sort(Comparator.comparing((Backup it) -> it.heading().at()).reversed());
    var broken = 0;
    for (var i = 0; i < all.size(); i++) {
      if (isWhole(all.get(i).file(), progress))
        return new Found(all.get(i), all.subList(i + 1, all.size()), broken);
      broken++;
    }
    return new Found(null, List.of(), broken);
  }

  private static boolean isWhole(Path file, Progress progress) {
    try {
      if (BackupFile.envelope(file).isPresent()) BackupReader.look(file, progress);
      else BackupFile.verify(file, progress);
      return true;
    } catch (UserProblem _) {
      return false;
    }
  }
}
