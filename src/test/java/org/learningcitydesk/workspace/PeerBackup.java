// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.nio.file.Path;

/// How the database itself would back up an open workspace: the peer of our own backups.
public final class PeerBackup {
  private PeerBackup() {}

  /// A copy of the file as it is; no row is read.
  public static void copy(Workspace workspace, Path target) {
    execute(workspace, "backup to '" + target + "'");
  }

  /// All rows as statements, packed.
  public static void script(Workspace workspace, Path target) {
    execute(workspace, "script to '" + target + "' compression gzip");
  }

  private static void execute(Workspace workspace, String statement) {
    workspace.read(tx -> tx.sql().execute(statement));
  }
}
