// SPDX-License-Identifier: EUPL-1.2
package org.learningcitydesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.learningcitydesk.work.UserProblem;

/// Knows which file is open. Some systems let an open file be removed, or another one take its
/// name, and go on taking what is written: into a file that nobody will find again.
final class Anchor {
  private static final String NOT_SAVED = "problem.notSaved";

  private final Path file;
  private volatile @Nullable Object identity;

  Anchor(Path file) {
    this.file = file;
    settle();
  }

  /// The file that has the name now is the open one.
  void settle() {
    try {
      identity = identity();
    } catch (IOException _) {
      identity = null;
    }
  }

  private @Nullable Object identity() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /// @throws UserProblem where the open file is not there any more under its name
  void require() {
    var known = identity;
    try {
      var now = identity();
      if (known == null || now == null || known.equals(now)) return;
    } catch (IOException e) {
      throw new UserProblem(e, "problem.placeGone", file.getFileName());
    }
    throw new UserProblem("problem.placeTaken", file.getFileName());
  }

  /// Says more of a change that the disk did not take, where that can be seen.
  static RuntimeException notSaved(@Nullable Opening opening, RuntimeException told) {
    if (opening == null || !(told instanceof UserProblem it) || !it.key().equals(NOT_SAVED))
      return told;
    var file = opening.opened();
    if (Files.notExists(file))
      return new UserProblem(told, "problem.placeGone", file.getFileName());
    return Files.isWritable(file)
        ? told
        : new UserProblem(told, "problem.placeReadOnly", file.getFileName());
  }
}
