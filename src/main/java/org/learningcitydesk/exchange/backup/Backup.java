// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.exchange.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learningcitydesk.work.UserProblem;

/// A backup that lies somewhere.
///
/// @param size in bytes
public record Backup(Path file, BackupHeading heading, long size) {
  /// @throws UserProblem where it cannot be deleted; without effect where it is gone already
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UserProblem(e, "problem.notDeleted", file);
    }
  }
}
