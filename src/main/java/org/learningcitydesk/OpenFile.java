// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.ui.control.BackupWatch;
import org.learningcitydesk.ui.control.DriveWatch;
import org.learningcitydesk.work.UserProblem;
import org.learningcitydesk.workspace.Workspace;

/// The workspace of the window, with what sees to its backups and to its original.
///
/// @param backups null where it has no file
/// @param drive null where the file itself is open
record OpenFile(Workspace workspace, @Nullable BackupWatch backups, @Nullable DriveWatch drive) {

  /// Nothing begins by itself any more; called when the window lets go of it.
  void rest() {
    if (backups != null) backups.stop();
    if (drive != null) drive.stop();
  }

  /// The last backup, then the end; called where it may take its time.
  ///
  /// @return what is left on this computer only, in words; empty where nothing is
  Optional<UserProblem> close() {
    if (backups != null) backups.end();
    workspace.close();
    if (drive == null) return Optional.empty();
    var end = drive.copy().state();
    var news = drive.copy().news().stream().findFirst();
    return end.ahead()
        ? Optional.of(new UserProblem("away.kept", end.original().getFileName(), end.asOf()))
        : news;
  }
}
