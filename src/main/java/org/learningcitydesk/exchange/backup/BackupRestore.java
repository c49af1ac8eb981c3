// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.exchange.whole.RowLines;
import org.learningcitydesk.seal.Seal;
import org.learningcitydesk.seal.Unlock;
import org.learningcitydesk.work.Progress;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Integrity;
import org.learningcitydesk.workspace.Restoring;
import org.learningcitydesk.workspace.StoredTable;
import org.learningcitydesk.workspace.WholeStore;
import org.learningcitydesk.workspace.Workspace;

/// Makes a workspace out of a backup: the same rows in every table, checked in the end, or none at
/// all. The backup is only read.
public final class BackupRestore {
  private static final int PASSES = 2;

  private final Path backup;
  private final @Nullable Unlock unlock;
  private final BackupHeading heading;
  private final Progress progress;
  private final Map<String, StoredTable> tables = new HashMap<>();
  private long rows;

  /// What came back.
  ///
  /// @param integrity what the look at everything found afterwards; a backup of a workspace with a
  ///   fault has the fault too
  public record Restored(long rows, Integrity integrity) {}

  private BackupRestore(
      Path backup, @Nullable Unlock unlock, BackupHeading heading, Progress progress) {
    this.backup = backup;
    this.unlock = unlock;
    this.heading = heading;
    this.progress = progress;
  }

  /// Reads a backup into a new workspace, which is closed when it is made.
  ///
  /// @param made the file of the workspace; there must be none of that name
  /// @throws UserProblem where the backup is not whole, of a newer program, or the file cannot be
  ///   written; nothing is left behind then
  public static Restored into(Path backup, Path made, Progress progress) {
    return into(backup, null, null, made, progress);
  }

  /// @param unlock what opens the backup where it is encrypted, or null
  /// @param seal with which the workspace is encrypted; null for that of the backup
  /// @throws UserProblem also where the backup is encrypted and not opened by that
  public static Restored into(
      Path backup, @Nullable Unlock unlock, @Nullable Seal seal, Path made, Progress progress) {
    // A password is stretched once, not for each reading.
    var own =
        unlock == null
            ? null
            : BackupReader.envelope(backup).flatMap(it -> it.open(unlock)).orElse(null);
    var known = own == null ? unlock : new Unlock.Known(own);
    var heading =
        BackupReader.verify(
            backup, known, (read, size) -> progress.step(read, Math.max(1, PASSES * size)));
    var name = String.valueOf(backup.getFileName());
    if (heading.schema() > WholeStore.schemaVersion())
      throw new UserProblem(
          "problem.backup.newerData", name, heading.schema(), WholeStore.schemaVersion());
    var restore = new BackupRestore(backup, known, heading, progress);
    var found = new Integrity[1];
    Workspace.restore(
        made,
        seal == null ? own : seal,
        heading.schema(),
        restore::fill,
        it -> found[0] = it,
        Progress.NONE);
    return new Restored(restore.rows, found[0]);
  }

  private void fill(Restoring restoring) {
    for (var table : restoring.tables()) tables.put(table.name(), table);
    BackupReader.read(
        backup,
        unlock,
        (table, lines) -> table(table, lines, restoring),
        (read, size) -> progress.step(size + read, Math.max(1, PASSES * size)));
    var name = String.valueOf(backup.getFileName());
    for (var table : restoring.tables()) {
      var there = restoring.count(table);
      if (heading.rows().getOrDefault(table.name(), 0L) != there)
        throw new UserProblem("problem.backup.damaged", name);
      rows += there;
    }
  }

  private void table(String name, InputStream lines, Restoring restoring) throws IOException {
    var table = tables.get(name);
    if (table == null)
      throw new UserProblem("problem.backup.damaged", String.valueOf(backup.getFileName()));
    RowLines.read(String.valueOf(backup.getFileName()), lines, table, restoring, _ -> {});
  }
}
