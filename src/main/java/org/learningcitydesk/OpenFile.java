// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import org.jspecify.annotations.Nullable;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.workspace.Workspace;

/// The workspace of the window, with what sees to its backups.
///
/// @param backups null where it has no file
record OpenFile(Workspace workspace, @Nullable BackupWatch backups) {

  /// Nothing begins by itself any more; called when the window lets go of it.
  void rest() {
    if (backups != null) backups.stop();
  }

  /// The last backup, then the end; called where it may take its time.
  void close() {
    if (backups != null) backups.end();
    workspace.close();
  }
}
